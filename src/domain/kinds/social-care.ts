import type { Kind } from './kind.ts';

/** A social care referral, visit or result: on the page only when the parent chooses it. */
export const socialCare = {
  id: 'social-care',
  needs: 'words',
  asks: ['when', 'people'],
  more: [
    'quotes',
    'agreed',
    'saw-child',
    'papers',
    'told',
    'where',
    'source',
    'also-seen',
    'effect',
    'view',
    'other-views',
    'topics',
    'reference',
    'hard',
  ],
  part: 'there',
  filter: 'social-care',
  onlyIfChosen: true,
} as const satisfies Kind;
