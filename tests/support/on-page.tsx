import '../../src/ui/fonts.css';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import type { Page } from '@playwright/test';
import { type ComponentChild, type ComponentChildren, render } from 'preact';
import { useState } from 'preact/hooks';
import { page } from 'vitest/browser';
import { axeFindings } from './axe.ts';

let screen: HTMLElement | undefined;

/** Draws on the real page, with the real styles, where a screen would stand. Drawn again, it is the same screen changed. */
export function draw(content: ComponentChild): void {
  screen ??= document.body.appendChild(document.createElement('main'));
  render(<OnScreen>{content}</OnScreen>, screen);
}

function OnScreen({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="screen">
      <h1>A screen</h1>
      {children}
    </div>
  );
}

/** Leaves the screen and puts its looks back. */
export function clearPage(): void {
  if (screen) render(null, screen);
  screen?.remove();
  screen = undefined;
  delete document.documentElement.dataset.theme;
}

export function setTheme(theme: 'light' | 'dark'): void {
  document.documentElement.dataset.theme = theme;
}

interface HeldProps<Value> {
  readonly start: Value;
  readonly children: (value: Value, set: (value: Value) => void) => ComponentChild;
}

/** Holds what a component shows, as a screen does: what it reports comes back to it. */
export function Held<Value>({ start, children }: HeldProps<Value>) {
  const [value, setValue] = useState(start);
  return <>{children(value, (next) => setValue(() => next))}</>;
}

/** The box to write in inside an element of `TextBox`. */
export function boxIn(host: Element | null | undefined): HTMLTextAreaElement | HTMLInputElement {
  const box = host?.shadowRoot?.querySelector<HTMLTextAreaElement | HTMLInputElement>('textarea, input');
  if (!box) throw new Error('there is no box');
  return box;
}

/** This very page, in as much of Playwright's shape as `axeFindings` asks for. Axe itself is here by its import. */
const thisPage = {
  viewportSize: () => null,
  setViewportSize: ({ width, height }: { width: number; height: number }) => page.viewport(width, height),
  evaluate: async (what: unknown, given: unknown) => (typeof what === 'function' ? what(given) : undefined),
};

/** What axe finds on this page, by the rules of the whole project, once it has come into view. */
export async function findingsHere(): Promise<readonly string[]> {
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  return axeFindings(thisPage as unknown as Page);
}
