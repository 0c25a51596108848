import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  type IParagraphOptions,
  LevelFormat,
  LineRuleType,
} from 'docx';
import type { Page } from '../../domain/page/blocks.ts';
import type { Sheet } from '../../domain/page/plan.ts';

const LETTERS = 'Arial';
export const NUMBERED = 'numbered';
export const BULLETS = 'bullets';

interface Sizes {
  /** In half points, as Word counts them. */
  readonly text: number;
  readonly quiet: number;
  /** From line to line, in 240ths of what Word calls single. */
  readonly line: number;
  /** In millimetres. */
  readonly margin: number;
}

/**
 * Arial is taller than the letters of print, so 11 points are as easy to read. Its single line is 1.15 of its size: lines are
 * as far apart as in print, but on one sheet, where there must be room to spare in whatever program opens it.
 */
export const SIZES: Readonly<Record<Sheet, Sizes>> = {
  '1': { text: 22, quiet: 19, line: 240, margin: 14 },
  '2': { text: 24, quiet: 21, line: 292, margin: 14 },
  large: { text: 32, quiet: 32, line: 313, margin: 16 },
  record: { text: 21, quiet: 20, line: 271, margin: 14 },
};

/** The margin of a sheet, as Word counts it. */
export function marginOf(sheet: Sheet): number {
  return convertMillimetersToTwip(SIZES[sheet].margin);
}

const ROOM = 400;
const ROOM_FOR_HUNDREDS = 560;

function levelOf(format: 'decimal' | 'bullet', text: string, room = ROOM) {
  const style = { paragraph: { indent: { left: room, hanging: room } } };
  return { level: 0, alignment: AlignmentType.START, format, text, style };
}

/** Each numbered list counts from one, so each has a numbering of its own. */
export function listsFor({ sections }: Page) {
  const numbered = sections.map(({ id, blocks }) => {
    const most = Math.max(0, ...blocks.map((block) => (block.block === 'list' ? block.items.length : 0)));
    const room = most > 99 ? ROOM_FOR_HUNDREDS : ROOM;
    return { reference: `${NUMBERED}-${id}`, levels: [levelOf(LevelFormat.DECIMAL, '%1.', room)] };
  });
  return [{ reference: BULLETS, levels: [levelOf(LevelFormat.BULLET, '•')] }, ...numbered];
}

/** The letters of a sheet, and its headings. */
export function stylesFor(sheet: Sheet) {
  const heading = { font: LETTERS, bold: true, color: '000000' };
  const { text, line } = SIZES[sheet];
  return {
    document: {
      run: { font: LETTERS, size: text, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 20, line, lineRule: LineRuleType.AUTO } },
    },
    heading1: { run: { ...heading, size: Math.round(text * 1.6) }, paragraph: { spacing: { after: 40 } } },
    heading2: {
      run: { ...heading, size: Math.round(text * 1.13) },
      paragraph: { keepNext: true, spacing: { before: 100, after: 20 } },
    },
  };
}

/** The child's words stand at a rule on the left, as in print. */
export const QUOTED: IParagraphOptions = {
  indent: { left: 170 },
  border: { left: { style: BorderStyle.SINGLE, size: 18, space: 6, color: '595959' } },
};

/** A rule between the page and its foot. */
export const FOOT: IParagraphOptions = {
  spacing: { before: 100 },
  border: { top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: '808080' } },
};
