import type { Answers, DueAnswer, NamedPerson, PromisedAnswer, QuotedAnswer } from '../../domain/answers.ts';
import { emptyAnswers } from '../../domain/answers.ts';
import { addDays, type Day, weekday } from '../../domain/dates/day.ts';
import { dateInWords } from '../../domain/dates/in-words.ts';
import type { ReadingContext as DatesReadingContext } from '../../domain/dates/reading.ts';
import { termHolding } from '../../domain/dates/school-year.ts';
import { exactDay, onDay, spanOf, unknownWhen, type When } from '../../domain/dates/when.ts';
import type { Id } from '../../domain/id.ts';
import type { Someone } from '../../domain/note.ts';
import { addWords } from '../../words/en/add.ts';
import { dates } from '../../words/en/dates.ts';
import { quoteWords } from '../../words/en/quotes.ts';
import type { ReadDate } from './date-reader.ts';
import {
  type AgreedLine,
  CHILD,
  childChosen,
  type DateField,
  type DueChip,
  type Form,
  type FormContext,
  isAnother,
  type LeavingField,
  MINUTES,
  nameAdded,
  PAPER,
  type PeopleField,
  type QuoteLine,
} from './form.ts';

/** What the dates of a form are read against, and with. */
export interface ReadingContext extends FormContext, Pick<DatesReadingContext, 'meeting' | 'paper' | 'goes'> {
  readonly readDate: ReadDate;
}

/** What a date in a note can count from beside today: what else the note tells of. */
type CountedFrom = Pick<DatesReadingContext, 'today' | 'meeting' | 'paper' | 'goes'>;

/** What the form says, as answers that a note is made of. */
export function answersOf(form: Form, context: ReadingContext): Answers {
  const then = { ...context, ...saidIn(form, context) };
  const {
    when,
    people,
    absent,
    callBack,
    due,
    waited,
    waitedTyped,
    promisedBy,
    inWriting,
    promiseCheck,
    agreed,
    quotes,
    sourceDate: _paper,
    ownTopic = '',
    ...others
  } = form;
  const {
    isChildGuessed: _guess,
    asItWas: _then,
    dueAsItWas: _due,
    waitingSince: _since,
    sourceDatedAsItWas: _dated,
    leaving,
    told,
    ...same
  } = others;
  return {
    ...emptyAnswers(form.kind, whenOf(form, context)),
    ...same,
    people: [...named(people), ...named(absent).map((person) => ({ ...person, part: 'asked' as const }))],
    leaving: leavingOf(leaving, then),
    told: named(told),
    ownTopic,
    sourceDated: datedOf(form, context),
    waited: waitedOf(form),
    callBack: dueOf(callBack, then),
    quotes: quotes.map((line) => quotedOf(line, form)),
    agreed: agreed.map((line) => promisedOf(line, then)),
    promised: { by: promisedBy === 'us' ? 'us' : undefined, due: dueOf(due, then), inWriting, check: promiseCheck },
  };
}

function leavingOf({ on = '', onAsItWas, ...leaving }: LeavingField, then: ReadingContext): Answers['leaving'] {
  const when = goesOn({ on, ...(onAsItWas && { onAsItWas }) }, then);
  return { ...leaving, on: when, who: named(leaving.who)[0], next: named(leaving.next)[0] };
}

function goesOn(
  { on = '', onAsItWas }: Pick<LeavingField, 'on' | 'onAsItWas'>,
  then: ReadingContext,
): When | undefined {
  if (onAsItWas && on === dateTypedOf(onAsItWas)) return onAsItWas;
  return on.trim() ? typedDate(on, { ...then, ahead: true }) : undefined;
}

/** How a date that was kept stands in a box. */
export function dateTypedOf(when: When): string {
  return when.typed ?? dateInWords(when, dates);
}

/** What a date that is promised is read against: the day it was said, and the meeting, paper or going it was said in. */
export function saidIn(form: Form, context: ReadingContext): CountedFrom {
  const { kind, leaving } = form;
  const happened = exactDay(whenOf(form, context));
  const today = saidOn(form, context);
  return {
    today,
    meeting: kind === 'meeting' ? happened : undefined,
    paper: kind === 'paper' ? paperDay(form, context, happened) : undefined,
    goes: kind === 'change' ? goesOn(leaving, { ...context, today }) : undefined,
  };
}

