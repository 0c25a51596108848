import type { Id } from '../id.ts';
import type { LineReason } from './lines.ts';

/**
 * What a page is made of. Screen, print and every later writer draw these and nothing else, so a section never knows
 * about paper. Everything traces: `from` names the notes a line stands on.
 */
export interface Page {
  /** "Ellis: a short history". */
  readonly title: string;
  /** A name for the file and the printed document: initials and a date, never a full name. */
  readonly fileName: string;
  /** "About 2 minutes to read." */
  readonly readingTime: string;
  /** The lines under the title: about whom, then for whom and by whom. */
  readonly heading: readonly string[];
  readonly sections: readonly DrawnSection[];
  readonly foot: readonly Line[];
  /** What may stand on it in the words of others without quotation marks. */
  readonly othersWords?: readonly string[];
  /** Every word on the page, captions and all. */
  readonly wordCount: number;
}

/** How we know: a sourced fact, the child's own words, or marked opinion. They never share a section. */
export type Register = 'record' | 'words' | 'view';

export interface DrawnSection {
  readonly id: string;
  readonly title: string;
  readonly register: Register;
  /** The label beside the title of a section of opinion. */
  readonly registerLabel?: string;
  /** Side by side with its neighbour where there is room. */
  readonly half: boolean;
  /** Begins a sheet: it goes with what is before it, and is handed in by itself. */
  readonly isAttached?: boolean;
  readonly blocks: readonly Block[];
}

export type Block =
  /** `quiet` is for what explains a figure or a list, in the size of a source. */
  | { readonly block: 'paragraph'; readonly lines: readonly Line[]; readonly quiet?: boolean }
  | { readonly block: 'list'; readonly numbered: boolean; readonly items: readonly Line[] }
  | { readonly block: 'quotes'; readonly quotes: readonly QuoteLine[] }
  | Timeline
  | Bars
  | Shapes
  | Table;

export interface Line {
  readonly text: string;
  /** Printed before the text, set apart: a date or a heading word. */
  readonly lead?: string;
  /** How it is known, printed in brackets. */
  readonly source?: string;
  readonly strong?: boolean;
  readonly from: readonly Id[];
  /** Why it is there, where it is no pick and the parent may overrule it. */
  readonly why?: LineReason;
}

interface QuoteLine {
  readonly words: string;
  /** Shown, not said: printed without quotation marks. */
  readonly shown: boolean;
  readonly date: string;
  readonly from: readonly Id[];
}

/** Numbered dots on a line; the numbers are those of the list beside it. Places run from 0 to 1 along the line. */
export interface Timeline {
  readonly block: 'timeline';
  readonly alt: string;
  /** For large print, in which its numbers and years are large too. */
  readonly isLarge: boolean;
  readonly years: readonly { readonly label: string; readonly at: number }[];
  readonly dots: readonly { readonly label: string; readonly at: number }[];
}

/** Who was involved when. Places run from 0 to 1. */
export interface Bars {
  readonly block: 'bars';
  readonly alt: string;
  readonly years: readonly { readonly label: string; readonly at: number }[];
  readonly rows: readonly BarRow[];
}

export interface BarRow {
  readonly label: string;
  /** The years of its spans, for where no picture can be drawn: "2020 to 2024, waiting 2025". */
  readonly when: string;
  readonly spans: readonly { readonly from: number; readonly to: number; readonly waiting: boolean }[];
  readonly from: readonly Id[];
}

/** One shape for each promise, beside the words for its group. Told apart by outline, never by colour. */
export interface Shapes {
  readonly block: 'shapes';
  readonly groups: readonly ShapeGroup[];
  readonly from: readonly Id[];
}

export interface ShapeGroup {
  readonly shape: Shape;
  readonly count: number;
  /** "17 done". */
  readonly label: string;
}

export type Shape = 'done' | 'late' | 'partly' | 'past' | 'not-done' | 'not-due' | 'closed' | 'unknown';

/** Facts side by side. Its headings stand again on every sheet, and no row is cut in two. */
export interface Table {
  readonly block: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

interface Column {
  readonly title: string;
  /** Its share of the width, beside those of the others. */
  readonly width: number;
}

interface TableRow {
  /** One for each column; none is empty. */
  readonly cells: readonly string[];
  readonly from: readonly Id[];
}
