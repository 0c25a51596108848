import type { DrawnSection, Line } from '../page/blocks.ts';
import { asSentence } from '../page/sentences.ts';
import type { DocumentKind } from './document.ts';
import { sectionsOfPage } from './from-page.ts';

/** The child on one page: what people like, what matters, what helps, early signs, and their own words. */
export const profile: DocumentKind = {
  id: 'profile',
  sheet: '2',
  mostSheets: 1,
  build: (input) => {
    const child = input.journal.child?.body;
    const { says, words } = input;
    const told = [
      part('likes', says.profile.likes(words.child), child?.likes),
      part('matters', says.profile.matters(words.child), child?.matters),
      part('helps', says.profile.helps, child?.helps),
      part('signs', says.profile.signs, child?.signs),
    ].flat();
    return [...told, ...sectionsOfPage(['said', 'worked', 'help'], input)];
  },
};

function part(id: string, title: string, words: string | undefined): readonly DrawnSection[] {
  const items = linesOf(words);
  if (items.length === 0) return [];
  return [{ id, title, register: 'record', half: false, blocks: [{ block: 'list', numbered: false, items }] }];
}

function linesOf(words = ''): readonly Line[] {
  return words
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => ({ text: asSentence(line.trim()), from: [] }));
}
