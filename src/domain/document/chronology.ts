import { yearOf } from '../dates/day.ts';
import { dateInWords } from '../dates/in-words.ts';
import type { Id } from '../id.ts';
import { firstDay } from '../note.ts';
import type { DrawnSection, Table } from '../page/blocks.ts';
import { asSentence, capital } from '../page/sentences.ts';
import { nameOf } from '../page/sources.ts';
import { type PromiseMade, stateOf } from '../promise.ts';
import type { DocumentInput, DocumentKind } from './document.ts';
import { papersSection } from './papers.ts';
import { changedIn, paperNumbers, resultOf, sourceAndWritten, type Told, toldIn, whoIn } from './telling.ts';

/** The full dated record: every note that may be told, oldest first, numbered, a table for each year. */
export const chronology: DocumentKind = {
  id: 'chronology',
  sheet: 'record',
  build: (input) => {
    const told = toldIn(input);
    if (told.length === 0) return [];
    const isTold = (note: Id) => told.some(({ thing }) => thing.id === note);
    return [about(told, input), ...years(told, input), ...papersSection(input, isTold)];
  },
};

/** What the record is and covers, and what its words for sources mean. */
export function about(
  told: readonly Told[],
  { words, says }: DocumentInput,
  sources: string = says.record.sources,
): DrawnSection {
  const [first, last] = [told[0], told.at(-1)];
  const covers = says.record.covers(first?.date ?? words.dates.unknown, last?.date ?? '', told.length);
  const isChanged = told.some(({ thing }) => changedIn(thing, words));
  const lines = [covers, sources, ...(isChanged ? [says.record.changedMeans] : [])].map((text) => ({ text, from: [] }));
  return {
    id: 'about',
    title: says.record.about,
    register: 'record',
    half: false,
    blocks: [{ block: 'paragraph', lines }],
  };
}

function years(told: readonly Told[], input: DocumentInput): readonly DrawnSection[] {
  const papers = paperNumbers(input);
  const rows = told.map((one, index) => ({
    year: yearOfNote(one),
    row: { cells: cellsOf(one, index + 1, input, papers.get(one.thing.id)), from: [one.thing.id] },
  }));
  return [...new Set(rows.map(({ year }) => year))].map((year) => ({
    id: `year-${year}`,
    title: year,
    register: 'record',
    half: false,
    blocks: [
      tableOf(
        rows.filter((one) => one.year === year).map(({ row }) => row),
        input,
      ),
    ],
  }));
}

function yearOfNote({ thing: { body } }: Told): string {
  return String(yearOf(firstDay(body)));
}

function tableOf(rows: Table['rows'], { says: { record } }: DocumentInput): Table {
  const columns = [
    { title: record.number, width: 4 },
    { title: record.date, width: 11 },
    { title: record.happened, width: 37 },
    { title: record.who, width: 16 },
    { title: record.next, width: 18 },
    { title: record.source, width: 14 },
  ];
  return { block: 'table', columns, rows };
}

function cellsOf(told: Told, number: number, input: DocumentInput, paper: string | undefined): readonly string[] {
  const { thing, date, what } = told;
  const time = thing.body.happened.time;
  const source = sourceAndWritten(thing, input);
  return [
    String(number),
    time ? `${date}, ${time}` : capital(date),
    what,
    whoIn(thing, input),
    agreedIn(told, input),
    paper ? input.says.record.paper(source, paper) : source,
  ];
}

/** What was agreed or done next. Never blank: where there is nothing, it says so. */
export function agreedIn({ thing }: Told, input: DocumentInput): string {
  const { journal, says } = input;
  const { contact } = thing.body;
  const actions = journal.promises
    .filter(({ body }) => body.note === thing.id)
    .map(({ body }) => actionOf(body, input));
  const result = contact && resultOf(contact, input);
  const none = thing.body.kind === 'meeting' ? says.record.nothingAgreed : says.record.nothingNoted;
  return actions.join(' ') || result || none;
}

/** One promise, with whose it is, by when, how it stands, and how it will be known. */
export function actionOf(promise: PromiseMade, { journal, today, words, says }: DocumentInput): string {
  const { by, theirWords, action, callBack, check } = says.record;
  const due = promise.due
    ? by(dateInWords(promise.due, words.dates))
    : promise.dueWords && theirWords(promise.dueWords);
  const what = promise.words.trim() ? asSentence(promise.words) : callBack;
  const state = words.agreed.states[stateOf(promise, today)];
  const told = action(what, nameOf(promise.by, journal, words), due ?? '', state);
  return promise.check?.trim() ? `${told} ${asSentence(check(promise.check.trim()))}` : told;
}
