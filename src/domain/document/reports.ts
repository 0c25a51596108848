import { dateInWords } from '../dates/in-words.ts';
import { firstLine, type PaperClaim } from '../note.ts';
import type { Block, DrawnSection } from '../page/blocks.ts';
import type { NoteThing } from '../page/choosing.ts';
import type { DocumentInput, DocumentKind } from './document.ts';

/** What each report rests on, as facts, and what it says beside what happened. */
export const reports: DocumentKind = {
  id: 'reports',
  sheet: '2',
  build: (input) =>
    input.journal.notes
      .filter(isReport)
      .toReversed()
      .map((thing) => reportOf(thing, input)),
};

function isReport({ body: { paper = {} } }: NoteThing): boolean {
  const { type: _, ...facts } = paper;
  return Object.values(facts).some((fact) => fact !== undefined && fact.length > 0);
}

function reportOf({ id, body }: NoteThing, { words, says }: DocumentInput): DrawnSection {
  const { paper = {} } = body;
  const { facts, alone, notSaid } = says.reports;
  const told: readonly (readonly [string, string | undefined])[] = [
    [facts.time, paper.timeWithChild],
    [facts.where, paper.where],
    [facts.alone, paper.seenAlone && alone[paper.seenAlone]],
    [facts.asked, paper.whoWasAsked],
    [facts.setUp, paper.setUp],
  ];
  const items = told.map(([lead, text]) => ({ lead, text: text || notSaid, from: [id] }));
  const date = dateInWords(body.source?.dated ?? body.happened, words.dates);
  return {
    id,
    title: `${firstLine(body)}, ${date}`,
    register: 'record',
    half: false,
    blocks: [{ block: 'list', numbered: false, items }, ...claimsOf(id, paper.claims ?? [], says)],
  };
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
