import type { Kind } from './kind.ts';

/** Something we got wrong, put right. */
export const correction = {
  id: 'correction',
  needs: 'words',
  asks: ['when', 'people'],
  more: ['quotes', 'agreed', 'papers', 'source', 'view', 'topics', 'reference'],
  part: 'named',
  filter: 'put-right',
  signals: ['our-own', 'good'],
} as const satisfies Kind;
