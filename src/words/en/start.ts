/** The words of the first two screens. */
export const startWords = {
  title: 'A quiet place to keep what happened.',
  lead: 'Write down meetings, promises, calls and what your child says. Then make a one-page history to hand to anyone new.',
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
