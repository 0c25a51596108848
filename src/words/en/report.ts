/** The words about what a report rests on, and about views that differ. */
export const reportWords = {
  paper: {
    type: 'What is it? (optional)',
    types: ['Letter', 'Decision', 'Report', 'Plan', 'Email'],
    time: 'When did they see your child, and for how long? (optional)',
    report: 'More about a report (optional)',
    where: 'Where did they see your child? (optional)',
    seenAlone: { label: 'Did they see your child alone?', yes: 'Yes', no: 'No' },
    whoWasAsked: 'Who did they ask, and who did they not? (optional)',
    setUp: 'What was put in place just for that day? (optional)',
    claims: {
      title: 'Something in it that is not so',
      lead: 'Three short lines. Calm facts carry furthest.',
      says: (number: number) => `It says, number ${number}`,
      happened: 'What happened',
      proof: 'How we know',
      add: 'Add something that is not so',
    },
  },
  otherViews: {
    title: 'Someone saw it another way',
    lead: 'Both views are kept side by side. That is fair, and it reads as fair.',
    whose: (number: number) => `Whose view, number ${number}`,
    words: 'What did they think?',
    why: 'Why did they think so? (optional)',
    time: 'How long had they spent with your child? (optional)',
    minuted: { label: 'Did you ask for it to go in the minutes?', yes: 'Yes', no: 'No' },
    add: 'Add another view',
  },
};
