/** Every screen that an address can name. */
export const screens = [
  'today',
  'add-choose',
  'add-said',
  'add-contact',
  'add-promise',
  'add-meeting',
  'add-helped',
  'add-plain',
  'add-paper',
  'add-happened',
  'add-saw',
  'add-home',
  'add-change',
  'add-social-care',
  'add-hurtful',
  'add-correction',
  'add-thanks',
  'history',
  'promises',
  'summary',
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
  'more',
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

/**
 * Screens of one thing, which no address names: the screen that leads there, and what is tapped on it.
 *
 * @type {Readonly<Record<string, { from: string, tap: string }>>}
 */
export const reachedByHand = {
  note: { from: 'history', tap: 'main .row-button' },
  paper: { from: 'note', tap: 'main .row-button:has(.picture)' },
  change: { from: 'note', tap: 'main button:text-is("Change")' },
  promise: { from: 'promises', tap: 'main .row-button' },
  person: { from: 'people', tap: 'main .row-button' },
  document: { from: 'documents', tap: 'main .row-button' },
};

/** All that a test that walks the app has to see. */
export const everyScreen = [...screens, ...Object.keys(reachedByHand)];
