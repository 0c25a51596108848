import {
  type Answers,
  type DueAnswer,
  emptyAnswers,
  type NamedPerson,
  type PromisedAnswer,
} from '../../domain/answers.ts';
import type { Nation } from '../../domain/child.ts';
import { addDays, type Day, weekday } from '../../domain/dates/day.ts';
import { termHolding } from '../../domain/dates/school-year.ts';
import { onDay, unknownWhen, type When } from '../../domain/dates/when.ts';
import type { Id } from '../../domain/id.ts';
import type { KindId } from '../../domain/kinds/index.ts';
import type { Closeness, ContactResult, Note, SourceType, Topic } from '../../domain/note.ts';
import type { PromiseMade } from '../../domain/promise.ts';
import { addWords } from '../../words/en/add.ts';
import type { ReadDate } from './date-reader.ts';

export type WhenChip = 'now' | 'today' | 'yesterday' | 'other' | 'unsure' | 'as';
export type DueChip = 'today' | 'tomorrow' | 'week' | 'fortnight' | 'term' | 'other' | 'none' | 'as';

/** A date in a form: the chip that is on, and what was typed. */
export interface DateField<Chip extends string> {
  readonly chip?: Chip | undefined;
  readonly typed: string;
}

/** People in a form: those ticked, by id or as `name:` and a name added by hand, and what stands in the box. */
export interface PeopleField {
  readonly chosen: readonly string[];
  readonly typed: string;
}

export interface AgreedLine {
  readonly words: string;
  readonly by: PeopleField;
  readonly due: DateField<DueChip>;
}

/** A note while it is written, as it is drafted: every box and chip, exactly as it stands. */
export interface Form {
  readonly kind: KindId;
  readonly words: string;
  readonly title: string;
  readonly when: DateField<WhenChip>;
  readonly people: PeopleField;
  readonly absent: PeopleField;
  readonly closeness?: Closeness | undefined;
  readonly okToShare?: 'yes' | 'no' | undefined;
  readonly result?: ContactResult | undefined;
  readonly waited?: 'few' | 'half' | 'hour' | 'other' | undefined;
  readonly waitedTyped: string;
  readonly callBack: DateField<DueChip>;
  readonly due: DateField<DueChip>;
  readonly promisedBy?: 'them' | 'us' | undefined;
  readonly inWriting?: 'by-them' | 'by-us' | 'no' | undefined;
  readonly agreed: readonly AgreedLine[];
  readonly where: string;
  readonly alsoSeen: string;
  readonly effect: string;
  readonly view: string;
  readonly reference: string;
  readonly source?: SourceType | undefined;
  readonly toldBy: string;
  readonly paperType: string;
  readonly timeWithChild: string;
  readonly topics: readonly Topic[];
  readonly hardToRead: boolean;
  readonly justForYou: string;
  /** The note's own date while it is changed, behind the chip "as it was". */
  readonly asItWas?: When;
  /** By when the promise in the note was to be kept, in the same way. */
  readonly dueAsItWas?: When;
}

const MINUTES = { few: 5, half: 30, hour: 60 } as const;
const ROUGHLY = ['few', 'half', 'hour'] as const;

const noPeople: PeopleField = { chosen: [], typed: '' };
const emptyLine: AgreedLine = { words: '', by: noPeople, due: { typed: '' } };

export function newForm(kind: KindId): Form {
  return {
    kind,
    words: '',
    title: '',
    when: { chip: 'today', typed: '' },
    people: noPeople,
    absent: noPeople,
    waitedTyped: '',
    callBack: { typed: '' },
    due: { typed: '' },
    agreed: [],
    where: '',
    alsoSeen: '',
    effect: '',
    view: '',
    reference: '',
    toldBy: '',
    paperType: '',
    timeWithChild: '',
    topics: [],
    hardToRead: false,
    justForYou: '',
  };
}

export function withAgreedLine(form: Form): Form {
  return { ...form, agreed: [...form.agreed, emptyLine] };
}

/** Whether anything would be missed if this form were lost. */
export function isWorthKeeping(form: Form): boolean {
  const texts = [
    form.words,
    form.title,
    form.where,
    form.alsoSeen,
    form.effect,
    form.view,
    form.reference,
    form.justForYou,
    form.people.typed,
    form.absent.typed,
    form.toldBy,
    form.timeWithChild,
    form.when.typed,
    form.due.typed,
  ];
  const lines = form.agreed.map(({ words }) => words);
  return (
    [...texts, ...lines].some((text) => text.trim() !== '') ||
    form.people.chosen.length > 0 ||
    form.result !== undefined
  );
}

