import type { Id } from '../id.ts';
import { type Choosing, isChosen, mayUse } from './choosing.ts';
import { hardWordsIn } from './choosing-words.ts';
import { isOnlyIfChosen } from './signals.ts';

/** What is private or hard, and whether it goes out: the parent sees this before anything is printed or sent. */
export interface PrivateThings {
  /** Notes of social care or hurtful words that stay in, and those that the parent put on with their own hand. */
  readonly staysIn: number;
  readonly putOn: readonly Id[];
  /** Notes that the child said no to. They never go. */
  readonly refused: number;
  /** Hard words of the child, by what the parent said is to be done with them. */
  readonly hard: Readonly<Record<'print' | 'in-person' | 'leave-out', number>>;
}

/** Counts over the whole journal of a page: what rests on none of it is no less private. */
export function privateThings(choosing: Choosing): PrivateThings {
  const { journal, plan } = choosing;
  const usable = new Set(mayUse(choosing).map(({ id }) => id));
  const onlyIfChosen = journal.notes.filter(({ body }) => isOnlyIfChosen(body));
  const hard = hardWordsIn(choosing);
  const saying = (answer: string) => hard.filter((one) => one.answer === answer).length;
  return {
    staysIn: onlyIfChosen.filter(({ id }) => !usable.has(id)).length,
    putOn: onlyIfChosen.filter((note) => usable.has(note.id) && isChosen(note, plan)).map(({ id }) => id),
    refused: journal.notes.filter(({ body }) => body.okToShare === 'no').length,
    hard: { print: saying('print'), 'in-person': saying('in-person'), 'leave-out': saying('leave-out') },
  };
}
