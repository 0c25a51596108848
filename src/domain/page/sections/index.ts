import { agreed } from './agreed.ts';
import { day } from './day.ts';
import { happened } from './happened.ts';
import { help } from './help.ts';
import { inShort } from './in-short.ts';
import { involved } from './involved.ts';
import { papers } from './papers.ts';
import { questions } from './questions.ts';
import { said } from './said.ts';
import type { Section } from './section.ts';
import { worked } from './worked.ts';

/** Every section, in the order of a page for someone new. A new section is one file and one line here. */
export const sections: readonly Section[] = [
  inShort,
  said,
  involved,
  happened,
  agreed,
  worked,
  day,
  papers,
  help,
  questions,
];
