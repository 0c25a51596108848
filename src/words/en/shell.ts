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
  unavailable: {
    title: 'Marram can’t keep notes here',
    body: 'This browser, or this private window, gives no place to keep notes. Open Marram in an ordinary window of Safari, Chrome or Firefox. On an iPhone in Lockdown Mode, leave Marram out of it: tap the page menu, then turn Lockdown Mode off for this site.',
  },
  insecure: {
    title: 'Marram can’t keep notes here',
    body: 'This address is not safe enough to keep notes. Open Marram at an address that begins with https.',
  },
  newer: {
    title: 'A newer Marram has been here',
    body: 'These notes were kept by a newer Marram. This older one will not touch them. They are safe. Close every Marram window, then open it again.',
  },
  superseded: {
    title: 'Marram was updated in another window',
    body: 'This window has let go, so that nothing is lost. Your notes are safe, and what you were typing is kept as a draft. Open Marram again to go on.',
    again: 'Open again',
  },
  myChild: 'my child',
  us: 'Us',
} as const;
