import { asSentence } from '../sentences.ts';
import type { Section } from './section.ts';

/** What would help now: the family's view, marked as one. */
export const help: Section = {
  id: 'help',
  register: 'view',
  half: true,
  build: ({ plan, words }) => {
    const asks = plan.asks.filter((ask) => ask.trim());
    if (asks.length === 0) return undefined;
    return {
      title: words.sections.help[plan.audience],
      blocks: [{ block: 'list', numbered: true, items: asks.map((ask) => ({ text: asSentence(ask), from: [] })) }],
    };
  },
};
