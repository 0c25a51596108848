import { colourOf, drawFigure } from './figure.ts';
import { type Pen, POINT, type Written } from './pen.ts';
import { drawRules } from './rules.ts';

/** What each element of the page is in the structure of a PDF (ISO 32000-1, 14.8.4). What is not here has no tag of its own. */
const TAGS: Readonly<Record<string, string>> = {
  ARTICLE: 'Document',
  SECTION: 'Sect',
  H1: 'H1',
  H2: 'H2',
  P: 'P',
  UL: 'L',
  OL: 'L',
  TABLE: 'Table',
  THEAD: 'THead',
  TBODY: 'TBody',
  TR: 'TR',
  TH: 'TH',
  TD: 'TD',
};

type Structure = PDFKit.PDFStructureElement;

/** Draws an element and all in it, and puts it into the structure in the order of the page. */
export function drawElement(element: Element, parent: Structure, pen: Pen, corner: DOMRect): void {
  if (element instanceof SVGSVGElement) {
    drawPicture(element, parent, pen, corner);
    return;
  }
  drawRules(element, pen, corner);
  const structure = structureOf(element, parent, pen, corner);
  for (const child of element.childNodes) {
    if (child instanceof Text) drawText(child, structure, pen, corner);
    else if (child instanceof Element) drawElement(child, structure, pen, corner);
  }
}

function structureOf(element: Element, parent: Structure, pen: Pen, corner: DOMRect): Structure {
  if (element.tagName === 'LI') return itemOf(element, parent, pen, corner);
  const tag = TAGS[element.tagName];
  if (!tag) return parent;
  const own = pen.pdf.struct(tag, tag === 'TH' ? ({ scope: 'Column' } as object) : {});
  parent.add(own);
  return own;
}

/** An item of a list, with its mark where the list has marks. */
function itemOf(element: Element, parent: Structure, pen: Pen, corner: DOMRect): Structure {
  const item = pen.pdf.struct('LI');
  parent.add(item);
  const mark = markOf(element);
  if (mark) {
    const label = pen.pdf.struct('Lbl');
    item.add(label);
    drawMark(mark, element, label, pen, corner);
  }
  const body = pen.pdf.struct('LBody');
  item.add(body);
  return body;
}

function markOf(element: Element): string | undefined {
  if (getComputedStyle(element).listStyleType === 'none') return undefined;
  const list = element.parentElement;
  return list?.tagName === 'OL' ? `${[...list.children].indexOf(element) + 1}.` : '•';
}

const MARK_ROOM = 0.4;

function drawMark(mark: string, element: Element, structure: Structure, pen: Pen, corner: DOMRect): void {
  const style = getComputedStyle(element);
  const range = document.createRange();
  range.selectNodeContents(element);
  const line = range.getClientRects()[0] ?? element.getBoundingClientRect();
  const size = Number.parseFloat(style.fontSize);
  pen.turnTo((line.top + line.bottom) / 2 - corner.top);
  const content = pen.pdf.markStructureContent('Lbl');
  const width = pen.pdf.font('plain 0', size * POINT).widthOfString(mark) / POINT;
  const left = element.getBoundingClientRect().left - corner.left - size * MARK_ROOM - width;
  const edges = () => ({ left, right: left + width });
  const place = { top: line.top - corner.top, bottom: line.bottom - corner.top };
  pen.write({ text: mark, left, ...place, size, bold: false, colour: colourOf(style.color) ?? '#000', edges });
  pen.pdf.endMarkedContent();
  structure.add(content);
}

/** A picture is told in words where it has them; without them it is only to be seen. */
function drawPicture(figure: SVGSVGElement, parent: Structure, pen: Pen, corner: DOMRect): void {
  const box = figure.getBoundingClientRect();
  pen.turnTo(box.top - corner.top);
  const alt = figure.getAttribute('aria-label');
  if (!alt) {
    pen.pdf.markContent('Artifact', { type: 'Layout' });
    drawFigure(figure, pen, corner);
    pen.pdf.endMarkedContent();
    return;
  }
  const { x, y } = pen.at({ x: box.left - corner.left, y: box.top - corner.top });
  const bbox = [x, y, x + box.width * POINT, y + box.height * POINT];
  const structure = pen.pdf.struct('Figure', { alt, bbox } as object);
  parent.add(structure);
  const content = pen.pdf.markStructureContent('Figure');
  drawFigure(figure, pen, corner);
  pen.pdf.endMarkedContent();
  structure.add(content);
}

interface Line {
  from: number;
  to: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

/** Draws a text line by line, where the browser set it. */
function drawText(node: Text, structure: Structure, pen: Pen, corner: DOMRect): void {
  const parent = node.parentElement;
  if (!parent) return;
  const tag = tagAround(parent);
  for (const line of writtenLines(node, parent, corner)) {
    pen.turnTo((line.top + line.bottom) / 2);
    const content = pen.pdf.markStructureContent(tag);
    pen.write(line);
    pen.pdf.endMarkedContent();
    structure.add(content);
  }
}

/** The lines of a text as they stand in the drawing, and how they look. */
export function writtenLines(node: Text, parent: Element, corner: DOMRect): readonly Written[] {
  const style = getComputedStyle(parent);
  const look = {
    size: Number.parseFloat(style.fontSize),
    bold: Number(style.fontWeight) >= 600,
    colour: colourOf(style.color) ?? '#000',
  };
  return linesOf(node).map((line) => {
    const range = document.createRange();
    const edges = (from: number, to: number) => {
      range.setStart(node, line.from + from);
      range.setEnd(node, Math.min(line.from + to, node.length));
      const box = range.getBoundingClientRect();
      return { left: box.left - corner.left, right: box.right - corner.left };
    };
    const text = node.data.slice(line.from, line.to).replace(/[\n\t]/g, ' ');
    const place = { left: line.left - corner.left, top: line.top - corner.top, bottom: line.bottom - corner.top };
    return { text, ...place, ...look, edges };
  });
}

function tagAround(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.tagName === 'LI') return 'LBody';
    const tag = TAGS[at.tagName];
    if (tag) return tag;
  }
  return 'P';
}

/** The lines that a browser broke a text into, with the spaces that end each, found word by word. */
function linesOf(node: Text): readonly Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  for (const { index, 0: word } of node.data.matchAll(/\S+\s*|^\s+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    for (const box of range.getClientRects()) {
      if (box.width === 0) continue;
      const last = lines.at(-1);
      if (last && Math.abs(last.top - box.top) < box.height / 2) last.to = index + word.length;
      else lines.push({ from: index, to: index + word.length, top: box.top, bottom: box.bottom, left: box.left });
    }
  }
  return lines.map((line, at) => cutWithin(line, lines[at + 1], node));
}

/** A word too long for its line is cut by the browser: the line ends where the next one begins. */
function cutWithin(line: Line, next: Line | undefined, node: Text): Line {
  if (!next || line.to <= next.from) return line;
  const range = document.createRange();
  let at = line.from;
  for (; at < line.to; at += 1) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    if (range.getBoundingClientRect().top > line.top + (line.bottom - line.top) / 2) break;
  }
  next.from = at;
  return { ...line, to: at };
}
