import type { ComponentChildren } from 'preact';
import './notice.css';

interface NoticeProps {
  readonly children: ComponentChildren;
  readonly look?: 'plain' | 'warn' | 'error';
}

/** Something to know, said where it matters. An error is read out at once. */
export function Notice({ children, look = 'plain' }: NoticeProps) {
  return (
    <div class={`notice is-${look}`} role={look === 'error' ? 'alert' : undefined}>
      {children}
    </div>
  );
}
