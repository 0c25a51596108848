/** The words of what stands above every screen. */
export const standingWords = {
  longWait:
    'This phone takes long to answer. Leave your words on the screen, for they may not be kept yet. If this stays, copy them, then turn the phone off and on.',
  madeUp: 'These notes are made up.',
  madeUpClear: 'Clear these and start mine',
  setAside: {
    told: 'Some of your notes did not open as they should. Nothing was deleted.',
    look: 'See what to do',
  },
  update: { ready: 'A newer Marram is ready.', now: 'Use it now', safe: 'What you have typed stays.' },
} as const;
