import { colourOf } from './figure.ts';
import { type Pen, type Place, POINT } from './pen.ts';

type Side = 'Top' | 'Bottom' | 'Left' | 'Right';

const SIDES: readonly Side[] = ['Top', 'Bottom', 'Left', 'Right'];

/** The rules beside, over and under an element, which are only to be seen. */
export function drawRules(element: Element, pen: Pen, corner: DOMRect): void {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  for (const side of SIDES) {
    const width = Number.parseFloat(style[`border${side}Width`]);
    const colour = style[`border${side}Style`] === 'none' ? undefined : colourOf(style[`border${side}Color`]);
    if (width && colour) drawRule(ends(side, box, width, corner), width, colour, pen);
  }
}

type Ends = readonly [Place, Place];

/** From where to where a rule goes: along the middle of its own width. */
function ends(side: Side, box: DOMRect, width: number, corner: DOMRect): Ends {
  const [left, right, top, bottom] = [
    box.left - corner.left,
    box.right - corner.left,
    box.top - corner.top,
    box.bottom - corner.top,
  ];
  const half = width / 2;
  if (side === 'Top' || side === 'Bottom') {
    const y = side === 'Top' ? top + half : bottom - half;
    return [
      { x: left, y },
      { x: right, y },
    ];
  }
  const x = side === 'Left' ? left + half : right - half;
  return [
    { x, y: top },
    { x, y: bottom },
  ];
}

function drawRule([start, end]: Ends, width: number, colour: string, { pdf, at, turnTo }: Pen): void {
  turnTo(start.y - 1);
  const [from, to] = [at(start), at(end)];
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf
    .moveTo(from.x, from.y)
    .lineTo(to.x, to.y)
    .lineWidth(width * POINT)
    .stroke(colour);
  pdf.endMarkedContent();
}
