import type { Sheet } from '../../domain/page/plan.ts';

const MILLIMETRE = 96 / 25.4;

/** The room round a sheet, in millimetres, and whether it lies on its side. Print has the same. */
const ROOM = {
  upright: { top: 12, side: 14, bottom: 11, width: 210, height: 297 },
  onItsSide: { top: 14, side: 14, bottom: 14, width: 297, height: 210 },
};

/** The room of a kind of document on its sheet. */
export function roomOf(sheet: Sheet) {
  return sheet === 'record' ? ROOM.onItsSide : ROOM.upright;
}

/** Something that stays in one piece where it can: its top and bottom, in the same measure as the height of a sheet. */
interface Piece {
  readonly top: number;
  readonly bottom: number;
}

/** What goes on one sheet: from where to where, and how far down it begins, under headings that stand there again. */
export interface SheetPart {
  readonly from: number;
  readonly to: number;
  readonly headings?: Piece & { readonly shift: number };
}

/** A table: where its rows begin and end, and its headings. */
interface Rows extends Piece {
  readonly headings: Piece;
}

const HAIR = 0.5;

/**
 * Cuts a tall drawing into sheets, between pieces and never through one that fits on a sheet. Where a cut is inside the
 * rows of a table, the next sheet begins with its headings again. What is attached starts a sheet.
 */
function cutInto(
  height: number,
  sheet: number,
  pieces: readonly Piece[],
  tables: readonly Rows[],
  starts: readonly number[],
): readonly SheetPart[] {
  const parts: SheetPart[] = [];
  for (let from = 0; from < height - HAIR; ) {
    const table =
      parts.length > 0 ? tables.find(({ top, bottom }) => top < from + HAIR && bottom > from + HAIR) : undefined;
    const shift = table ? table.headings.bottom - table.headings.top : 0;
    const start = starts.find((top) => top > from + HAIR) ?? height;
    const to = Math.min(start, cutAfter(from, from + sheet - shift, height, pieces));
    parts.push({ from, to, ...(table && { headings: { ...table.headings, shift } }) });
    from = to;
  }
  return parts;
}

function cutAfter(from: number, most: number, height: number, pieces: readonly Piece[]): number {
  if (height <= most) return height;
  let cut = most;
  for (;;) {
    const through = pieces.filter(({ top, bottom }) => top < cut - HAIR && bottom > cut + HAIR);
    if (through.length === 0) return cut;
    const before = Math.min(...through.map(({ top }) => top));
    if (before <= from + HAIR) return most; // taller than a sheet: it must be cut somewhere
    cut = before;
  }
}

/** The sections that are not cut through: of two sheets those in columns, for the others may be long. */
const WHOLE: Readonly<Record<Sheet, string>> = {
  '1': '.page-section, ',
  '2': '.is-pair .page-section, ',
  large: '.page-section, ',
  record: '',
};

/**
 * Cuts a drawn document into the sheets that it prints on. `slack` is how many millimetres of each are left free, for print
 * sets type a hair differently from the screen.
 */
export function sheetsIn(article: Element, sheet: Sheet, slack = 0): readonly SheetPart[] {
  const { top, height } = article.getBoundingClientRect();
  const room = roomOf(sheet);
  const most = (room.height - room.top - room.bottom - slack) * MILLIMETRE;
  const whole = WHOLE[sheet];
  const pieces = [...article.querySelectorAll(`${whole}li, tr, svg, header, .page-foot, p`)].map((one) =>
    pieceOf(one, top),
  );
  const tables = [...article.querySelectorAll('table')].map((table) => rowsOf(table, top));
  const starts = [...article.querySelectorAll('.is-attached')].map((section) => pieceOf(section, top).top);
  return cutInto(height, most, [...pieces, ...headingsIn(article, top)], tables, starts);
}

function pieceOf(element: Element, top: number): Piece {
  const box = element.getBoundingClientRect();
  return { top: box.top - top, bottom: box.bottom - top };
}

/** A heading stays with the first piece of what it heads. */
function headingsIn(article: Element, top: number): readonly Piece[] {
  return [...article.querySelectorAll('h2')].map((heading) => {
    const next = heading.nextElementSibling;
    const first = next?.querySelector('tbody tr, li') ?? next ?? heading;
    return { top: pieceOf(heading, top).top, bottom: pieceOf(first, top).bottom };
  });
}

function rowsOf(table: HTMLTableElement, top: number): Rows {
  const [head, body] = [table.tHead ?? table, table.tBodies[0] ?? table];
  const first = body.querySelector('tr');
  return {
    ...pieceOf(body, top),
    top: pieceOf(first ?? body, top).bottom,
    headings: pieceOf(head, top),
  };
}
