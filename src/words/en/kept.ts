/** The words of the screen after a note is kept. */
export const keptWords = {
  title: 'Kept.',
  only: 'Only on this phone.',
  madeUp: 'Kept among the made-up notes. It goes when you clear them.',
  undo: 'Undo',
  notUndone: 'This phone did not take that, so the note is still kept. Tap Undo again.',
  another: 'Add another',
  promise: 'Add a promise from this',
  ownWords: 'Write it another way',
  today: 'Go to Today',
  open: 'Open the note',
  changed: 'Changed. The first wording is kept too.',
};
