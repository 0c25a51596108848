import { type ReadonlySignal, signal } from '@preact/signals';
import type { DocumentId } from '../domain/document/document.ts';
import type { Id } from '../domain/id.ts';
import { isKindId, type KindId } from '../domain/kinds/index.ts';
import type { LockTold } from '../features/safety/safety.tsx';
import { before, hasAddress, isScreenName, type ScreenName } from './screen-map.ts';

type Named<Name extends ScreenName, About = unknown> = Name extends ScreenName
  ? { readonly name: Name } & About
  : never;

/**
 * A meeting that was got ready for and has been: which, unless only the address is left of it, and its day as it is typed
 * where that was not today.
 */
interface MeetingHeld {
  readonly id?: Id;
  readonly on?: string | undefined;
}

/** Every screen, and what it needs to know. Ids live in memory alone: the address holds a fixed word of the app. */
export type Screen =
  | Named<'today' | 'history' | 'add-choose' | 'summary' | 'more'>
  | Named<'add', { readonly kind: KindId; readonly fresh?: number; readonly from?: Id; readonly ready?: MeetingHeld }>
  | Named<'ready' | 'promises', { readonly removed?: Id }>
  | Named<'prepare', { readonly preparation?: Id }>
  | Named<'in-meeting', { readonly preparation: Id }>
  | Named<'note' | 'binned' | 'message', { readonly note: Id }>
  | Named<'change', { readonly note: Id; readonly sentence?: number }>
  | Named<'kept', { readonly note: Id; readonly changed: boolean }>
  | Named<'promise', { readonly promise: Id }>
  | Named<'paper', { readonly note: Id; readonly paper: Id }>
  | Named<'person' | 'thanks', { readonly person: Id }>
  | Named<'page-steps' | 'page-who' | 'page-check' | 'page-asks' | 'page-read'>
  | Named<'documents' | 'shares' | 'make-copy' | 'hand-over' | 'help-back' | 'fingerprint'>
  | Named<'document', { readonly document: DocumentId }>
  | Named<'change-lock', { readonly change: 'passphrase' | 'sheet' | 'passkey' | 'known' | 'off' }>
  | Named<'erase' | 'move'>
  | Named<'safety', { readonly changed?: LockTold }>
  | Named<'set-lock' | 'phone-checked' | 'backup' | 'make-backup' | 'check-backup'>
  | Named<'child', { readonly child?: Id | undefined; readonly another?: boolean; readonly fresh?: number }>
  | Named<'people' | 'words' | 'take' | 'bring' | 'bin' | 'look' | 'privacy' | 'how' | 'help-now'>;

/** Moving between screens, with the phone's own Back. */
export interface Navigation {
  readonly screen: ReadonlySignal<Screen>;
  go(screen: Screen): void;
  /** Puts a screen in place of this one, so that Back passes it by. */
  replace(screen: Screen): void;
  back(): void;
}

/** The screen that an address names, or Today. */
function screenAt(hash: string): Screen {
  const word = hash.replace(/^#/, '');
  const kind = word.replace(/^add-/, '');
  if (word === READY) return { name: 'add', kind: 'meeting', ready: {} };
  if (word !== kind && isKindId(kind)) return { name: 'add', kind };
  if (!isScreenName(word)) return { name: 'today' };
  return { name: hasAddress(word) ? word : before(word) } as Screen;
}

/** The note of a meeting that was got ready for: which one, an address does not say. */
const READY = 'add-meeting-ready';

function hashOf(screen: Screen): string {
  if (screen.name !== 'add') return `#${screen.name}`;
  return screen.ready ? `#${READY}` : `#add-${screen.kind}`;
}

/** Keeps the screens in memory; the browser's history holds only a number that points into it. */
export function startNavigation(window: Window): Navigation {
  const screen = signal<Screen>(screenAt(window.location.hash));
  // After a reload the browser still has what came before, under the numbers it was given then.
  let index = (window.history.state as { index?: number } | null)?.index ?? 0;
  const stack: Screen[] = [];
  const show = (at: number, next: Screen) => {
    index = at;
    stack[at] = next;
    screen.value = next;
  };
  const replace = (next: Screen) => {
    window.history.replaceState({ ...window.history.state, index }, '', hashOf(next));
    show(index, next);
  };
  replace(screen.value);
  window.addEventListener('popstate', (event) => {
    const at = (event.state as { index?: number } | null)?.index;
    if (at === undefined)
      show(index + 1, screenAt(window.location.hash)); // the address itself was changed
    else show(at, stack[at] ?? screenAt(window.location.hash));
  });
  return {
    screen,
    go: (next) => {
      stack.length = index + 1;
      window.history.pushState({ index: index + 1 }, '', hashOf(next));
      show(index + 1, next);
    },
    replace,
    back: () => (index > 0 ? window.history.back() : replace({ name: before(screen.value.name) } as Screen)),
  };
}
