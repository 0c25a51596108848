const toHomeScreen = [
  'Tap Share, the square with an arrow. If you cannot see it, tap the three dots.',
  'Tap Add to Home Screen, then Add.',
  'Open Marram from your home screen.',
] as const;

/** What Today may offer, one at a time. */
export const nudgeWords = {
  later: 'Not now',
  lock: { text: 'Would you like a lock? Then only you can open your notes.', yes: 'Set a lock' },
  backup: {
    text: 'If this phone is lost, notes that are in no backup are lost too. Would you like to make one now?',
    yes: 'Make a backup',
  },
  install: { text: 'Marram can be on your home screen, and works the same with no signal.', yes: 'Install it' },
  move: {
    text: 'On this phone, Marram on the home screen keeps notes of its own. Move yours there now, while there are few.',
    yes: 'Move my notes',
  },
  children: { text: 'Your notes tell of two children now. Are they the same child?', yes: 'Have a look' },
  wordings: { text: 'A note was changed in two places. Say which wording should stand.', yes: 'See both' },
  toHomeScreen,
  moving: {
    title: 'Move my notes',
    lead: 'Safari may clear what is kept in a tab. On the home screen it stays.',
    steps: [
      'Make a backup. Write its six words down, and save the file to Files.',
      ...toHomeScreen,
      'Tap “I have a file from Marram”. Choose the file, and type the six words.',
    ],
    make: 'Make the backup',
    after: 'Once your notes are there, write only there. You can then delete what is here, under More.',
  },
} as const;
