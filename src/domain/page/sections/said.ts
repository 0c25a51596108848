import type { Block, Line } from '../blocks.ts';
import type { WordsPick } from '../choosing-words.ts';
import { monthOfDate } from '../sources.ts';
import type { Section, SectionInput } from './section.ts';
import { isWorryFirst, untoldLines } from './untold.ts';

/** The child's words, whole sentences of them, oldest first; and, for words of danger left to be told in person, that there are such words. */
export const said: Section = {
  id: 'said',
  register: 'words',
  half: true,
  build: (input) => {
    const { picks, words } = input;
    const untold = isWorryFirst(input) ? [] : untoldLines(input);
    if (picks.words.length === 0 && untold.length === 0) return undefined;
    const allShown = picks.words.length > 0 && picks.words.every(({ closeness }) => closeness === 'shown');
    const blocks: Block[] = [];
    if (picks.words.length > 0)
      blocks.push(quotes(picks.words, input), {
        block: 'paragraph',
        lines: [closeness(picks.words, input)],
        quiet: true,
      });
    if (untold.length > 0) blocks.push({ block: 'paragraph', lines: untold });
    return { title: words.sections[allShown ? 'shown' : 'said'](words.child), blocks };
  },
};

function quotes(picks: readonly WordsPick[], { words }: SectionInput): Block {
  return {
    block: 'quotes',
    quotes: picks.map((pick) => ({
      words: pick.words,
      shown: pick.closeness === 'shown',
      date: monthOfDate(pick.thing.body.happened, words),
      from: [pick.thing.id],
    })),
  };
}

function closeness(picks: readonly WordsPick[], { words }: SectionInput): Line {
  const kinds = new Set(picks.map((pick) => pick.closeness));
  const [only] = kinds;
  const text = kinds.size === 1 && only ? words.said[only](words.child) : words.said.mixed(words.child);
  return { text, from: picks.map(({ thing }) => thing.id) };
}
