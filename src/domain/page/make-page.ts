import { dayInWords } from '../dates/in-words.ts';
import { ageOf, classOf } from '../dates/school-class.ts';
import { allWithoutTurning } from '../direction.ts';
import { countWords } from '../folding.ts';
import { nationOf } from '../nation-of.ts';
import { remembered } from '../remembered.ts';
import { withNotes } from '../with-notes.ts';
import { asTold, picksTold } from './as-told.ts';
import { type SectionId, sectionsFor } from './audiences.ts';
import type { Block, DrawnSection, Line, Page } from './blocks.ts';
import { type Choosing, keptOut, mayUse, usable } from './choosing.ts';
import { chooseEvents } from './choosing-events.ts';
import { chooseHelped } from './choosing-helped.ts';
import { chooseWords, hardWordsIn } from './choosing-words.ts';
import { othersWords } from './others-words.ts';
import type { Making, PageWords } from './page-words.ts';
import { sections } from './sections/index.ts';
import type { Limits, Picks, Section, SectionInput } from './sections/section.ts';
import { shortFormsIn } from './short-forms.ts';
import { toldFully } from './telling-fully.ts';

/** What a page is made from. */
export interface PageInput extends Choosing, Making {
  /** The fingerprint of the journal as it is read out, where it is to be printed. */
  readonly fingerprint?: string;
}

/**
 * What the rules and the parent chose, for the page and for the screen that shows why. The same is chosen however people
 * are named; what is told of it is named as they are.
 */
export function picksFor(input: PageInput, limits: Limits): Picks {
  const picks = {
    events: toldFully(chooseEvents(input, limits.events), limits.fuller, input),
    words: chooseWords(input, limits.words),
    hard: hardWordsIn(input),
    helped: chooseHelped(input, limits.helped),
  };
  return picksTold(picks, input);
}

const othersWordsIn = remembered(othersWords);

/** Makes the page. The same notes, plan, words and day always make the same page. */
export function makePage(given: PageInput, limits: Limits): Page {
  const input = asTold(given);
  const parts = sectionsOf(sectionsFor(input.plan.audience, input.plan.length === '2'), given, limits);
  const page = {
    title: input.words.title(input.words.child, input.plan.audience),
    fileName: input.words.fileName(initials(input), dayInWords(input.today, input.words.dates)),
    sections: parts,
    heading: headingLines(input),
    foot: footLines(input, input.plan.length === '2' ? parts : []),
    othersWords: othersWordsIn(input.journal),
  };
  return counted(page, input.words);
}

/** What sections are drawn from, however much of it there is room for. */
const groundOf = remembered((given: PageInput): Omit<SectionInput, 'limits' | 'picks' | 'beside'> => {
  const input = asTold(given);
  const isOut = new Set(keptOut(given).map(({ id }) => id));
  const open = usable(input);
  const journal = withNotes(
    open,
    open.notes.filter(({ id }) => !isOut.has(id)),
  );
  const asWritten = withNotes(
    given.journal,
    mayUse(given).filter(({ id }) => !isOut.has(id)),
  );
  return { ...input, journal, whole: input.journal, asWritten };
});

/** What any part of a page is drawn from. */
export function sectionInput(given: PageInput, limits: Limits, beside: readonly SectionId[] = []): SectionInput {
  return { ...groundOf(given), limits, beside, picks: picksFor(given, limits) };
}

/** Some sections, in the order asked for; those with nothing to say are left out. `beside` are all that stand on that page. */
export function sectionsOf(
  ids: readonly SectionId[],
  given: PageInput,
  limits: Limits,
  beside: readonly SectionId[] = ids,
): readonly DrawnSection[] {
  const full = sectionInput(given, limits, beside);
  return ids.flatMap((id) =>
    sections.filter((section) => section.id === id).flatMap((section) => drawn(section, full)),
  );
}

/** With how long it takes to read, and how many words it has; no name in it mirrors a date beside it. */
export function counted(given: Omit<Page, 'readingTime' | 'wordCount'>, { heading }: PageWords): Page {
  const page = allWithoutTurning(given);
  const bare = wordsOn(page, heading.minutes(2));
  const readingTime = heading.minutes(Math.max(1, Math.round(bare / WORDS_A_MINUTE)));
  return { ...page, readingTime, wordCount: wordsOn(page, readingTime) };
}

