import PDFDocument from 'pdfkit';
import type { Sheet } from '../../domain/page/plan.ts';
import { roomOf, type SheetPart } from '../page/sheets.ts';
import { type Letters, lettersFor, type Run, runsIn } from './letters.ts';

/** Points for a pixel of the browser, which has 96 to the inch. */
export const POINT = 72 / 96;
const MILLIMETRE = 72 / 25.4;

/** A place on the drawing, in pixels from its corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Text as it stands in the drawing: its place, its width, and how it looks. */
export interface Written {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  /** Where a part of the text begins and ends, counted in letters from its start. */
  edges(from: number, to: number): { readonly left: number; readonly right: number };
}

/** Draws on the sheets of a PDF what stands at a place of the drawing. */
export interface Pen {
  readonly pdf: PDFKit.PDFDocument;
  /** Turns to the sheet that a height of the drawing is on. */
  turnTo(y: number): void;
  at(place: Place): Place;
  write(written: Written): void;
  /** Every sign that no letters had, once. */
  readonly missing: Set<string>;
}

/** Begins a PDF with as many sheets as there are parts. */
export function penFor(parts: readonly SheetPart[], sheet: Sheet, title: string): Pen {
  const room = roomOf(sheet);
  const pdf = beginPdf(sheet, title);
  for (const _ of parts) pdf.addPage();
  const sets = { plain: lettersFor('plain'), bold: lettersFor('bold') };
  for (const { name, bytes } of [...sets.plain, ...sets.bold]) pdf.registerFont(name, bytes as unknown as ArrayBuffer);
  let part = parts[0];
  const missing = new Set<string>();
  const at = ({ x, y }: Place) => ({
    x: room.side * MILLIMETRE + x * POINT,
    y: room.top * MILLIMETRE + (y - (part?.from ?? 0) + (part?.headings?.shift ?? 0)) * POINT,
  });
  return {
    pdf,
    at,
    missing,
    turnTo: (y) => {
      const index = Math.max(
        0,
        parts.findIndex(({ to }) => y < to),
      );
      part = parts[index];
      pdf.switchToPage(index);
    },
    write: (written) => writeRuns(written, sets[written.bold ? 'bold' : 'plain'], { pdf, at, missing }),
  };
}

function beginPdf(sheet: Sheet, title: string): PDFKit.PDFDocument {
  return new PDFDocument({
    size: 'A4',
    layout: sheet === 'record' ? 'landscape' : 'portrait',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as PDFKit.PDFDocumentOptions['subset'],
    tagged: true,
    displayTitle: true,
    font: '',
    lang: 'en-GB',
    // The day alone: a time would tell when the parent was up.
    info: { Title: title, CreationDate: new Date(new Date().setUTCHours(12, 0, 0, 0)) },
  } as PDFKit.PDFDocumentOptions);
}

function writeRuns(
  written: Written,
  sets: readonly Letters[],
  { pdf, at, missing }: Pick<Pen, 'pdf' | 'at' | 'missing'>,
) {
  const rise = sets[0]?.rise ?? 1;
  const baseline = written.top + (written.bottom - written.top) * rise;
  let from = 0;
  for (const run of runsIn(written.text, sets)) {
    const { left, right } = written.edges(from, from + run.text.length);
    from += run.text.length;
    const place = { ...at({ x: left, y: baseline }), width: (right - left) * POINT };
    if (run.letters) drawRun(run, run.letters, written, place, pdf);
    else {
      missing.add(run.text.trim());
      box(run.text, place.x, place.y, place.width, written.size * POINT, pdf);
    }
  }
}

function drawRun(
  { text, drawn }: Run,
  { name, shrink }: Letters,
  { size, colour }: Written,
  { x, y, width }: Place & { readonly width: number },
  pdf: PDFKit.PDFDocument,
): void {
  if (drawn === '') return; // a sign that only changes the one before it
  pdf.font(name, size * POINT).fillColor(colour);
  if (shrink) pdf.fontSize(size * POINT * Math.max(0.1, Math.min(1, width / pdf.widthOfString(drawn))));
  const isAsWritten = drawn === text;
  if (!isAsWritten) pdf.markContent('Span', { actual: text });
  pdf.text(drawn, x, y, { lineBreak: false, baseline: 'alphabetic', characterSpacing: spacing(drawn, width, pdf) });
  if (!isAsWritten) pdf.endMarkedContent();
}

/** How far to move signs apart, so that a text is as wide as the browser set it: it may kern a little otherwise. */
function spacing(text: string, width: number, pdf: PDFKit.PDFDocument): number {
  return (width - pdf.widthOfString(text)) / Math.max(1, text.length);
}

/** A sign that no letters have is an empty box for the eye, and itself for whoever copies or listens. */
function box(text: string, x: number, y: number, width: number, size: number, pdf: PDFKit.PDFDocument): void {
  pdf.markContent('Span', { actual: text });
  pdf
    .rect(x + 0.5, y - size * 0.7, Math.max(2, width - 1), size * 0.7)
    .lineWidth(0.5)
    .stroke('#000');
  pdf.endMarkedContent();
}
