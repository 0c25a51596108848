import type { CopyWords } from '../../domain/share/copy.ts';
import { openWords } from '../../words/en/open.ts';
import { pageWords } from '../../words/en/page.ts';

/** What stands for names that are left out of a copy. */
export const copyWords: CopyWords = {
  someone: pageWords('').someone,
  child: openWords.theChild,
  numbered: openWords.childNumbered,
  parent: openWords.theParent,
  sibling: pageWords('').sibling,
};
