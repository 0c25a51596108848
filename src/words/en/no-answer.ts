/** The words of keeping, in two taps, that nobody answered. */
export const noAnswerWords = {
  summary: 'I tried to reach someone. No answer',
  lead: 'Tap who it was. It is kept at once, with today’s date. You can undo it.',
  notKept: 'This phone did not take that. Tap the name again.',
};