/** A form with a kept note in it, to be changed; `promise` is what the note is about, or the call back promised in it. */
export function formOf(note: Note, justForYou: string, promise?: PromiseMade): Form {
  const { contact, source, paper } = note;
  return {
    ...newForm(note.kind),
    ...(promise && partsOfPromise(promise)),
    words: note.words,
    title: note.title ?? '',
    when: { chip: 'as', typed: '' },
    asItWas: note.happened,
    people: { chosen: note.people.filter(({ part }) => part !== 'asked').map(({ person }) => person), typed: '' },
    absent: { chosen: note.people.filter(({ part }) => part === 'asked').map(({ person }) => person), typed: '' },
    closeness: note.closeness,
    okToShare: note.okToShare,
    result: contact?.result,
    ...waitedIn(contact),
    where: note.where ?? '',
    alsoSeen: note.alsoSeen ?? '',
    effect: note.effect ?? '',
    view: note.view ?? '',
    reference: note.reference ?? '',
    source: source?.type,
    toldBy: source?.by?.who === 'other' ? source.by.name : '',
    paperType: paper?.type ?? '',
    timeWithChild: paper?.timeWithChild ?? '',
    topics: note.topics,
    hardToRead: note.hardToRead ?? false,
    justForYou,
  };
}

function partsOfPromise({ due, noDate, by, inWriting, callBack }: PromiseMade): Partial<Form> {
  const chip = due ? 'as' : noDate ? 'none' : undefined;
  const field = { chip, typed: '' } as const;
  return {
    ...(callBack ? { callBack: field } : { due: field, promisedBy: by.who === 'us' ? 'us' : 'them', inWriting }),
    ...(due && { dueAsItWas: due }),
  };
}

function waitedIn(contact: Note['contact']): Pick<Form, 'waited' | 'waitedTyped'> {
  const waited = contact?.waited;
  const rough = waited?.about ? ROUGHLY.find((chip) => MINUTES[chip] === waited.minutes) : undefined;
  return waited && !rough
    ? { waited: 'other', waitedTyped: String(waited.minutes) }
    : { waited: rough, waitedTyped: '' };
}

/** What typed dates are read against. */
export interface FormContext {
  readonly today: Day;
  readonly birthday?: Day | undefined;
  readonly nation?: Nation | undefined;
}

const ADDED = 'name:';

export function addedName(name: string): string {
  return `${ADDED}${name.trim()}`;
}

/** The name behind an entry added by hand, or undefined for someone known. */
export function nameAdded(chosen: string): string | undefined {
  return chosen.startsWith(ADDED) ? chosen.slice(ADDED.length) : undefined;
}

interface ReadingContext extends FormContext {
  readonly readDate: ReadDate;
}

/** What the form says, as answers that a note is made of. */
export function answersOf(form: Form, context: ReadingContext): Answers {
  const { when, people, absent, callBack, due, waited, waitedTyped, promisedBy, inWriting, agreed, ...others } = form;
  const { asItWas: _then, dueAsItWas: _due, ...same } = others;
  return {
    ...emptyAnswers(form.kind, whenOf(form, context)),
    ...same,
    people: [...named(people), ...named(absent).map((person) => ({ ...person, part: 'asked' as const }))],
    waited: waitedOf(form),
    callBack: dueOf(callBack, context),
    agreed: agreed.map((line) => promisedOf(line, context)),
    promised: { by: promisedBy === 'us' ? 'us' : undefined, due: dueOf(due, context), inWriting },
  };
}

function whenOf({ when, asItWas }: Form, context: ReadingContext): When {
  if (when.chip === 'as' && asItWas) return asItWas;
  if (when.chip === 'yesterday') return onDay(addDays(context.today, -1));
  if (when.chip === 'unsure') return unknownWhen;
  return when.chip === 'other' ? typedDate(when.typed, context) : onDay(context.today);
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

function dueOf({ chip, typed }: DateField<DueChip>, context: ReadingContext): DueAnswer {
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
      return { by: termHolding(today), words: chipWords('term') };
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
    return name === undefined ? { person: one as Id, name: '' } : { name };
  });
  return typed.trim() ? [...known, { name: typed.trim() }] : known;
}

function promisedOf({ words, by, due }: AgreedLine, context: ReadingContext): PromisedAnswer {
  const who = by.chosen[0] === 'us' ? 'us' : named(by)[0];
  return { words, by: who, due: dueOf(due, context) };
}
