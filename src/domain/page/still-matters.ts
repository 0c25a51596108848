import type { Journal } from '../journal.ts';
import { firstDay } from '../note.ts';
import { asksPlainly } from './asking.ts';
import type { NoteThing, Pick } from './choosing.ts';
import type { PageWords } from './page-words.ts';
import { signalsOf } from './signals.ts';

/**
 * Why an old event still matters, in the words of a page, where that is so. The rules pick what looks like the first of its
 * sort; a page says that it is only where no note of the whole journal comes before it, told on the page or not.
 */
export function whyItMatters({ thing, reason }: Pick, whole: Journal, { happened }: PageWords): string | undefined {
  const isSo = reason !== 'first-raised' && reason !== 'first-asked' ? true : isFirst[reason](thing, whole);
  return isSo ? happened.stillMatters[reason] : undefined;
}

const isFirst = {
  'first-raised': (thing: NoteThing, { notes }: Journal) => notes.every((note) => !isBefore(note, thing)),
  'first-asked': (thing: NoteThing, { notes }: Journal) =>
    asksPlainly(thing.body) && notes.every((note) => !isBefore(note, thing) || !signalsOf(note.body).has('asked')),
};

function isBefore({ body: one }: NoteThing, { body: other }: NoteThing): boolean {
  return firstDay(one) < firstDay(other);
}
