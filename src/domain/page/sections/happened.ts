import { yearOf } from '../../dates/day.ts';
import { countWords } from '../../folding.ts';
import type { Id } from '../../id.ts';
import type { Journal } from '../../journal.ts';
import { firstDay } from '../../note.ts';
import type { Line, Timeline } from '../blocks.ts';
import { isOld, type Pick } from '../choosing.ts';
import { eventLine } from '../event-line.ts';
import type { PageWords } from '../page-words.ts';
import { capital } from '../sentences.ts';
import { monthOfDate, sourceInWords } from '../sources.ts';
import { whyItMatters } from '../still-matters.ts';
import { scaleFor, spread } from '../time-scale.ts';
import type { Section, SectionInput } from './section.ts';

/** Numbered dots on a line, then the same numbers in words. Facts only, each with its source. */
export const happened: Section = {
  id: 'happened',
  register: 'record',
  half: false,
  build: (input) => {
    const { picks, words } = input;
    if (picks.events.length === 0) return undefined;
    const whys = whysOf(input);
    const items = picks.events.map((pick) => {
      const item = eventItem(pick, input);
      return { ...item, text: withWhy(item.text, pick, whys.get(pick.thing.id)) };
    });
    const list = { block: 'list', numbered: true, items } as const;
    return { title: words.sections.happened, blocks: picks.events.length > 1 ? [timeline(input), list] : [list] };
  },
};

/** One event, with when it was and how that is known. */
export function eventItem({ thing, together, fuller }: Pick, { journal, words, plan }: SectionInput): Line {
  return {
    lead: capital(monthOfDate(thing.body.happened, words)),
    text: eventLine({ thing, together, fuller, own: plan.overrides[thing.id]?.line }, journal, words),
    source: together?.as === 'run' ? sourceOfAll(together.all, journal, words) : sourceInWords(thing, journal, words),
    from: together?.all ?? [thing.id],
  };
}

/** How each thing of a run is known, where it is the same of all: the newest does not speak for those written later. */
function sourceOfAll(all: readonly Id[], journal: Journal, words: PageWords): string {
  const run = new Set(all);
  const known = journal.notes.filter(({ id }) => run.has(id)).map((thing) => sourceInWords(thing, journal, words));
  const [first = '', ...others] = new Set(known);
  return others.length > 0 ? words.sources.several : first;
}

/** Why old events still matter, of as many as there is room for: never where facts alone are told, nor beside the parent's own line. */
function whysOf({ picks, plan, today, words, limits, whole }: SectionInput): ReadonlyMap<Id, string> {
  if (plan.audience === 'tribunal') return new Map();
  const whys = picks.events
    .filter(({ thing }) => isOld(thing, today) && !plan.overrides[thing.id]?.line?.trim())
    .flatMap((pick): [Id, string][] => {
      const why = whyItMatters(pick, whole, words);
      return why ? [[pick.thing.id, why]] : [];
    });
  return new Map(whys.slice(0, limits.whys));
}

/** A few words more than a line has; what is told more fully has another line. */
const MOST_WORDS_WITH_WHY = 16;

function withWhy(line: string, { fuller }: Pick, why: string | undefined): string {
  const both = why ? `${line} ${why}` : line;
  return countWords(both) > MOST_WORDS_WITH_WHY && !fuller ? line : both;
}

/** Room for a dot with its number, as a share of the line: 6 mm of about 180, and in large print 10. */
const LEAST_APART = 0.036;
const LEAST_APART_LARGE = 0.057;

function timeline({ picks, today, words, plan }: SectionInput): Timeline {
  const days = picks.events.map(({ thing }) => firstDay(thing.body));
  const first = days[0] ?? today;
  const scale = scaleFor(first, today);
  const isLarge = plan.length === 'large';
  const places = spread(days.map(scale.place), isLarge ? LEAST_APART_LARGE : LEAST_APART);
  const alt = words.happened.alt(days.length, String(yearOf(first)), String(yearOf(today)));
  return {
    block: 'timeline',
    alt,
    isLarge,
    years: scale.years,
    dots: places.map((at, index) => ({ label: String(index + 1), at })),
  };
}
