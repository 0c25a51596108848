import { firstLine } from '../../note.ts';
import { daysToTell, whatADayDid } from '../days-at-home.ts';
import { linesSaid } from '../lines.ts';
import { capital, opening } from '../sentences.ts';
import { monthOfDate } from '../sources.ts';
import type { Section } from './section.ts';

const MOST_WORDS = 18;

/** What a day is like at home, in the newest notes of home, and in what other days did to the family. It is the family's view, and marked as one. */
export const day: Section = {
  id: 'day',
  register: 'view',
  half: false,
  build: ({ journal, picks, plan, words }) => {
    const said = linesSaid(plan, 'day');
    const open = journal.notes
      .filter(said.stays)
      .filter(({ id }) => !picks.events.some(({ thing }) => thing.id === id));
    const notes = daysToTell(open, words);
    if (notes.length === 0) return undefined;
    const items = notes.toReversed().map(({ id, body }) => ({
      lead: capital(monthOfDate(body.happened, words)),
      text: said.own(id) ?? opening(whatADayDid(body, words) ?? (body.words || firstLine(body)), MOST_WORDS),
      from: [id],
      why: said.why(id, 'day-at-home'),
    }));
    return { title: words.sections.day(words.child), blocks: [{ block: 'list', numbered: false, items }] };
  },
};
