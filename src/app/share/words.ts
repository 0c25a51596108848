import { openWords } from '../../words/en/open.ts';
import { pageWords } from '../../words/en/page.ts';

/** What stands for names that are left out of a copy. */
export const copyWords = { someone: pageWords('').someone, child: openWords.theChild };
