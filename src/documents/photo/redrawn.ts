import { toBase64 } from '../base64.ts';

/** How much of a photo is kept. Only `as-it-is` keeps what the camera wrote beside the picture, such as the place. */
export type PhotoSize = 'smaller' | 'full' | 'as-it-is';

/** A picture to keep, and one as small as a stamp, a JPEG in base64. */
export interface Redrawn {
  readonly picture: Blob;
  readonly small: string;
}

/** The longest side in pixels: print on A4 stays sharp enough to read. */
const LONGEST = 2000;
const SMALL = 240;
/** What a canvas may hold on every phone, in pixels. */
const MOST_PIXELS = 16_000_000;
const QUALITY = 0.85;

/**
 * Draws a photo anew, the right way up, as a JPEG with nothing but the picture in it. Undefined when the browser can't
 * read it, or draws something else than what is there.
 */
export async function redrawn(photo: Blob, size: PhotoSize): Promise<Redrawn | undefined> {
  const bitmap = await createImageBitmap(photo).catch(() => undefined);
  if (!bitmap) return undefined;
  try {
    const small = await base64Of(await drawn(bitmap, SMALL, 0.7));
    if (size === 'as-it-is') return { picture: photo, small };
    const picture = await drawn(bitmap, size === 'smaller' ? LONGEST : Number.POSITIVE_INFINITY, QUALITY);
    return (await looksAlike(picture, bitmap)) ? { picture, small } : undefined;
  } catch {
    return undefined;
  } finally {
    bitmap.close();
  }
}

async function drawn(bitmap: ImageBitmap, longest: number, quality: number): Promise<Blob> {
  const { width, height } = bitmap;
  const scale = Math.min(1, longest / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = canvasOf(bitmap, Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
  if (!blob) throw new Error('the browser gave no picture');
  return blob;
}

/** On white, for a JPEG has no glass. */
function canvasOf(bitmap: ImageBitmap, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser draws no pictures');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return canvas;
}

const SAMPLE = 8;
/** Of 255, on average over the samples. A JPEG is a few away; noise is far. */
const NEAR = 24;

/** Some browsers, made to be hard to tell from one another, give noise in place of what was drawn. */
async function looksAlike(picture: Blob, bitmap: ImageBitmap): Promise<boolean> {
  const made = await createImageBitmap(picture);
  const [one, other] = [sampleOf(made), sampleOf(bitmap)];
  made.close();
  const away = one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0);
  return away / one.length < NEAR;
}

function sampleOf(bitmap: ImageBitmap): Uint8ClampedArray {
  const context = canvasOf(bitmap, SAMPLE, SAMPLE).getContext('2d');
  return context?.getImageData(0, 0, SAMPLE, SAMPLE).data ?? new Uint8ClampedArray();
}

async function base64Of(blob: Blob): Promise<string> {
  return toBase64(new Uint8Array(await blob.arrayBuffer()));
}
