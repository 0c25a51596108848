import type { Kind } from './kind.ts';

/** A call, text, email or letter: who tried to reach whom, and what came of it. */
export const contact = {
  id: 'contact',
  needs: 'result',
  asks: ['result', 'people', 'call-back', 'waited', 'when'],
  more: [
    'channel',
    'quotes',
    'agreed',
    'papers',
    'told',
    'effect',
    'view',
    'other-views',
    'topics',
    'reference',
    'hard',
  ],
  part: 'contact',
  filter: 'calls',
} as const satisfies Kind;
