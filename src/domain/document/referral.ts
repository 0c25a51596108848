import { countWords } from '../folding.ts';
import type { SectionId } from '../page/audiences.ts';
import type { Block, DrawnSection, Line } from '../page/blocks.ts';
import { footLines, headingLines, lineText } from '../page/make-page.ts';
import type { Building, DocumentKind } from './document.ts';
import { sectionsOfPage } from './from-page.ts';

/** A referral has room for about this many words in the box of a form. */
const MOST_WORDS = 200;

/**
 * Situation, background, assessment, recommendation: the four parts in which health services hand over (NHS SBAR), short
 * enough for the box of a referral form. The oldest of what happened goes first when it is too long.
 */
export const referral: DocumentKind = {
  id: 'referral',
  sheet: '2',
  build: (input) => {
    for (const events of [5, 4, 3, 2, 1]) {
      const sections = parts(events, input);
      if (wordsIn(sections) + wordsAround(sections, input) <= MOST_WORDS || events === 1) return sections;
    }
    return [];
  },
};

function parts(events: number, input: Building): readonly DrawnSection[] {
  const { referral: titles } = input.says;
  const lines = (id: SectionId) =>
    sectionsOfPage([id], input, { events, helped: 1, whys: 0 }).flatMap(({ blocks }) => linesIn(blocks));
  return [
    part('situation', titles.situation, lines('in-short')),
    part('background', titles.background, lines('happened')),
    part('assessment', titles.assessment, lines('worked')),
    part('recommendation', titles.recommendation, lines('help')),
  ].flat();
}

function linesIn(blocks: readonly Block[]): readonly Line[] {
  return blocks.flatMap((block): readonly Line[] => {
    if (block.block === 'list') return block.items;
    return block.block === 'paragraph' ? block.lines : [];
  });
}

function part(id: string, title: string, items: readonly Line[]): readonly DrawnSection[] {
  if (items.length === 0) return [];
  const register = id === 'recommendation' ? 'view' : 'record';
  return [{ id, title, register, half: false, blocks: [{ block: 'list', numbered: false, items }] }];
}

/** The heading and the foot are copied into the box too. */
function wordsAround(sections: readonly DrawnSection[], input: Building): number {
  const texts = [...headingLines(input), ...footLines(input, sections).map(lineText)];
  return texts.reduce((sum, text) => sum + countWords(text), TITLE_WORDS);
}

/** The title, and how long it takes to read. */
const TITLE_WORDS = 10;

function wordsIn(sections: readonly DrawnSection[]): number {
  const texts = sections.flatMap(({ title, blocks }) => [title, ...linesIn(blocks).map(lineText)]);
  return texts.reduce((sum, text) => sum + countWords(text), 0);
}
