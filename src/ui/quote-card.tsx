import './quote-card.css';

interface QuoteCardProps {
  /** Shown letter for letter. */
  readonly words: string;
  readonly by: string;
  readonly voice: boolean;
}

/** Someone's words, set apart from everything else. The child's have a colour and a rule of their own. */
export function QuoteCard({ words, by, voice }: QuoteCardProps) {
  return (
    <figure class={voice ? 'quote is-voice' : 'quote'}>
      <blockquote>{words}</blockquote>
      {by && <figcaption>{by}</figcaption>}
    </figure>
  );
}
