import '../../ui/tokens.css';
import '../../ui/base.css';
import { fromBase64 } from '../../documents/base64.ts';
import { startOpen } from './open.tsx';

const root = document.getElementById('app');
const inside = document.getElementById('copy')?.textContent?.trim() ?? '';

/** The locked copy as it lies in this page, in base64. */
function copyInside(): File {
  return new File([fromBase64(inside)], document.title);
}

if (root) startOpen(root, inside ? copyInside() : undefined);
