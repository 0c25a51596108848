import type { Pen } from './pen.ts';
import { POINT } from './pen.ts';

/** Draws a figure of the page as lines and shapes, never as a picture: what it has is lines, circles, paths and words. */
export function drawFigure(figure: SVGSVGElement, pen: Pen, corner: DOMRect): void {
  for (const shape of figure.querySelectorAll<SVGGraphicsElement>('line, rect, circle, path, text')) {
    if (shape.closest('defs')) continue;
    const matrix = shape.getScreenCTM();
    if (!matrix) continue;
    const { x, y } = pen.at({ x: matrix.e - corner.left, y: matrix.f - corner.top });
    pen.pdf.save();
    pen.pdf.transform(matrix.a * POINT, matrix.b * POINT, matrix.c * POINT, matrix.d * POINT, x, y);
    drawShape(shape, pen);
    pen.pdf.restore();
  }
}

function drawShape(shape: SVGGraphicsElement, pen: Pen): void {
  const { fill } = getComputedStyle(shape);
  if (shape.tagName === 'text') drawWords(shape as SVGTextElement, pen);
  else if (fill.startsWith('url')) drawStripes(shape, pen);
  else drawOutline(shape, pen);
}

function drawOutline(shape: SVGGraphicsElement, pen: Pen): void {
  const { fill, stroke, strokeWidth } = getComputedStyle(shape);
  outline(shape, pen.pdf);
  pen.pdf.lineWidth(Number.parseFloat(strokeWidth) || 0);
  const [inside, line] = [colourOf(fill), colourOf(stroke)];
  if (inside && line) pen.pdf.fillAndStroke(inside, line);
  else if (inside) pen.pdf.fill(inside);
  else if (line) pen.pdf.stroke(line);
}

function outline(shape: SVGGraphicsElement, pdf: PDFKit.PDFDocument): void {
  const number = (name: string) => Number(shape.getAttribute(name) ?? 0);
  switch (shape.tagName) {
    case 'line':
      pdf.moveTo(number('x1'), number('y1')).lineTo(number('x2'), number('y2'));
      break;
    case 'rect':
      pdf.rect(number('x'), number('y'), number('width'), number('height'));
      break;
    case 'circle':
      pdf.circle(number('cx'), number('cy'), number('r'));
      break;
    default:
      pdf.path(shape.getAttribute('d') ?? '');
  }
}

const STRIPE = 1.2;
const STRIPE_WIDTH = 0.55;

/** Stripes at a slant, which are told from solid after any copier. */
function drawStripes(shape: SVGGraphicsElement, { pdf }: Pen): void {
  const { x, y, width, height } = shape.getBBox();
  pdf.save().rect(x, y, width, height).clip().lineWidth(STRIPE_WIDTH);
  for (let at = x - height; at < x + width; at += STRIPE * Math.SQRT2)
    pdf.moveTo(at, y + height).lineTo(at + height, y);
  pdf.stroke('#000').restore();
}

function drawWords(words: SVGTextElement, pen: Pen): void {
  const { fontWeight, fill } = getComputedStyle(words);
  const { x } = words.getBBox();
  const size = Number(words.getAttribute('font-size') ?? 3);
  const name = Number(fontWeight) >= 600 ? 'bold 0' : 'plain 0';
  pen.pdf.font(name, size).fillColor(colourOf(fill) ?? '#000');
  pen.pdf.text(words.textContent ?? '', x, Number(words.getAttribute('y') ?? 0), {
    lineBreak: false,
    baseline: 'alphabetic',
  });
}

/** "rgb(1, 2, 3)" as "#010203"; undefined for none, and for what is clear. */
export function colourOf(colour: string): string | undefined {
  const parts = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  if (parts.length < 3 || parts[3] === 0) return undefined;
  return `#${parts
    .slice(0, 3)
    .map((part) => Math.round(part).toString(16).padStart(2, '0'))
    .join('')}`;
}
