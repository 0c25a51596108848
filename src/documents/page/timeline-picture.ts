import type { Timeline } from '../../domain/page/blocks.ts';

/** A picture for Word, which has no other way to draw: PNG bytes, and its size on paper in pixels of 96 to the inch. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const WIDTH = 680;
const HEIGHT = 36;
/** Dots of the picture for each pixel on paper, so that print is sharp. */
const SHARP = 4;
const MIDDLE = 12;
/** How much larger all but the line's length is in large print. */
const LARGE = 1.6;
/** Letters of 16 points in large print, once they are that much larger. */
const LETTERS_LARGE = 13.5;
const LETTERS = 12;

/** The line with its years and numbered dots, as on paper. */
export async function timelinePicture(timeline: Timeline): Promise<Picture | undefined> {
  const zoom = timeline.isLarge ? LARGE : 1;
  const height = Math.ceil(HEIGHT * zoom);
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * SHARP;
  canvas.height = height * SHARP;
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.scale(SHARP * zoom, SHARP * zoom);
  const width = WIDTH / zoom;
  const placeOf = (at: number) => MIDDLE + at * (width - 2 * MIDDLE);
  drawLine(timeline, width, placeOf, pen);
  for (const dot of timeline.dots) drawDot(placeOf(dot.at), dot.label, pen);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  return blob ? { bytes: new Uint8Array(await blob.arrayBuffer()), width: WIDTH, height } : undefined;
}

function drawLine(
  { years, isLarge }: Timeline,
  width: number,
  placeOf: (at: number) => number,
  pen: CanvasRenderingContext2D,
): void {
  pen.fillStyle = '#000';
  pen.fillRect(0, MIDDLE - 1, width, 2);
  pen.font = `${isLarge ? LETTERS_LARGE : LETTERS}px Arial, sans-serif`;
  for (const { label, at } of years) {
    pen.fillStyle = '#808080';
    pen.fillRect(placeOf(at), MIDDLE - 6, 1, 24);
    pen.fillStyle = '#404040';
    pen.fillText(label, placeOf(at) + 4, HEIGHT - 2);
  }
}

function drawDot(x: number, label: string, pen: CanvasRenderingContext2D): void {
  pen.beginPath();
  pen.arc(x, MIDDLE, 10, 0, 2 * Math.PI);
  pen.fillStyle = '#fff';
  pen.fill();
  pen.lineWidth = 2;
  pen.strokeStyle = '#000';
  pen.stroke();
  pen.fillStyle = '#000';
  pen.textAlign = 'center';
  pen.font = 'bold 13.5px Arial, sans-serif';
  pen.fillText(label, x, MIDDLE + 4.5);
  pen.textAlign = 'start';
}
