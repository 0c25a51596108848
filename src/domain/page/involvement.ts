import { addDays, type Day, daysBetween } from '../dates/day.ts';
import { spanOf } from '../dates/when.ts';
import type { Id } from '../id.ts';
import { involvedIn } from '../involved-in.ts';
import type { Journal } from '../journal.ts';
import { firstDay, type Note } from '../note.ts';
import { type Person, post, type Standing, standingOn } from '../person.ts';
import { rememberedFor } from '../remembered.ts';
import type { Live } from '../version.ts';
import { dayWith } from './time-with.ts';

/** One person's time with the family, as far as notes show it. */
export interface Involvement {
  readonly person: Live<'person'>;
  readonly from: Day;
  readonly to: Day;
  readonly waiting: boolean;
  readonly notes: readonly Id[];
}

/** The people of one post or one service, in the order they came. */
export interface InvolvementRow {
  /** The post, such as "SENCo", or the service when several posts of it share the row. */
  readonly post: string;
  readonly service: string;
  readonly people: readonly Involvement[];
  readonly notes: number;
}

/** A time in which our notes name nobody in a post that people held before and after. */
export interface Gap {
  readonly from: Day;
  readonly to: Day;
}

/** Rows from which on a row that stands on one note alone is left out. */
const ENOUGH_ROWS = 4;
/** Notes that give a post a row of its own. */
const OWN_ROW_NOTES = 5;
const GAP_DAYS = 90;

/** Everyone outside the family whom notes name, from the first that does to the last. A date set on the person stands over the notes. */
export const involvements = rememberedFor((journal: Journal, today: Day) =>
  timesIn(journal, today, (_, note) => firstDay(note)),
);

/** Those who were met, each for as long as they were there. */
const timesWith = rememberedFor((journal: Journal, today: Day) => timesIn(journal, today, dayWith));

/** The day that a note shows of someone's time; undefined where it shows none. */
type DayShown = (person: Person, note: Note) => Day | undefined;

function timesIn(journal: Journal, today: Day, dayShown: DayShown): readonly Involvement[] {
  const mentions = new Map<Id, { days: Day[]; notes: Id[] }>();
  for (const note of journal.notes) {
    for (const person of new Set(involvedIn(note, journal).map((one) => one.person))) {
      const named = journal.people.get(person)?.body;
      const day = named && dayShown(named, note.body);
      if (!day) continue;
      const found = mentions.get(person) ?? { days: [], notes: [] };
      found.days.push(day);
      found.notes.push(note.id);
      mentions.set(person, found);
    }
  }
  return [...mentions].flatMap(([id, { days, notes }]) => {
    const person = journal.people.get(id);
    return person && !person.body.family ? [involvementOf(person, days.toSorted(), notes, today)] : [];
  });
}

function involvementOf(person: Live<'person'>, days: readonly Day[], notes: readonly Id[], today: Day): Involvement {
  const set = {
    from: person.body.from && spanOf(person.body.from)?.from,
    to: person.body.until && spanOf(person.body.until)?.to,
  };
  const isPast = (of: Day | undefined): of is Day => of !== undefined && of <= today;
  const last = person.body.standing === 'waiting' ? today : days.at(-1);
  return {
    person,
    from: isPast(set.from) ? set.from : (days[0] ?? today),
    to: isPast(set.to) ? set.to : (last ?? today),
    waiting: person.body.standing === 'waiting',
    notes,
  };
}

/**
 * The rows that a page shows, in the order they began. A post held by several people, named in five notes, or looked for
 * by its readers has a row; the rest of a service share one. Those looked for come first, then those still there. Services
 * take turns, the most named first, so that one does not fill the picture.
 */
