import './facts.css';

/** What is known beside the words, each under its name. Those that are empty are left out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [string, string | undefined])[] }) {
  const given = facts.filter(([, value]) => value);
  if (given.length === 0) return null;
  return (
    <dl class="facts">
      {given.map(([name, value]) => (
        <div class="fact" key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
