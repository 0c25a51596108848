import { dateInWords } from '../dates/in-words.ts';
import { folded } from '../folding.ts';
import { firstLine, type Note, type PaperClaim } from '../note.ts';
import type { Block, DrawnSection, Line } from '../page/blocks.ts';
import type { NoteThing } from '../page/choosing.ts';
import { asSentence } from '../page/sentences.ts';
import type { DocumentInput, DocumentKind } from './document.ts';
import { papersSection } from './papers.ts';
import { changedIn, outsidersIn, paperNumbers } from './telling.ts';

/** What each report rests on, as facts, and what it says beside what happened. */
export const reports: DocumentKind = {
  id: 'reports',
  sheet: '2',
  build: (input) => {
    const told = input.journal.notes.filter(isReport).toReversed();
    const isTold = (note: string) => told.some(({ id }) => id === note);
    return [...told.map((thing) => reportOf(thing, input)), ...papersSection(input, isTold)];
  },
};

function isReport({ body }: NoteThing): boolean {
  return hasFacts(body.paper) || (body.source?.type === 'report' && !isRecords(body));
}

const RECORDS = /\b(?:files?|records?|subject access|sar)\b/;
const REPORT = /\b(?:reports?|assessments?|advice)\b/;

/** What was kept about a child and given out is no report: nobody saw the child for it. */
function isRecords(body: Note): boolean {
  const named = folded(`${body.paper?.type ?? ''} ${firstLine(body)}`);
  return RECORDS.test(named) && !REPORT.test(named);
}

function hasFacts({ type: _, ...facts }: NonNullable<Note['paper']> = {}): boolean {
  return Object.values(facts).some((fact) => fact !== undefined && fact.length > 0);
}

function reportOf(thing: NoteThing, input: DocumentInput): DrawnSection {
  const { id, body } = thing;
  const { words, says } = input;
  const date = dateInWords(body.source?.dated ?? body.happened, words.dates);
  return {
    id,
    title: [`${firstLine(body)}, ${date}`, paperNumbers(input).get(id)].filter(Boolean).join(', '),
    register: 'record',
    half: false,
    blocks: [
      { block: 'list', numbered: false, items: [...noted(thing, input), ...factsOf(thing, input)] },
      ...claimsOf(id, body.paper?.claims ?? [], says),
    ],
  };
}

/** Who was in the note of it, and what the note says of it. */
function noted(thing: NoteThing, input: DocumentInput): readonly Line[] {
  const { id, body } = thing;
  const { words, says } = input;
  const { who, note } = says.reports;
  const changed = changedIn(thing, words);
  const told: readonly (readonly [string, string | undefined])[] = [
    [who, outsidersIn(thing.body.people, input)],
    [
      note,
      [body.words.trim() && asSentence(body.words), changed && says.record.changed(changed)].filter(Boolean).join(' '),
    ],
  ];
  return told.flatMap(([lead, text]) => (text ? [{ lead, text: asSentence(text), from: [id] }] : []));
}

/** What it rests on; in one line where none of it is known. */
function factsOf({ id, body: { paper = {} } }: NoteThing, { says }: DocumentInput): readonly Line[] {
  const { facts, alone, notSaid, noneKnown } = says.reports;
  if (!hasFacts(paper)) return [{ text: noneKnown, from: [id] }];
  const told: readonly (readonly [string, string | undefined])[] = [
    [facts.time, paper.timeWithChild],
    [facts.where, paper.where],
    [facts.alone, paper.seenAlone && alone[paper.seenAlone]],
    [facts.asked, paper.whoWasAsked],
    [facts.setUp, paper.setUp],
  ];
  return told.map(([lead, text]) => ({ lead, text: text || notSaid, from: [id] }));
}

function claimsOf(id: string, claims: readonly PaperClaim[], says: DocumentInput['says']): readonly Block[] {
  if (claims.length === 0) return [];
  const { says: claimed, happened, proof, notSaid } = says.reports;
  const columns = [claimed, happened, proof].map((title) => ({ title, width: 33 }));
  const rows = claims.map((claim) => ({
    cells: [claim.says, claim.happened, claim.proof].map((cell) => cell.trim() || notSaid),
    from: [id],
  }));
  return [{ block: 'table', columns, rows }];
}
