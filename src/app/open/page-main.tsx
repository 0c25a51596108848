import '../../ui/tokens.css';
import '../../ui/base.css';
import { copyInPage } from '../../documents/share/copy-in-page.ts';
import { startOpen } from './open.tsx';

const root = document.getElementById('app');
const inside = document.getElementById('copy')?.textContent?.trim() ?? '';

if (root) {
  root.textContent = '';
  startOpen(root, { file: inside ? copyInPage(inside, document.title) : undefined });
}
