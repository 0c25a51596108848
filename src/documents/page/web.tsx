import { render } from 'preact';
import type { Page } from '../../domain/page/blocks.ts';
import type { Sheet } from '../../domain/page/plan.ts';
import { safe } from '../safe-html.ts';
import { PageView } from './page-view.tsx';
import styles from './web.css?inline';

/** Nothing in the file may run or fetch: it is words and shapes. */
const RULES = "default-src 'none'; style-src 'unsafe-inline'";

/** A page as one web page that any browser opens without Marram: the same HTML as on paper, in letters that fit any screen. */
export function pageAsWeb(page: Page, sheet: Sheet): string {
  const drawn = document.createElement('div');
  render(<PageView page={page} form="paper" length={sheet} pageOfPages="" />, drawn);
  const html = drawn.innerHTML;
  render(null, drawn);
  return [
    '<!doctype html>',
    '<html lang="en-GB"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${RULES}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${safe(page.fileName)}</title>`,
    `<style>${styles}</style></head><body>`,
    html,
    '</body></html>\n',
  ].join('\n');
}
