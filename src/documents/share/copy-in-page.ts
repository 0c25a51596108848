import { fromBase64 } from '../base64.ts';

const PIECE = 4 * 262_144;

/** The locked copy as it lies in a page in base64, taken out a piece at a time. Damage is left for its lock to find. */
export function copyInPage(inside: string, name: string): File {
  const pieces: BlobPart[] = [];
  for (let at = 0; at < inside.length; at += PIECE) pieces.push(new Blob([bytesOf(inside.slice(at, at + PIECE))]));
  return new File(pieces, name);
}

function bytesOf(piece: string): Uint8Array<ArrayBuffer> {
  try {
    return fromBase64(piece);
  } catch {
    const signs = piece.replace(/[^A-Za-z0-9+/]/g, 'A');
    return fromBase64(signs.slice(0, signs.length - (signs.length % 4)));
  }
}
