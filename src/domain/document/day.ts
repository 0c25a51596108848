import { addDays } from '../dates/day.ts';
import type { DrawnSection } from '../page/blocks.ts';
import { capital, monthOfDate } from '../page/sources.ts';
import type { DocumentInput, DocumentKind } from './document.ts';
import { type Told, toldIn } from './telling.ts';

type PartOfDay = 'morning' | 'day' | 'evening' | 'night' | 'any';

const PARTS: readonly PartOfDay[] = ['morning', 'day', 'evening', 'night', 'any'];
const MOST_A_PART = 5;

/** What a day is like at home, as it was seen within a year, by the time of day where a note says it. */
export const dayInTheLife: DocumentKind = {
  id: 'day',
  sheet: '2',
  build: (input) => {
    const yearAgo = addDays(input.today, -365);
    const told = toldIn({ ...input, from: yearAgo }).filter(isOfHome);
    return PARTS.flatMap((part) => sectionOf(part, told, input));
  },
};

function isOfHome({ thing: { body } }: Told): boolean {
  return body.kind === 'home' || (body.effect !== undefined && body.kind !== 'said');
}

function sectionOf(part: PartOfDay, told: readonly Told[], { words, says }: DocumentInput): readonly DrawnSection[] {
  const those = told.filter(({ thing }) => partOf(thing.body.happened.time) === part).slice(-MOST_A_PART);
  if (those.length === 0) return [];
  const items = those.map(({ thing, what }) => ({
    lead: capital(monthOfDate(thing.body.happened, words)),
    text: [what, thing.body.effect].filter(Boolean).join(' '),
    from: [thing.id],
  }));
  return [
    {
      id: part,
      title: says.day[part],
      register: 'view',
      registerLabel: words.ourView,
      half: false,
      blocks: [{ block: 'list', numbered: false, items }],
    },
  ];
}

function partOf(time: string | undefined): PartOfDay {
  if (!time) return 'any';
  if (time >= '05:00' && time < '09:30') return 'morning';
  if (time >= '09:30' && time < '15:30') return 'day';
  return time >= '15:30' && time < '21:00' ? 'evening' : 'night';
}
