/** The parts in which the code of the screens comes. The first is there at once, the others when first shown. */
export type Part = 'writing' | 'kept' | 'ready' | 'page' | 'share' | 'backup' | 'safety' | 'more';

/** The screens that the bars lead to, and so the places of the app. */
type Main = 'today' | 'history' | 'add' | 'promises' | 'summary' | 'more';

interface Spot {
  readonly part: Part;
  /** Where Back leads when the app was opened on it. Without one it is a main screen. */
  readonly after?: string;
  /** The main screen that it belongs to, where that is not the one of the screen before it. */
  readonly main?: Main;
  /** Whether it is nothing without an id, so that its address alone leads to the screen before it. */
  readonly needsId?: true;
}

/** Every screen, by its name. */
export const SCREENS = {
  today: { part: 'writing' },
  add: { part: 'writing', after: 'today', main: 'add', needsId: true },
  'add-choose': { part: 'writing', after: 'today', main: 'add' },
  kept: { part: 'writing', after: 'today', main: 'add', needsId: true },
  history: { part: 'kept' },
  note: { part: 'kept', after: 'history', needsId: true },
  change: { part: 'kept', after: 'history', needsId: true },
  binned: { part: 'kept', after: 'history', needsId: true },
  message: { part: 'kept', after: 'history', needsId: true },
  paper: { part: 'kept', after: 'history', needsId: true },
  promises: { part: 'kept' },
  promise: { part: 'kept', after: 'promises', needsId: true },
  people: { part: 'kept', after: 'more' },
  person: { part: 'kept', after: 'people', needsId: true },
  thanks: { part: 'kept', after: 'people', needsId: true },
  words: { part: 'kept', after: 'more' },
  child: { part: 'kept', after: 'more' },
  bin: { part: 'kept', after: 'more' },
  ready: { part: 'ready', after: 'more' },
  prepare: { part: 'ready', after: 'ready' },
  'in-meeting': { part: 'ready', after: 'ready', needsId: true },
  summary: { part: 'page' },
  'page-steps': { part: 'page', after: 'summary' },
  'page-who': { part: 'page', after: 'page-steps' },
  'page-check': { part: 'page', after: 'page-steps' },
  'page-asks': { part: 'page', after: 'page-steps' },
  'page-read': { part: 'page', after: 'page-steps' },
  documents: { part: 'page', after: 'summary' },
  document: { part: 'page', after: 'documents', needsId: true },
  shares: { part: 'share', after: 'summary' },
  'make-copy': { part: 'share', after: 'shares' },
  'hand-over': { part: 'share', after: 'shares' },
  'help-back': { part: 'share', after: 'shares' },
  fingerprint: { part: 'share', after: 'shares' },
  backup: { part: 'backup', after: 'more' },
  'make-backup': { part: 'backup', after: 'backup' },
  'check-backup': { part: 'backup', after: 'backup' },
  safety: { part: 'safety', after: 'more' },
  'set-lock': { part: 'safety', after: 'safety' },
  'change-lock': { part: 'safety', after: 'safety', needsId: true },
  'phone-checked': { part: 'safety', after: 'safety' },
  more: { part: 'more' },
  take: { part: 'more', after: 'more' },
  bring: { part: 'more', after: 'more' },
  erase: { part: 'more', after: 'more' },
  move: { part: 'more', after: 'today' },
  look: { part: 'more', after: 'more' },
  privacy: { part: 'more', after: 'more' },
  how: { part: 'more', after: 'more' },
  'help-now': { part: 'more', after: 'more' },
} as const satisfies Readonly<Record<string, Spot>>;

export type ScreenName = keyof typeof SCREENS;

/** The screens of a part. */
export type ScreenIn<One extends Part> = {
  [Name in ScreenName]: (typeof SCREENS)[Name]['part'] extends One ? Name : never;
}[ScreenName];

function spotOf(name: ScreenName): Spot {
  return SCREENS[name];
}

/** Whether a word is the name of a screen. */
export function isScreenName(word: string): word is ScreenName {
  return Object.hasOwn(SCREENS, word);
}

/** The part whose code draws a screen. */
export function partOf(name: ScreenName): Part {
  return spotOf(name).part;
}

/** Where Back leads from a screen that the app was opened on. */
export function before(name: ScreenName): ScreenName {
  return (spotOf(name).after ?? 'today') as ScreenName;
}

/** Whether a screen is one that the bars lead to, with no way back of its own. */
export function isMain(name: ScreenName): boolean {
  return spotOf(name).after === undefined;
}

/** The main screen that a screen belongs to. */
export function mainOf(name: ScreenName): Main {
  const { main, after } = spotOf(name);
  return main ?? (after === undefined ? (name as Main) : mainOf(after as ScreenName));
}

/** Whether a screen shows something by its name alone. */
export function hasAddress(name: ScreenName): boolean {
  return spotOf(name).needsId !== true;
}
