import { isSame } from '../../domain/same.ts';
import { dateTyped, type ReadingContext, whenOf } from './answers-of-form.ts';
import type { Form } from './form.ts';

/** A form begun on an earlier day, as it reads today: "today" and "last Tuesday" are still the days that were meant. */
export function carriedOn(form: Form, now: ReadingContext): Form {
  const then = { ...now, today: form.day ?? now.today };
  const [happened, dated] = [whenOf(form, then), dateTyped(form.sourceDate, then)];
  const isMoved = !isSame(happened, whenOf(form, now));
  const isPaperMoved = !isSame(dated, dateTyped(form.sourceDate, now));
  return {
    ...form,
    day: now.today,
    ...(isMoved && { when: { ...form.when, chip: 'as' }, asItWas: happened }),
    ...(isPaperMoved && dated && { sourceDate: { ...form.sourceDate, chip: 'as' }, sourceDatedAsItWas: dated }),
  };
}