export function involvementRows(
  journal: Journal,
  today: Day,
  most: number,
  lookedFor = NOBODY,
): readonly InvolvementRow[] {
  const services = new Map<string, InvolvementRow[]>();
  for (const row of allRows(timesWith(journal, today), lookedFor)) {
    const key = row.service || row.post;
    services.set(key, [...(services.get(key) ?? []), row].toSorted(mostNamedFirst));
  }
  const rounds = [...services.values()].flatMap((rows) => rows.map((row, round) => ({ row, round })));
  const isLookedFor = ({ post, service, notes }: InvolvementRow) =>
    notes > 1 && (lookedFor.test(post) || lookedFor.test(service));
  const place = ({ row }: { row: InvolvementRow }) => {
    if (lookedFor === NOBODY || isLookedFor(row)) return 0;
    return isStillThere(row, today) ? 1 : 2;
  };
  return rounds
    .toSorted(
      (one, other) => place(one) - place(other) || turn(one) - turn(other) || mostNamedFirst(one.row, other.row),
    )
    .filter(({ row }, index) => index < ENOUGH_ROWS || row.notes > 1)
    .slice(0, most)
    .map(({ row }) => row)
    .toSorted((one, other) => (startOf(one) < startOf(other) ? -1 : 1));
}

/** Readers who look for nobody in particular. */
const NOBODY = /(?!)/;
const DAYS_GONE = 365;

function isStillThere({ people }: InvolvementRow, today: Day): boolean {
  return people.some(({ to }) => daysBetween(to, today) < DAYS_GONE);
}

/** A service that is named once waits until the others have had two turns. */
function turn({ row, round }: { row: InvolvementRow; round: number }): number {
  return row.notes > 1 ? round : round + 2;
}

function mostNamedFirst(one: InvolvementRow, other: InvolvementRow): number {
  return other.notes - one.notes || (startOf(one) < startOf(other) ? -1 : 1);
}

function startOf(row: InvolvementRow): string {
  return `${row.people[0]?.from} ${row.post}`;
}

function allRows(all: readonly Involvement[], lookedFor: RegExp): readonly InvolvementRow[] {
  const posts = grouped(all, ({ person: { body } }) => `${body.service ?? ''}|${post(body) || body.name}`);
  const own = posts.filter(
    (people) =>
      people.length > 1 ||
      noteCount(people) >= OWN_ROW_NOTES ||
      (noteCount(people) > 1 && people.some(({ person }) => lookedFor.test(post(person.body)))),
  );
  const shared = grouped(
    posts.filter((people) => !own.includes(people)).flat(),
    ({ person: { body } }) => body.service || post(body) || body.name,
  );
  return [...own, ...shared].map(rowOf);
}

function rowOf(people: readonly Involvement[]): InvolvementRow {
  const inOrder = people.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const first = inOrder[0]?.person.body;
  const posts = new Set(people.map(({ person }) => post(person.body)));
  const service = first?.service ?? '';
  const label = posts.size === 1 ? [...posts][0] : service;
  return { post: label ?? '', service, people: inOrder, notes: noteCount(people) };
}

function noteCount(people: readonly Involvement[]): number {
  return new Set(people.flatMap(({ notes }) => notes)).size;
}

function grouped<Item>(items: readonly Item[], key: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
}

/** Every time of three months or more between one holder of a post and the next, in order. */
export function gapsIn({ people }: InvolvementRow): readonly Gap[] {
  const gaps: Gap[] = [];
  let until: Day | undefined;
  for (const { from, to } of people) {
    if (until && daysBetween(until, from) >= GAP_DAYS) gaps.push({ from: addDays(until, 1), to: addDays(from, -1) });
    if (!until || to > until) until = to;
  }
  return gaps;
}

/** The longest of them. */
export function longestGap(row: InvolvementRow): Gap | undefined {
  return gapsIn(row).toSorted((one, other) => daysBetween(other.from, other.to) - daysBetween(one.from, one.to))[0];
}

/** Gone from the post, not only from this family. */
function isGone(standing: Standing | undefined): boolean {
  return standing === 'left' || standing === 'retired';
}

/** The day on which the last holder of a post went, where all that held it have left by today and nobody came. */
export function vacantSince({ people, post: held, service }: InvolvementRow, today: Day): Day | undefined {
  const isLeft = people.every(({ person: { body } }) =>
    body.standing ? isGone(standingOn(body, today)) : body.until && (spanOf(body.until)?.to ?? '9') <= today,
  );
  const last = people.map(({ to }) => to).toSorted();
  return isLeft && held !== service ? last.at(-1) : undefined;
}
