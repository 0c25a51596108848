import { addDays, type Day } from '../dates/day.ts';
import { countWords } from '../folding.ts';
import { lastDay } from '../note.ts';
import { audiences } from '../page/audiences.ts';
import type { DrawnSection, Line } from '../page/blocks.ts';
import { involvementRows } from '../page/involvement.ts';
import { footLines, headingLines, lineText, sectionInput } from '../page/make-page.ts';
import { eventItem } from '../page/sections/happened.ts';
import { help } from '../page/sections/help.ts';
import { ask, now, whatIs } from '../page/sections/in-short.ts';
import type { SectionInput } from '../page/sections/section.ts';
import { untoldLines } from '../page/sections/untold.ts';
import { helpedItem } from '../page/sections/worked.ts';
import { asSentence, capital } from '../page/sentences.ts';
import { monthOfDate, roleOf } from '../page/sources.ts';
import type { Building, DocumentKind } from './document.ts';
import { ROOM } from './from-page.ts';

/** A referral has room for about this many words in the box of a form. */
const MOST_WORDS = 200;
/** How much there is of what is new, of who is involved, of what happened before, and of what helped. */
interface Size {
  readonly recent: number;
  readonly names: number;
  readonly past: number;
  readonly helped: number;
  /** Whether the first thing asked for stands at the beginning too. */
  readonly asksTwice: boolean;
}

const ALL: Size = { recent: 7, names: 5, past: 5, helped: 2, asksTwice: true };

/** The most first. The last are for asks so long that they leave room for little else. */
const SIZES: readonly Size[] = [
  ALL,
  { ...ALL, past: 4 },
  { ...ALL, past: 3 },
  { ...ALL, past: 3, helped: 1 },
  { ...ALL, past: 2, helped: 1 },
  { ...ALL, past: 1, helped: 1 },
  { recent: 7, names: 5, past: 1, helped: 1, asksTwice: false },
  { recent: 3, names: 3, past: 1, helped: 1, asksTwice: false },
  { recent: 2, names: 2, past: 1, helped: 1, asksTwice: false },
  { recent: 1, names: 2, past: 1, helped: 1, asksTwice: false },
  { recent: 1, names: 0, past: 1, helped: 1, asksTwice: false },
  { recent: 1, names: 0, past: 1, helped: 0, asksTwice: false },
  { recent: 1, names: 0, past: 0, helped: 0, asksTwice: false },
  { recent: 0, names: 0, past: 0, helped: 0, asksTwice: false },
];

/**
 * Situation, background, assessment, recommendation: the four parts in which health services hand over (NHS SBAR), short
 * enough for the box of a referral form. The oldest of what happened goes first when it is too long.
 */
export const referral: DocumentKind = {
  id: 'referral',
  sheet: '2',
  readers: 'health',
  mostWords: MOST_WORDS,
  build: (input) => {
    const ground = sectionInput(input.page, ROOM);
    const made = SIZES.map((size) => parts(ground, size, input));
    return made.find((sections) => wordsIn(sections) + wordsAround(sections, input) <= MOST_WORDS) ?? made.at(-1) ?? [];
  },
};

function parts(input: SectionInput, size: Size, { says: { referral: titles } }: Building): readonly DrawnSection[] {
  const { picks, journal, today } = input;
  const isNew = (day: Day) => day >= addDays(today, -DAYS_NEW);
  const events = picks.events.map((pick) => ({ day: lastDay(pick.thing.body), line: eventItem(pick, input) }));
  const those = (are: boolean) => events.filter(({ day }) => isNew(day) === are).map(({ line }) => line);
  const signs = journal.child?.body.signs?.trim();
  const signsTold = signs ? [{ lead: titles.signs, text: asSentence(signs.replace(/\n+/g, '; ')), from: [] }] : [];
  return [
    part('situation', titles.situation, [
      now(input),
      ...newestWords(input),
      ...newest(those(true), size.recent),
      size.asksTwice ? ask(input) : undefined,
    ]),
    part('background', titles.background, [
      whatIs(input),
      ...involvedNow(input, size.names, titles),
      ...newest(those(false), size.past),
    ]),
    part('assessment', titles.assessment, [
      ...worry(input),
      ...signsTold,
      ...picks.helped.slice(0, size.helped).map((pick) => helpedItem(pick, input)),
    ]),
    part('recommendation', titles.recommendation, asks(input)),
  ].flat();
}

/** The last of what stands oldest first. */
function newest(lines: readonly Line[], most: number): readonly Line[] {
  return lines.slice(Math.max(0, lines.length - most));
}

const DAYS_NEW = 183;

/** What is told in person, in one line. */
function worry(input: SectionInput): readonly Line[] {
  const lines = untoldLines(input);
  if (lines.length === 0) return [];
  return [{ text: lines.map(({ text }) => text).join(' '), from: lines.flatMap(({ from }) => from) }];
}

function newestWords({ picks, words }: SectionInput): readonly Line[] {
  const said = picks.words.at(-1);
  if (!said) return [];
  const quote = said.closeness === 'shown' ? said.words : `“${said.words}”`;
  const lead = `${capital(monthOfDate(said.thing.body.happened, words))}, ${words.child}`;
  return [{ lead, text: quote, from: [said.thing.id] }];
}

/** The newest holder of each post that the last year's notes show. */
function involvedNow(input: SectionInput, most: number, { involved }: Building['says']['referral']): readonly Line[] {
  const { journal, today, words } = input;
  const last = involvementRows(journal, today, most, audiences.health.people).flatMap(({ people }) =>
    people.slice(-1).filter(({ to, waiting }) => waiting || to > addDays(today, -DAYS_THIS_YEAR)),
  );
  if (last.length === 0) return [];
  const names = last.map(({ person }) => roleOf({ who: 'person', person: person.id }, journal, words));
  return [{ lead: involved, text: asSentence(names.join(', ')), from: last.flatMap(({ notes }) => notes) }];
}

const DAYS_THIS_YEAR = 365;

function asks(input: SectionInput): readonly Line[] {
  return help.build(input)?.blocks.flatMap((block) => (block.block === 'list' ? block.items : [])) ?? [];
}

function part(id: string, title: string, lines: readonly (Line | undefined)[]): readonly DrawnSection[] {
  const items = lines.filter((line) => line !== undefined);
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
  const texts = sections.flatMap(({ title, blocks }) => [
    title,
    ...blocks.flatMap((block) => (block.block === 'list' ? block.items.map(lineText) : [])),
  ]);
  return texts.reduce((sum, text) => sum + countWords(text), 0);
}
