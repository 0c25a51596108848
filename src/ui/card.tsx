import type { ComponentChildren } from 'preact';
import './card.css';

interface CardProps {
  readonly children: ComponentChildren;
  readonly look?: 'plain' | 'voice' | 'warn' | 'tint';
  /** Names the card as a region of its own. */
  readonly label?: string;
}

export function Card({ children, look = 'plain', label }: CardProps) {
  return label ? (
    <section class={`card is-${look}`} aria-label={label}>
      {children}
    </section>
  ) : (
    <div class={`card is-${look}`}>{children}</div>
  );
}

/** A state in a word. Never a button, never red. */
export function Tag({
  children,
  look = 'plain',
}: {
  readonly children: ComponentChildren;
  readonly look?: 'plain' | 'warn' | 'tint';
}) {
  return <span class={`tag is-${look}`}>{children}</span>;
}
