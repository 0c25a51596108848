import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './screen.css';

interface ScreenProps {
  /** The heading, which takes the focus when the screen opens. */
  readonly title: string;
  readonly children: ComponentChildren;
  /** Said under the heading. */
  readonly lead?: ComponentChildren;
  /** The heading is spoken but not shown, where a field's own label says the same. */
  readonly titleUnseen?: boolean;
  /** Leaves the focus to a field of the screen's own. */
  readonly focusElsewhere?: boolean;
  /** Pushes the last block towards the thumb on tall phones. */
  readonly low?: boolean;
}

/** One screen: its heading, and what is on it. */
export function Screen({ title, lead, children, titleUnseen, focusElsewhere, low }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // In the same frame as the heading is shown: a key pressed right after must not lose its place to it.
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    if (!focusElsewhere) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class={low ? 'screen is-low' : 'screen'}>
      <h1 ref={heading} tabIndex={-1} class={titleUnseen ? 'unseen' : ''}>
        {title}
      </h1>
      {lead && <div class="screen-lead">{lead}</div>}
      {children}
    </div>
  );
}

interface BlockProps {
  readonly children: ComponentChildren;
  readonly title?: string;
  readonly lead?: ComponentChildren;
  readonly unseenTitle?: boolean;
}

/** A part of a screen under a heading of its own. */
export function Block({ title, lead, children, unseenTitle }: BlockProps) {
  return (
    <section class="block">
      {title && <h2 class={unseenTitle ? 'unseen' : ''}>{title}</h2>}
      {lead && <p class="quiet">{lead}</p>}
      {children}
    </section>
  );
}

/** Things under each other with even room between them. */
export function Stack({ children, tight }: { readonly children: ComponentChildren; readonly tight?: boolean }) {
  return <div class={tight ? 'stack is-tight' : 'stack'}>{children}</div>;
}
