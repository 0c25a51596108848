import '../../ui/tokens.css';
import '../../ui/base.css';
import { startOpen } from './open.tsx';

const root = document.getElementById('app');
const inside = document.getElementById('copy')?.textContent?.trim() ?? '';

/** The locked copy as it lies in this page, in base64. */
function copyInside(): File {
  const bytes = Uint8Array.from(atob(inside), (sign) => sign.charCodeAt(0));
  return new File([bytes], document.title);
}

if (root) startOpen(root, inside ? copyInside() : undefined);
