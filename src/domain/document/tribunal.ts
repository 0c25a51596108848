import { countWords } from '../folding.ts';
import type { Id } from '../id.ts';
import type { Journal } from '../journal.ts';
import { firstLine, isInChildsWords, type Note } from '../note.ts';
import type { Block, DrawnSection } from '../page/blocks.ts';
import { eventLine } from '../page/event-line.ts';
import { capital, opening } from '../page/sentences.ts';
import { sourceInWords } from '../page/sources.ts';
import { withNotes } from '../with-notes.ts';
import { about, agreedIn } from './chronology.ts';
import type { DocumentInput, DocumentKind } from './document.ts';
import { papersSection } from './papers.ts';
import { paperNumbers, sourceAndWritten, type Told, toldIn } from './telling.ts';

/**
 * A parent's record for a tribunal: facts alone, oldest first, in numbered paragraphs, each naming its paper; then a
 * chronology by the same numbers, and the papers that were named.
 */
export const tribunal: DocumentKind = {
  id: 'tribunal',
  sheet: '2',
  readers: 'tribunal',
  naming: 'initials-with-roles',
  // Practice Direction 1 of 2025 of the SEND Tribunal, for a statement: numbered, signed and dated. The rest is exhibits.
  mostSheets: 10,
  build: (given) => {
    const input = { ...given, journal: withNotes(given.journal, given.journal.notes.filter(isFact)) };
    const told = toldIn(input);
    if (told.length === 0) return [];
    const papers = paperNumbers(given);
    const items = told.map((one) => paragraphOf(one, input, papers.get(one.thing.id)));
    return [
      about(told, input, input.says.tribunal.sources),
      {
        id: 'facts',
        title: input.says.tribunal.facts,
        register: 'record',
        half: false,
        blocks: [{ block: 'list', numbered: true, items }, ...toSign(input)],
      },
      chronologyOf(told, input, papers),
      ...papersSection(given, (note) => told.some(({ thing }) => thing.id === note)),
    ];
  },
};

function toSign({ says }: DocumentInput): readonly Block[] {
  return says.tribunal.toSign.map((text) => ({ block: 'paragraph', lines: [{ text, from: [] }] }));
}

/** A line of fewer words is a headline that says nothing: "Sundays." */
const TELLING_WORDS = 4;
const MOST_WORDS = 20;

/** Each paragraph in a line, to be found by its number. */
function chronologyOf(told: readonly Told[], input: DocumentInput, papers: ReadonlyMap<Id, string>): DrawnSection {
  const { journal, words, says } = input;
  const columns = [
    { title: says.record.number, width: 7 },
    { title: says.record.date, width: 22 },
    { title: says.record.happened, width: 46 },
    { title: says.tribunal.known, width: 25 },
  ];
  const rows = told.map(({ thing, date, what }, index) => {
    const line = inALine(thing, what, input);
    const source = [sourceInWords(thing, journal, words), papers.get(thing.id)].filter(Boolean).join(', ');
    return { cells: [String(index + 1), capital(date), saidOnce(line, input), capital(source)], from: [thing.id] };
  });
  const blocks = [{ block: 'table', columns, rows }] as const;
  const title = says.tribunal.chronology;
  return { id: 'chronology', title, register: 'record', half: false, isAttached: true, blocks };
}

/** Thanks are kind, and are no evidence. */
function isFact({ body }: Journal['notes'][number]): boolean {
  return body.kind !== 'thanks';
}

function paragraphOf(told: Told, input: DocumentInput, paper: string | undefined) {
  const { thing, date, what } = told;
  const isOwed = input.journal.promises.some(({ body }) => body.note === thing.id);
  const agreed = isOwed || isBareCall(thing.body) ? agreedIn(told, input) : '';
  const source = sourceAndWritten(thing, input).replace(/\.$/, '');
  return {
    lead: capital(date),
    text: saidOnce([what, agreed].filter(Boolean).join(' '), input),
    source: paper ? `${source}, ${paper}` : source,
    from: [thing.id],
  };
}

/** What came of a call is all there is to say of it where it was kept without words. */
function isBareCall(body: Note): boolean {
  return body.contact !== undefined && firstLine(body) === '';
}

/** What a person is stands in a paragraph once, and after that their initials do, where no other in the record has the same. */
function saidOnce(text: string, { journal }: DocumentInput): string {
  const names = [...new Set([...journal.people.values()].map(({ body }) => body.name))];
  const there = names.filter((name) => name.endsWith(')') && text.includes(name));
  const once = there.reduce((told, name) => {
    const isAlone = names.filter((other) => initialsOf(other) === initialsOf(name)).length === 1;
    const [before = '', ...after] = told.split(name);
    return isAlone && after.length > 0 ? before + name + after.join(initialsOf(name)) : told;
  }, text);
  return there.reduce(asItIsSaid, once);
}

/** "BT’s (EHC coordinator) number", and "our new SENCo D" where what D is stands before it already. */
function asItIsSaid(text: string, name: string): string {
  const [initials, role] = [initialsOf(name), name.slice(name.indexOf(' (') + 2, -1)];
  return text
    .replaceAll(`${name}'s`, `${initials}'s (${role})`)
    .replaceAll(`${name}’s`, `${initials}’s (${role})`)
    .replaceAll(`${role} ${name}`, `${role} ${initials}`);
}

function initialsOf(name: string): string {
  return name.slice(0, name.indexOf(' ('));
}

/** What the child said as it was said; or else the line of the page, and more of the note where that says nothing. */
function inALine(thing: Told['thing'], what: string, { journal, words }: DocumentInput): string {
  if (isInChildsWords(thing.body) && !thing.body.title) return what;
  const short = eventLine({ thing }, journal, words);
  return countWords(short) < TELLING_WORDS ? opening(what, MOST_WORDS) : short;
}
