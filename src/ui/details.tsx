import type { ComponentChildren } from 'preact';
import './details.css';

interface DetailsProps {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  readonly open?: boolean;
  /** When it is opened, for what costs something to draw. */
  readonly onOpen?: () => void;
}

/** Something few people need, one tap away. */
export function Details({ summary, children, open, onOpen }: DetailsProps) {
  return (
    <details class="details" open={open} onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}>
      <summary>{summary}</summary>
      <div class="details-body">{children}</div>
    </details>
  );
}
