import { dateInWords, dayInWords } from '../dates/in-words.ts';
import { spanOf } from '../dates/when.ts';
import { dueInWords } from '../due-in-words.ts';
import type { Id } from '../id.ts';
import type { Block, DrawnSection, Table } from '../page/blocks.ts';
import { agreed } from '../page/sections/agreed.ts';
import { capital } from '../page/sentences.ts';
import { sourceInWords } from '../page/sources.ts';
import { isOurs, type PromiseMade, type PromiseState, stateOf } from '../promise.ts';
import type { Live } from '../version.ts';
import type { Building, DocumentInput, DocumentKind } from './document.ts';
import type { PromiseGroup } from './document-words.ts';
import { papersSection } from './papers.ts';
import { named, paperNumbers } from './telling.ts';

/** What was promised, in groups by how it stands, what can still be done first, each by its date; then what we said we would do, in the same columns. */
export const promises: DocumentKind = {
  id: 'promises',
  sheet: 'record',
  build: (input) => {
    const numbered = input.journal.promises
      .filter(({ body }) => !body.callBack)
      .map((promise, index) => ({ promise, number: index + 1 }));
    if (numbered.length === 0) return [];
    const theirs = numbered.filter(({ promise }) => !isOurs(promise.body));
    const ours = numbered.filter(({ promise }) => isOurs(promise.body));
    const isNamed = (note: Id) => numbered.some(({ promise }) => promise.body.note === note);
    return [tally(input), ...groupsOf(theirs, input), ...oursOf(ours, input), ...papersSection(input, isNamed)];
  },
};

interface Numbered {
  readonly promise: Live<'promise'>;
  readonly number: number;
}

/** The same count as on the page, and how many of it are in notes that are not told. */
function tally(input: Building): DrawnSection {
  const built = agreed.build({
    ...input,
    asWritten: input.journal,
    beside: [],
    limits: { events: 0, words: 0, rows: 0, helped: 0, past: 0, whys: 0, fuller: 0 },
    picks: { events: [], words: [], hard: [], helped: [] },
  });
  const untold = input.whole.promises.length - input.journal.promises.length;
  const text = input.says.promises.untold(untold);
  const line: Block = { block: 'paragraph', quiet: true, lines: [{ text, from: [] }] };
  const blocks = [...(built?.blocks ?? []), ...(untold > 0 ? [line] : [])];
  return { id: 'tally', title: built?.title ?? '', register: 'record', half: false, blocks };
}

const GROUPS: Readonly<Record<PromiseState, PromiseGroup>> = {
  past: 'past',
  'not-done': 'not-done',
  'no-date': 'no-date',
  'due-soon': 'not-due',
  'not-due': 'not-due',
  done: 'done',
  'done-late': 'done',
  partly: 'done',
  changed: 'closed',
  'no-longer-needed': 'closed',
  'they-say-done': 'closed',
  'no-outcome': 'closed',
};

const ORDER: readonly PromiseGroup[] = ['past', 'no-date', 'not-due', 'not-done', 'done', 'closed'];

function groupsOf(all: readonly Numbered[], input: DocumentInput): readonly DrawnSection[] {
  return ORDER.flatMap((group) => {
    const those = all.filter(({ promise }) => GROUPS[stateOf(promise.body, input.today)] === group);
    return those.length > 0 ? [section(group, input.says.promises.groups[group], those, input)] : [];
  });
}

function oursOf(ours: readonly Numbered[], input: DocumentInput): readonly DrawnSection[] {
  return ours.length > 0 ? [section('ours', input.says.promises.ours, ours, input)] : [];
}

function section(id: string, title: string, those: readonly Numbered[], input: DocumentInput): DrawnSection {
  const rows = those
    .toSorted((one, other) => compare(dueOf(one), dueOf(other)))
    .map(({ promise, number }) => ({ cells: cellsOf(promise.body, number, input), from: [promise.body.note] }));
  return { id, title, register: 'record', half: false, blocks: [{ block: 'table', columns: columnsOf(input), rows }] };
}

function dueOf({ promise: { body } }: Numbered): string {
  return (body.due && spanOf(body.due)?.to) ?? spanOf(body.said)?.to ?? '';
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function columnsOf({ says }: DocumentInput): Table['columns'] {
  const words = says.promises;
  return [
    { title: says.record.number, width: 4 },
    { title: words.said, width: 12 },
    { title: words.what, width: 24 },
    { title: words.who, width: 15 },
    { title: words.due, width: 12 },
    { title: words.known, width: 11 },
    { title: words.came, width: 22 },
  ];
}

function cellsOf(promise: PromiseMade, number: number, input: DocumentInput): string[] {
  const { today, words, says } = input;
  const due = dueInWords(promise, words.dates, says.promises.noDate);
  return [
    String(number),
    capital(dateInWords(promise.said, words.dates)),
    [promise.words, promise.check?.trim() && says.record.check(promise.check.trim())].filter(Boolean).join('. '),
    capital(named(promise.by, input)),
    due ? capital(due) : says.promises.notSaid,
    howWeKnow(promise, input),
    whatCame(promise, today, words.dates, says),
  ];
}

/** Whether there is something in writing, where that was said, and how the note that it stands in is known. */
function howWeKnow({ inWriting, note }: PromiseMade, input: DocumentInput): string {
  const { journal, words, says } = input;
  const told = journal.notes.find(({ id }) => id === note);
  const known = [
    inWriting && says.promises.inWriting[inWriting],
    told && [capital(sourceInWords(told, journal, words)), paperNumbers(input).get(note)].filter(Boolean).join(', '),
  ];
  return known.filter(Boolean).join('. ') || says.promises.notSaid;
}

/** Each dated step, in order; or, while there is none, how it stands. */
function whatCame(
  promise: PromiseMade,
  today: string,
  dates: DocumentInput['words']['dates'],
  { promises: words }: DocumentInput['says'],
): string {
  const steps = promise.steps.map(({ what, on, line }) =>
    [words.step(words.steps[what], on ? dayInWords(on, dates) : ''), line].filter(Boolean).join(' '),
  );
  return steps.join(' ') || capital(words.steps[stateOf(promise, today)]);
}
