/** The words of what someone said, word for word, in any note. */
export const quoteWords = {
  title: 'What someone said, word for word',
  lead: 'Exact words carry far. Put each person’s words in a box of their own.',
  box: (number: number) => `Their words, number ${number}`,
  who: 'Who said it?',
  us: 'I did, or one of us',
  paper: 'It stands in the paper',
  thePaper: 'The paper',
  closeness: 'How close is it?',
  add: 'Add what someone said',
};
