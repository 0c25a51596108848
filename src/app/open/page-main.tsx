import '../../ui/tokens.css';
import '../../ui/base.css';
import { fromBase64 } from '../../documents/base64.ts';
import { startOpen } from './open.tsx';

const root = document.getElementById('app');
const inside = document.getElementById('copy')?.textContent?.trim() ?? '';

const PIECE = 4 * 262_144;

/** The locked copy as it lies in this page, in base64, taken out a piece at a time. */
function copyInside(): File {
  const pieces: BlobPart[] = [];
  for (let at = 0; at < inside.length; at += PIECE) pieces.push(new Blob([fromBase64(inside.slice(at, at + PIECE))]));
  return new File(pieces, document.title);
}

if (root) startOpen(root, inside ? copyInside() : undefined);
