import { count } from './dates.ts';

export const todayWords = {
  title: 'What would you like to keep?',
  waitingTitle: 'Waiting on others',
  nothingWaiting: 'Nothing is waiting today.',
  undated: (promises: number) => (promises === 1 ? 'One promise has no date.' : `${promises} promises have no date.`),
  said: (who: string, due: string) => (who ? `${who} said by ${due}.` : `By ${due}.`),
  callBack: (who: string) => `Did ${who || 'they'} call back?`,
  callBackDue: (due: string, late: number) =>
    due ? `They said by ${due}.${late > 0 ? ` ${count(late, 'day')} ago.` : ''}` : 'They did not say when.',
  done: 'It was done',
  came: 'Yes',
  notYet: 'Not yet',
  triedAgain: 'I tried again',
  about: (what: string) => `: ${what}`,
  seeAll: (promises: number) => `See all ${promises}`,
  seeAllAbout: ' promises',
  draft: (kind: string) => `You have an unfinished note${kind && `: ${kind}`}.`,
  carryOn: 'Carry on',
  aNote: 'a note',
  lastKept: (kind: string, date: string) => `Last kept: ${kind}, ${date}.`,
  opening: 'Your notes are opening.',
} as const;
