import { dayInWords } from '../dates/in-words.ts';
import { type Days, isWithin } from '../days-asked.ts';
import { withoutTurning } from '../direction.ts';
import type { Journal } from '../journal.ts';
import { asTold } from '../page/as-told.ts';
import type { Audience } from '../page/audiences.ts';
import type { DrawnSection, Page } from '../page/blocks.ts';
import { type Choosing, usable } from '../page/choosing.ts';
import { counted, footLines, headingLines, initials } from '../page/make-page.ts';
import type { ToldAs } from '../page/naming.ts';
import { othersWords } from '../page/others-words.ts';
import type { Making } from '../page/page-words.ts';
import type { Sheet } from '../page/plan.ts';
import { withNotes } from '../with-notes.ts';
import type { DocumentWords } from './document-words.ts';
import { hushed } from './hushed.ts';

export type DocumentId =
  | 'chronology'
  | 'promises'
  | 'contacts'
  | 'papers'
  | 'reports'
  | 'profile'
  | 'day'
  | 'referral'
  | 'meeting'
  | 'tribunal';

/** What a document is made from: as for the page, with the days it may cover. */
export interface DocumentInput extends Choosing, Making, Days {
  readonly says: DocumentWords;
}

/**
 * What a document is built from: the notes that it may tell, hard words kept out; the same for sections of the page, which
 * keep them out themselves; and all notes, for counts alone.
 */
export interface Building extends DocumentInput {
  readonly page: DocumentInput;
  readonly whole: Journal;
}

/** One document beside the page. A new one is one file and one line in the index. */
export interface DocumentKind {
  readonly id: DocumentId;
  readonly sheet: Sheet;
  /** Who reads it, where that is always the same. */
  readonly readers?: Audience;
  /** How people are named in it, where that is not as on a page. */
  readonly naming?: ToldAs;
  /** How many sheets its readers take, of what is not attached to it. */
  readonly mostSheets?: number;
  /** How many words of it its readers have room for. */
  readonly mostWords?: number;
  /** Its sections; none when there is nothing to tell. */
  build(input: Building): readonly DrawnSection[];
}

/** Makes a document, or undefined when there is nothing to tell. Same notes, plan and day, same document. */
export function makeDocument(kind: DocumentKind, given: DocumentInput): Page | undefined {
  const told = asTold(forReaders(kind, given), kind.naming);
  const open = { ...told, journal: within(usable(told), told) };
  const input = { ...hushed(open), page: open, whole: told.journal };
  const sections = kind.build(input);
  if (sections.length === 0) return undefined;
  const { words, says } = input;
  const page = {
    title: says.titles[kind.id](words.child),
    fileName: says.fileName(kind.id, initials(input), dayInWords(input.today, words.dates)),
    heading: headingLines(input),
    sections: sections.map((section) => withoutBlanks(section, says.record.nothingNoted)),
    foot: footLines(input, sections),
    othersWords: othersWords(input.journal),
  };
  return counted(page, words);
}

/** With a plan for those who always read it: whoever the page is for is not named on a record for the tribunal. */
function forReaders({ readers }: DocumentKind, given: DocumentInput): DocumentInput {
  if (!readers || given.plan.audience === readers) return given;
  const { reader: _, meetingOn: __, ...plan } = given.plan;
  return { ...given, plan: { ...plan, audience: readers } };
}

/** The notes of the days that a document covers, and what was promised in them. */
function within(journal: Journal, days: Days): Journal {
  if (!days.from && !days.to) return journal;
  return withNotes(
    journal,
    journal.notes.filter(({ body }) => isWithin(body, days)),
  );
}

/** A cell that nothing is known for says so: an empty one looks like something left out. */
function withoutBlanks(section: DrawnSection, nothing: string): DrawnSection {
  const filled = (cells: readonly string[]) => cells.map((cell) => (withoutTurning(cell).trim() ? cell : nothing));
  const blocks = section.blocks.map((block) =>
    block.block === 'table'
      ? { ...block, rows: block.rows.map(({ cells, from }) => ({ cells: filled(cells), from })) }
      : block,
  );
  return { ...section, blocks };
}
