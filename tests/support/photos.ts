import type { Page } from '@playwright/test';

/** A photo with something to see in it, as a camera gives it: `beside` is written into it next to the picture. */
export async function photoFrom(page: Page, width: number, height: number, beside: string): Promise<Buffer> {
  const base64 = await page.evaluate(drawPhoto, { width, height });
  const jpeg = Buffer.from(base64, 'base64');
  return Buffer.concat([jpeg.subarray(0, 2), exifWith(beside), jpeg.subarray(2)]);
}

/** Runs on the page. Stripes, red at the top and blue at the left. */
async function drawPhoto({ width, height }: { width: number; height: number }): Promise<string> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const stripes = [
    { colour: '#fff', x: 0, y: 0, wide: width, high: height },
    { colour: '#c00', x: 0, y: 0, wide: width, high: height / 4 },
    { colour: '#00c', x: 0, y: height / 4, wide: width / 4, high: height },
  ];
  for (const { colour, x, y, wide, high } of stripes) {
    context.fillStyle = colour;
    context.fillRect(x, y, wide, high);
  }
  return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? '';
}

/** An Exif segment that says the camera was held on its side (orientation 6), and holds a text. */
function exifWith(text: string): Buffer {
  const tiff = Buffer.alloc(38 + text.length + 1);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(2, 8);
  entry(tiff, 10, { tag: 0x010e, type: 2, count: text.length + 1, value: 38 });
  entry(tiff, 22, { tag: 0x0112, type: 3, count: 1, value: 6 });
  tiff.write(text, 38, 'latin1');
  const head = Buffer.from([0xff, 0xe1, 0, 0, ...Buffer.from('Exif\0\0')]);
  head.writeUInt16BE(2 + 6 + tiff.length, 2);
  return Buffer.concat([head, tiff]);
}

interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly value: number;
}

function entry(tiff: Buffer, at: number, { tag, type, count, value }: Entry): void {
  tiff.writeUInt16LE(tag, at);
  tiff.writeUInt16LE(type, at + 2);
  tiff.writeUInt32LE(count, at + 4);
  tiff.writeUInt32LE(value, at + 8);
}
