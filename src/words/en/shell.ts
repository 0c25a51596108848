/** The words around every screen, and of the pages that stand in for one. */
export const shellWords = {
  app: 'Marram',
  screenTitle: (screen: string) => `${screen} - Marram`,
  nav: {
    label: 'Main',
    today: 'Today',
    history: 'History',
    add: 'Add',
    promises: 'Promises',
    summary: 'Summary',
    more: 'More',
  },
  back: 'Back',
  hide: { label: 'Hide', title: 'List' },
  opening: 'Your notes are opening.',
  slow: 'This takes longer than it should. Your notes are safe where they are. If it goes on, turn the phone off and on.',
  skip: 'Skip to adding a note',
  skipMain: 'Skip to the main part',
  madeUp: 'These notes are made up.',
  madeUpClear: 'Clear these and start mine',
  setAside: {
    told: 'Some of your notes did not open as they should. Nothing was deleted.',
    look: 'See what to do',
  },
  update: { ready: 'A newer Marram is ready.', now: 'Use it now', safe: 'What you have typed stays.' },
  lastResort: {
    title: 'Something went wrong on this screen',
    safe: 'What you have kept is safe on this phone. What you were typing is kept as a draft.',
    again: 'Go to Today',
  },
  myChild: 'my child',
  us: 'Us',
} as const;
