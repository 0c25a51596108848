import { Fragment, options, type VNode } from 'preact';

/** Texts that stand by themselves in an element of their own, and are shown letter for letter. */
const AS_WRITTEN = /\bas-written\b/;

interface Props {
  readonly class?: unknown;
  children?: unknown;
}

/** Has every text that is drawn from now on changed on its way to the screen, but for what stands as it was written. */
export function changeShownTexts(change: (text: string) => string): void {
  const changed = (children: unknown): unknown => {
    if (typeof children === 'string') return change(children);
    return Array.isArray(children) ? children.map(changed) : children;
  };
  const before = options.vnode;
  options.vnode = (node: VNode) => {
    before?.(node);
    const props = node.props as Props;
    const isDrawn = typeof node.type === 'string' || node.type === Fragment;
    const isAlone = typeof props.children === 'string' && AS_WRITTEN.test(String(props.class));
    if (isDrawn && props.children && !isAlone) props.children = changed(props.children);
  };
}