function drawn(section: Section, input: SectionInput): DrawnSection[] {
  const built = section.build(input);
  if (!built) return [];
  const { id, register, half } = section;
  return [{ id, register, half, ...built, ...(register === 'view' && { registerLabel: input.words.ourView }) }];
}

const WORDS_A_MINUTE = 230;

/** About whom it is; then for whom, for when, and by whom. */
export function headingLines({
  journal,
  plan,
  today,
  words,
}: Pick<PageInput, 'journal' | 'plan' | 'today' | 'words'>): string[] {
  const child = journal.child?.body;
  const nation = nationOf(journal);
  const { heading } = words;
  const year = child?.birthday ? classOf(child.birthday, today, nation) : undefined;
  const about = heading.about({
    child: words.child,
    ...(child?.birthday && { age: ageOf(child.birthday, today) }),
    ...(year !== undefined && year >= 0 && year <= 13 && { year: heading.schoolYear(year, nation) }),
    ...(child?.setting && { setting: child.setting }),
  });
  const reader = plan.reader?.trim() ? heading.reader(plan.reader.trim()) : heading.anyone(plan.audience, nation);
  const meeting = plan.meetingOn ? heading.meeting(dayInWords(plan.meetingOn, words.dates)) : '';
  const by = {
    child: words.child,
    ...(child?.parentName && { name: child.parentName }),
    ...(child?.parentIs && { is: child.parentIs }),
  };
  const prepared = heading.prepared(by, dayInWords(today, words.dates));
  return [about, [reader, meeting, prepared].filter(Boolean).join(' ')].filter(Boolean);
}

/**
 * What short forms in some parts stand for, how the facts are known, and that it is private. On a single sheet the words
 * that spelling them out takes would cost two things that the child said, and in large print a sheet, so there it is not done.
 */
export function footLines(
  { journal, plan, words, fingerprint }: Omit<PageInput, 'today'>,
  parts: readonly DrawnSection[],
): readonly Line[] {
  const {
    facts,
    private: warning,
    keep,
  } = words.foot(journal.child?.body.parentName?.split(' ')[0] ?? words.family, plan.audience);
  return [
    ...shortFormsIn(
      parts.flatMap(({ blocks }) => blocks.flatMap(textsOf)),
      journal,
      plan.audience,
      words,
    ),
    { text: facts, from: [] },
    { text: warning, strong: true, from: [] },
    { text: keep, from: [] },
    ...(fingerprint ? [{ text: words.fingerprint(fingerprint), from: [] }] : []),
  ];
}

/** The first letters of the name, for a file. */
export function initials({ words }: Pick<PageInput, 'words'>): string {
  return words.child
    .split(/\s+/)
    .map((name) => name.charAt(0).toUpperCase())
    .join('');
}

/** Every word a reader can see, captions and labels included; what is drawn for the eye alone is not counted twice. */
function wordsOn(page: Omit<Page, 'readingTime' | 'wordCount'>, readingTime: string): number {
  const blocks = page.sections.flatMap((section) => [
    section.title,
    section.registerLabel ?? '',
    ...section.blocks.flatMap(textsOf),
  ]);
  return [page.title, readingTime, ...page.heading, ...blocks, ...page.foot.map(lineText)].reduce(
    (sum, text) => sum + countWords(text),
    0,
  );
}

/** The texts of a block, in reading order. */
export function textsOf(block: Block): readonly string[] {
  switch (block.block) {
    case 'paragraph':
      return block.lines.map(lineText);
    case 'list':
      return block.items.map(lineText);
    case 'quotes':
      return block.quotes.map(({ words, date }) => `${words} ${date}`);
    case 'bars':
      return block.rows.map(({ label }) => label);
    case 'shapes':
      return block.groups.map(({ label }) => label);
    case 'table':
      return [...block.columns.map(({ title }) => title), ...block.rows.flatMap(({ cells }) => cells)];
    case 'timeline':
      return [];
  }
}

export function lineText({ lead, text, source }: Line): string {
  return [lead && `${lead}:`, text, source && `(${source})`].filter(Boolean).join(' ');
}
