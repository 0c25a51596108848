import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { Table as Facts } from '../../domain/page/blocks.ts';
import type { Sheet } from '../../domain/page/plan.ts';
import { marginOf } from './word-look.ts';

/** A table whose headings Word repeats on every sheet, with rules and no boxes; no row is cut in two. */
export function wordTable({ columns, rows }: Facts, sheet: Sheet): Table {
  const room = (sheet === 'record' ? 16_838 : 11_906) - 2 * marginOf(sheet);
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((room * width) / whole));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, index) => cell(title, widths[index], true)),
  });
  const body = rows.map(
    ({ cells }) => new TableRow({ cantSplit: true, children: cells.map((text, index) => cell(text, widths[index])) }),
  );
  return new Table({
    columnWidths: widths,
    width: { size: room, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders,
    rows: [head, ...body],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const rule = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
const borders = {
  top: none,
  left: none,
  right: none,
  insideVertical: none,
  bottom: rule,
  insideHorizontal: rule,
};

function cell(text: string, width = 0, bold = false): TableCell {
  const paragraphs = text.split('\n').map((line) => new Paragraph({ children: [new TextRun({ text: line, bold })] }));
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children: paragraphs });
}
