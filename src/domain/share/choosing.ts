import { childrenIn } from '../children.ts';
import type { Day } from '../dates/day.ts';
import { spanOf } from '../dates/when.ts';
import type { Id } from '../id.ts';
import type { Journal } from '../journal.ts';
import type { KindId } from '../kinds/index.ts';
import { childWords, type Note, type Topic, writtenDay } from '../note.ts';
import { isOnlyIfChosen } from '../page/signals.ts';
import type { Live } from '../version.ts';

/** What a parent picks a copy by. A part that is left out picks all; each that is there has to hold. */
export interface ShareChoice {
  readonly people: readonly Id[];
  readonly kinds: readonly KindId[];
  readonly topics: readonly Topic[];
  readonly child?: Id | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** Only notes with a promise in them. */
  readonly promises?: boolean;
  /** Only these: the notes behind the page, or new since the last time. */
  readonly only?: ReadonlySet<Id> | undefined;
  /** Notes that the parent took out by hand. */
  readonly without: ReadonlySet<Id>;
}

export const everything: ShareChoice = { people: [], kinds: [], topics: [], without: new Set() };

/**
 * Whether a note may be in any copy: not one that the child said no to, and not one of social care or hurtful words,
 * which are for the parent unless they said "always" to the page.
 */
export function mayShare({ body }: Live<'note'>): boolean {
  return body.okToShare !== 'no' && (!isOnlyIfChosen(body) || body.pin === 'in');
}

/** Notes with words of the child that nobody asked the child about: the parent is told before they go. */
export function isNotAsked({ body }: Live<'note'>): boolean {
  return childWords(body).length > 0 && body.okToShare === undefined;
}

/** The notes that a choice picks, newest first, those taken out by hand too: they are shown, and do not go. */
export function picked(choice: ShareChoice, journal: Journal): readonly Live<'note'>[] {
  const promised = new Set(journal.promises.map(({ body }) => body.note));
  const tests: readonly ((note: Live<'note'>) => boolean)[] = [
    mayShare,
    ({ id }) => !choice.only || choice.only.has(id),
    ({ id }) => !choice.promises || promised.has(id),
    ({ body }) => choice.people.length === 0 || body.people.some(({ person }) => choice.people.includes(person)),
    ({ body }) => choice.kinds.length === 0 || choice.kinds.includes(body.kind),
    ({ body }) => choice.topics.length === 0 || body.topics.some((topic) => choice.topics.includes(topic)),
    (note) => !choice.child || childrenIn(note, journal).includes(choice.child),
    ({ body }) => isWithin(body, choice),
  ];
  return journal.notes.filter((note) => tests.every((holds) => holds(note)));
}

function isWithin(body: Note, { from, to }: ShareChoice): boolean {
  const span = spanOf(body.happened) ?? { from: writtenDay(body), to: writtenDay(body) };
  return (!from || span.to >= from) && (!to || span.from <= to);
}
