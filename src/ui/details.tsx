import type { ComponentChildren } from 'preact';
import './details.css';

interface DetailsProps {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  readonly open?: boolean;
}

/** Something few people need, one tap away. */
export function Details({ summary, children, open }: DetailsProps) {
  return (
    <details class="details" open={open}>
      <summary>{summary}</summary>
      <div class="details-body">{children}</div>
    </details>
  );
}
