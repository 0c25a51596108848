import { type Choosing, isChosen, mayUse, type NoteThing } from './choosing.ts';
import { hardWordsIn } from './choosing-words.ts';
import type { HardWords } from './plan.ts';
import { isOnlyIfChosen } from './signals.ts';

/** What is private or hard, and whether it goes out: the parent sees this before anything is printed or sent. */
export interface PrivateThings {
  /** Notes of social care or hurtful words that stay in, and those that the parent put on with their own hand. */
  readonly staysIn: readonly NoteThing[];
  readonly putOn: readonly NoteThing[];
  /** Notes that the child said no to. They never go. */
  readonly refused: readonly NoteThing[];
  /** What is hard to hear, by what the parent said is to be done with it. */
  readonly hard: Readonly<Record<HardWords, readonly NoteThing[]>>;
}

/** Looks at the whole journal of a page: what rests on none of it is no less private. */
export function privateThings(choosing: Choosing): PrivateThings {
  const { journal, plan } = choosing;
  const usable = new Set(mayUse(choosing).map(({ id }) => id));
  const onlyIfChosen = journal.notes.filter(({ body }) => isOnlyIfChosen(body));
  const hard = hardWordsIn(choosing);
  const saying = (answer: HardWords) => hard.filter((one) => one.answer === answer).map(({ thing }) => thing);
  return {
    staysIn: onlyIfChosen.filter(({ id }) => !usable.has(id)),
    putOn: onlyIfChosen.filter((note) => usable.has(note.id) && isChosen(note, plan)),
    refused: journal.notes.filter(({ body }) => body.okToShare === 'no'),
    hard: { print: saying('print'), 'in-person': saying('in-person'), 'leave-out': saying('leave-out') },
  };
}
