/** Something that stays in one piece where it can: its top and bottom, in the same measure as the height of a sheet. */
export interface Piece {
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
export interface Rows extends Piece {
  readonly headings: Piece;
}

const HAIR = 0.5;

/**
 * Cuts a tall drawing into sheets, between pieces and never through one that fits on a sheet. Where a cut is inside the
 * rows of a table, the next sheet begins with its headings again.
 */
export function sheetsOf(
  height: number,
  sheet: number,
  pieces: readonly Piece[],
  tables: readonly Rows[],
): readonly SheetPart[] {
  const parts: SheetPart[] = [];
  for (let from = 0; from < height - HAIR; ) {
    const table =
      parts.length > 0 ? tables.find(({ top, bottom }) => top < from + HAIR && bottom > from + HAIR) : undefined;
    const shift = table ? table.headings.bottom - table.headings.top : 0;
    const to = cutAfter(from, from + sheet - shift, height, pieces);
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
