/** The words of the first two screens. */
export const startWords = {
  title: 'A quiet place to keep what happened.',
  lead: 'Write down meetings, promises, calls and what your child says. Then make a one-page history to hand to anyone new.',
  private: 'This looks like a private window. What you keep here goes when you close it. Use an ordinary window.',
  tab: 'This is a tab, and Safari may clear what is kept in one. On the home screen, Marram keeps notes of its own. Best begin there.',
  tabHow: 'How to put it on the home screen',
  hideTitle: 'Hide is at the top of every screen',
  hide: 'One tap, and a plain list stands there instead. To come back, tap the word List three times.',
  hideLimits: 'What Hide can’t do',
  hideLimitsText:
    'The browser’s own history still shows that this site was opened. Spying software, or someone who watches, can see more. Lock the notes too if someone may look.',
  start: 'Start',
  lookAround: 'Look around with made-up notes',
  file: 'I have a file from Marram',
  privacy: 'What this can and can’t do',
  nameTitle: 'What should we call your child?',
  nameHint: 'A first name, a nickname or one letter is fine',
  go: 'Start writing',
  skip: 'Skip this',
  notKept: 'This phone did not take that. Tap again.',
} as const;
