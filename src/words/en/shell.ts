/** The words around every screen, and of the pages that stand in for one. */
export const shellWords = {
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
  help: 'Help now',
  hide: { label: 'Hide', title: 'List' },
  opening: 'Your notes are opening.',
  skip: 'Skip to adding a note',
  skipMain: 'Skip to the main part',
  lastResort: {
    title: 'Something went wrong on this screen',
    safe: 'What you have kept is safe on this phone. What you were typing is kept as a draft.',
    again: 'Go to Today',
  },
  myChild: 'my child',
  us: 'Us',
} as const;
