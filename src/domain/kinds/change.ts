import type { Kind } from './kind.ts';

/** Someone left, passed us on, withdrew or was replaced. */
export const change = {
  id: 'change',
  needs: 'words',
  asks: ['leaving', 'when'],
  more: [
    'quotes',
    'agreed',
    'people',
    'papers',
    'told',
    'where',
    'source',
    'also-seen',
    'effect',
    'view',
    'topics',
    'reference',
    'hard',
  ],
  part: 'named',
  filter: 'changes',
  signals: ['change'],
} as const satisfies Kind;
