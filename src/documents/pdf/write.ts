import type { Page } from '../../domain/page/blocks.ts';
import type { Sheet } from '../../domain/page/plan.ts';
import { drawnAside, lettersReady } from '../page/paper.tsx';
import { roomOf, type SheetPart, sheetsIn } from '../page/sheets.ts';
import { type Pen, penFor } from './pen.ts';
import { drawElement, writtenLines } from './walk.ts';

export interface PdfMade {
  readonly file: Blob;
  readonly sheets: number;
  /** Signs that are boxes in the file, for it has no letters for them. */
  readonly missing: readonly string[];
}

/**
 * A page or another document as a PDF (ISO 32000-1, with the structure of PDF/UA): what the browser sets for print is
 * drawn again sign by sign at the same places, so the file, the picture on screen and the print are one. Text is text,
 * figures are shapes, letters are in the file. `pageOf` words the foot of each sheet where there are several.
 */
export async function pageAsPdf(
  page: Page,
  sheet: Sheet,
  pageOf: (sheet: number, all: number) => string,
): Promise<PdfMade> {
  await lettersReady();
  const drawn = drawnWithFoot(page, sheet, pageOf);
  try {
    const article = drawn.element;
    const parts = sheetsIn(article, sheet);
    const pen = penFor(parts, sheet, page.fileName);
    const root = pen.pdf.struct('Document');
    pen.pdf.addStructure(root);
    const corner = article.getBoundingClientRect();
    for (const child of article.children) drawElement(child, root, pen, corner);
    drawAgain(article, parts, pen, corner);
    if (parts.length > 1) drawNumbers(parts.length, sheet, pen, pageOf);
    root.end();
    return { file: await finished(pen.pdf), sheets: parts.length, missing: [...pen.missing].filter(Boolean) };
  } finally {
    drawn.remove();
  }
}

/** What is on one sheet says so in its foot; what was to be, and is longer, has a number on each. */
function drawnWithFoot(page: Page, sheet: Sheet, pageOf: (sheet: number, all: number) => string) {
  const drawn = drawnAside(page, sheet, sheet === '1' ? pageOf(1, 1) : '');
  if (sheet !== '1' || sheetsIn(drawn.element, sheet).length === 1) return drawn;
  drawn.remove();
  return drawnAside(page, sheet, '');
}

/** The headings of a table again, at the top of each sheet that its rows go over to: seen, and not told twice. */
function drawAgain(article: Element, parts: readonly SheetPart[], pen: Pen, corner: DOMRect): void {
  for (const { from, headings } of parts) {
    if (!headings) continue;
    const head = [...article.querySelectorAll('thead')].find(
      (one) => Math.abs(one.getBoundingClientRect().top - corner.top - headings.top) < 1,
    );
    if (!head) continue;
    const moved = new DOMRect(
      corner.left,
      corner.top + headings.top - from + headings.shift,
      corner.width,
      corner.height,
    );
    drawHeadings(head, pen, moved, from);
  }
}

function drawHeadings(head: Element, pen: Pen, corner: DOMRect, from: number): void {
  pen.turnTo(from);
  pen.pdf.markContent('Artifact', { type: 'Pagination' });
  for (const cell of head.querySelectorAll('th'))
    for (const node of cell.childNodes)
      if (node instanceof Text) for (const line of writtenLines(node, cell, corner)) pen.write(line);
  pen.pdf.endMarkedContent();
}

const NUMBER_SIZE: Readonly<Record<Sheet, number>> = { '1': 9, '2': 9, large: 16, record: 9 };
const FROM_EDGE = 6 * (72 / 25.4);

function drawNumbers(sheets: number, sheet: Sheet, { pdf }: Pen, pageOf: (sheet: number, all: number) => string): void {
  const room = roomOf(sheet);
  for (let index = 0; index < sheets; index += 1) {
    pdf.switchToPage(index);
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf.font('plain 0', NUMBER_SIZE[sheet]).fillColor('#000');
    const text = pageOf(index + 1, sheets);
    const x = (room.width - room.side) * (72 / 25.4) - pdf.widthOfString(text);
    pdf.text(text, x, room.height * (72 / 25.4) - FROM_EDGE, { lineBreak: false, baseline: 'alphabetic' });
    pdf.endMarkedContent();
  }
}

function finished(pdf: PDFKit.PDFDocument): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const pieces: BlobPart[] = [];
    pdf.on('data', (piece: Uint8Array) => pieces.push(piece as BlobPart));
    pdf.on('end', () => resolve(new Blob(pieces, { type: 'application/pdf' })));
    pdf.on('error', reject);
    pdf.end();
  });
}
