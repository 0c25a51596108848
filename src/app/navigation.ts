import { type ReadonlySignal, signal } from '@preact/signals';
import type { DocumentId } from '../domain/document/document.ts';
import type { Id } from '../domain/id.ts';
import { isKindId, type KindId } from '../domain/kinds/index.ts';

type Named<Name extends string, About = unknown> = Name extends string ? { readonly name: Name } & About : never;

/** A meeting that was got ready for and has been: which, and its day as it is typed where that was not today. */
interface MeetingHeld {
  readonly id: Id;
  readonly on?: string | undefined;
}

/** Every screen, and what it needs to know. Ids live in memory alone: the address holds a fixed word of the app. */
export type Screen =
  | Named<'today' | 'history' | 'add-choose' | 'promises' | 'summary' | 'more'>
  | Named<'add', { readonly kind: KindId; readonly fresh?: number; readonly from?: Id; readonly ready?: MeetingHeld }>
  | Named<'ready', { readonly removed?: Id }>
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
  | Named<'safety' | 'set-lock' | 'phone-checked' | 'backup' | 'make-backup' | 'check-backup'>
  | Named<'child', { readonly child?: Id | undefined; readonly another?: boolean }>
  | Named<'people' | 'words' | 'take' | 'bring' | 'bin' | 'look' | 'privacy' | 'how' | 'help-now'>;

export type ScreenName = Screen['name'];

const PLAIN: readonly string[] = [
  'today',
  'history',
  'add-choose',
  'promises',
  'summary',
  'more',
  'page-steps',
  'page-who',
  'page-check',
  'page-asks',
  'page-read',
  'documents',
  'shares',
  'make-copy',
  'hand-over',
  'help-back',
  'fingerprint',
  'ready',
  'prepare',
  'people',
  'words',
  'child',
  'take',
  'bring',
  'bin',
  'erase',
  'move',
  'look',
  'backup',
  'make-backup',
  'check-backup',
  'safety',
  'set-lock',
  'phone-checked',
  'privacy',
  'how',
  'help-now',
];

/** Where a screen that is nothing without an id leads after a reload. */
const WITHOUT_ID: Readonly<Record<string, Screen>> = {
  note: { name: 'history' },
  change: { name: 'history' },
  binned: { name: 'history' },
  message: { name: 'history' },
  paper: { name: 'history' },
  document: { name: 'documents' },
  promise: { name: 'promises' },
  person: { name: 'people' },
  thanks: { name: 'people' },
  'in-meeting': { name: 'ready' },
  'change-lock': { name: 'safety' },
  kept: { name: 'today' },
};

/** Where Back leads from a screen that the app was opened on. */
function parentOf({ name }: Screen): Screen {
  if (name === 'page-steps' || name === 'documents' || name === 'shares') return { name: 'summary' };
  if (name === 'make-copy' || name === 'hand-over' || name === 'help-back' || name === 'fingerprint')
    return { name: 'shares' };
  if (name === 'set-lock' || name === 'phone-checked') return { name: 'safety' };
  if (name === 'prepare') return { name: 'ready' };
  if (name.endsWith('-backup')) return { name: 'backup' };
  if (name.startsWith('page-')) return { name: 'page-steps' };
  return WITHOUT_ID[name] ?? { name: BEFORE_TODAY.includes(name) ? 'today' : 'more' };
}

/** Screens with nothing behind them but Today; the others are reached from More. */
const BEFORE_TODAY: readonly string[] = [
  'today',
  'history',
  'add',
  'add-choose',
  'promises',
  'summary',
  'more',
  'move',
];

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
  if (word !== kind && isKindId(kind)) return { name: 'add', kind };
  return PLAIN.includes(word) ? ({ name: word } as Screen) : (WITHOUT_ID[word] ?? { name: 'today' });
}

function hashOf(screen: Screen): string {
  return screen.name === 'add' ? `#add-${screen.kind}` : `#${screen.name}`;
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
    back: () => (index > 0 ? window.history.back() : replace(parentOf(screen.value))),
  };
}