function paperDay(form: Form, context: ReadingContext, happened: Day | undefined): Day | undefined {
  const dated = datedOf(form, context);
  return dated ? exactDay(dated) : happened;
}

function datedOf({ sourceDate, sourceDatedAsItWas }: Form, context: ReadingContext): When | undefined {
  return sourceDate.chip === 'as' ? sourceDatedAsItWas : dateTyped(sourceDate, context);
}

/** The day from which "within two weeks" counts: that on which it was said, and never one to come. */
function saidOn(form: Form, context: ReadingContext): Day {
  const last = spanOf(whenOf(form, context))?.to ?? context.today;
  return [last, context.today].toSorted()[0] ?? last;
}

/** When it happened, by the chip that is on and what was typed. */
export function whenOf({ when, asItWas }: Form, context: ReadingContext): When {
  if (when.chip === 'as' && asItWas) return asItWas;
  if (when.chip === 'yesterday') return onDay(addDays(context.today, -1));
  if (when.chip === 'unsure') return unknownWhen;
  return when.chip === 'other' ? typedDate(when.typed, context) : onDay(context.today);
}

/** The date on a paper, where one was typed. */
export function dateTyped({ chip, typed }: DateField<'other' | 'as'>, context: ReadingContext): When | undefined {
  return chip === 'other' && typed.trim() ? typedDate(typed, context) : undefined;
}

/** A date that can't be read is not thrown away: it is kept as typed, with the day not known. */
function typedDate(typed: string, { readDate, ...context }: ReadingContext & { readonly ahead?: boolean }): When {
  const read = readDate(typed, context);
  if (read.ok) return read.when;
  return typed.trim() ? { ...unknownWhen, typed } : unknownWhen;
}

function waitedOf({ waited, waitedTyped }: Form): Answers['waited'] {
  if (!waited) return undefined;
  if (waited !== 'other') return { minutes: MINUTES[waited], about: true };
  const minutes = Number.parseInt(waitedTyped, 10);
  return Number.isSafeInteger(minutes) && minutes >= 0 ? { minutes } : undefined;
}

/** By when something is promised, counted from `today`. */
export function dueOf({ chip, typed }: DateField<DueChip>, context: ReadingContext): DueAnswer {
  const { today } = context;
  switch (chip) {
    case undefined:
    case 'as':
      return undefined;
    case 'none':
      return 'no-date';
    case 'today':
      return { by: onDay(today) };
    case 'tomorrow':
      return { by: onDay(addDays(today, 1)) };
    case 'week':
      return { by: onDay(addDays(today, 6 - weekday(today))), words: chipWords('week') };
    case 'fortnight':
      return { by: onDay(addDays(today, 14)), words: chipWords('fortnight') };
    case 'term':
      return { by: termHolding(today, context.nation), words: chipWords('term') };
    case 'other':
      return typed.trim() ? { by: typedDate(typed, { ...context, ahead: true }), words: typed.trim() } : undefined;
  }
}

function chipWords(chip: 'week' | 'fortnight' | 'term'): string {
  return addWords.due[chip].toLowerCase();
}

function named({ chosen, typed }: PeopleField): readonly NamedPerson[] {
  const known = chosen.map((one): NamedPerson => {
    const name = nameAdded(one);
    if (name === undefined) return { person: one as Id, name: '' };
    return isAnother(one) ? { name, another: true } : { name };
  });
  return typed.trim() ? [...known, { name: typed.trim() }] : known;
}

function promisedOf({ words, by, due, check, inWriting }: AgreedLine, context: ReadingContext): PromisedAnswer {
  const who = by.chosen[0] === 'us' ? 'us' : named(by)[0];
  return { words, by: who, due: dueOf(due, context), check, inWriting };
}

function quotedOf({ words, by, closeness, speaker }: QuoteLine, { children }: Form): QuotedAnswer {
  return { words, closeness, by: speakerIn(by, speaker, children) };
}

function speakerIn(
  by: PeopleField,
  asItWas: Someone | undefined,
  [child, ...others]: readonly Id[],
): QuotedAnswer['by'] {
  const [one = ''] = by.chosen;
  if (one === 'as') return asItWas;
  if (one === 'us') return { who: 'us' };
  if (one === PAPER) return { who: 'other', name: quoteWords.thePaper };
  if (one === CHILD) return child && others.length === 0 ? { who: 'child', child } : { who: 'child' };
  return one.startsWith(childChosen('')) ? { who: 'child', child: one.slice(childChosen('').length) } : named(by)[0];
}
