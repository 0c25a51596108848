import './numbered-words.css';

/** Words to be copied down in order, each with its number. */
export function NumberedWords({ words }: { readonly words: readonly string[] }) {
  return (
    <ol class="numbered-words">
      {words.map((word, index) => (
        <li key={index} translate={false}>
          {word}
        </li>
      ))}
    </ol>
  );
}
