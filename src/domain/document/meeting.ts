import { comingMeeting } from '../coming-meeting.ts';
import { dateInWords } from '../dates/in-words.ts';
import { dueInWords } from '../due-in-words.ts';
import type { DrawnSection, Line } from '../page/blocks.ts';
import type { NoteThing } from '../page/choosing.ts';
import { asSentence } from '../page/sentences.ts';
import { sourceInWords } from '../page/sources.ts';
import type { Preparation } from '../preparation.ts';
import { isOpen, isOurs, type PromiseMade } from '../promise.ts';
import type { Building, DocumentInput, DocumentKind } from './document.ts';
import { sectionsOfPage } from './from-page.ts';
import { papersSection } from './papers.ts';
import { named, paperNumbers } from './telling.ts';

/** What to carry into a meeting: the child, our points with what shows them, what is still open, asks and questions. */
export const meeting: DocumentKind = {
  id: 'meeting',
  sheet: '2',
  mostSheets: 2,
  build: (input) => {
    const coming = comingMeeting(input.journal.preparations, input.today)?.body;
    const shown = new Set((coming?.points ?? []).flatMap(({ notes }) => notes));
    return [
      ...sectionsOfPage(['in-short', 'said'], input, { words: 3 }, OF_PAGE),
      ...pointsOf(coming, input),
      ...openOf(coming, input),
      ...sectionsOfPage(['worked', 'help'], input, { helped: 3 }, OF_PAGE),
      ...questionsOf(coming, input),
      ...papersSection(input, (note) => shown.has(note)),
    ];
  },
};

const OF_PAGE = ['in-short', 'said', 'worked', 'help'] as const;

function pointsOf(coming: Preparation | undefined, input: DocumentInput): readonly DrawnSection[] {
  const { journal, says } = input;
  const papers = paperNumbers(input);
  const items = (coming?.points ?? [])
    .filter((point) => point.words.trim())
    .map((point): Line => {
      const notes = journal.notes.filter(({ id }) => point.notes.includes(id));
      const known = notes.map((note) => knownBy(note, papers.get(note.id), input));
      const from = notes.map(({ id }) => id);
      return { text: asSentence(point.words), ...(known.length > 0 && { source: known.join('; ') }), from };
    });
  return listed('points', says.meeting.points, items, true);
}

/** How a point is known: a paper by its number, which the list of papers spells out, and a note by its title. */
function knownBy(thing: NoteThing, paper: string | undefined, { journal, words }: DocumentInput): string {
  const source = sourceInWords(thing, journal, words);
  if (paper) return `${source}, ${paper}`;
  return thing.body.title ? `${source}: ${thing.body.title}` : source;
}

const MOST_OPEN = 12;

/** "by 3 June", or what was said in place of a date; undefined where the note does not say. */
function dueOf(promise: PromiseMade, { words, says }: DocumentInput): string | undefined {
  const due = dueInWords(promise, words.dates, says.meeting.noDate);
  return due && promise.due ? says.meeting.due(due) : due;
}

/** Promises still open; those of people who are coming first. */
function openOf(coming: Preparation | undefined, input: DocumentInput): readonly DrawnSection[] {
  const { journal, today, words, says } = input;
  const isComing = (by: { who: string; person?: string }) => coming?.people.includes(by.person ?? '') === true;
  const open = journal.promises
    .filter(({ body }) => !isOurs(body) && !body.callBack && isOpen(body, today))
    .toSorted((one, other) => Number(isComing(other.body.by)) - Number(isComing(one.body.by)))
    .slice(0, MOST_OPEN);
  const items = open.map(({ body }) => ({
    text: `${asSentence(body.words)} ${asSentence([named(body.by, input), dueOf(body, input)].filter(Boolean).join(', '))}`,
    source: says.meeting.said(dateInWords(body.said, words.dates)),
    from: [body.note],
  }));
  return listed('open', says.meeting.open, items, false);
}

/** Questions got ready for the meeting; where there are none, those of the page. */
function questionsOf(coming: Preparation | undefined, input: Building): readonly DrawnSection[] {
  const ready = (coming?.questions ?? []).filter((question) => question.trim());
  const questions = ready.length > 0 ? ready : input.plan.questions;
  return sectionsOfPage(['questions'], { ...input, page: { ...input.page, plan: { ...input.page.plan, questions } } });
}

function listed(id: string, title: string, items: readonly Line[], numbered: boolean): readonly DrawnSection[] {
  if (items.length === 0) return [];
  return [{ id, title, register: 'record', half: false, blocks: [{ block: 'list', numbered, items }] }];
}
