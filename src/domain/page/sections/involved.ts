import { yearOf } from '../../dates/day.ts';
import { monthInWords } from '../../dates/in-words.ts';
import { folded } from '../../folding.ts';
import { audiences } from '../audiences.ts';
import type { BarRow, Bars, Line } from '../blocks.ts';
import { type InvolvementRow, involvementRows, longestGap } from '../involvement.ts';
import { scaleFor, type TimeScale } from '../time-scale.ts';
import type { Section, SectionInput } from './section.ts';

/** Who has been involved and when: changes and gaps are seen, not complained of. */
export const involved: Section = {
  id: 'involved',
  register: 'record',
  half: true,
  build: (input) => {
    const { journal, plan, today, limits, words } = input;
    const { people } = audiences[plan.audience];
    const rows = involvementRows(journal, today, limits.rows, people)
      .filter((row) => isTold(row, words.someone))
      .map(toldApart);
    if (rows.length === 0) return undefined;
    const blocks = [bars(rows, input), { block: 'paragraph', lines: captions(rows, input), quiet: true } as const];
    return { title: words.sections.involved, blocks };
  },
};

/** Where names are left out, someone of whom neither post nor service is known is nobody to the reader. */
function isTold({ post, service, people }: InvolvementRow, someone: string): boolean {
  return post !== '' || service !== '' || people.some(({ person }) => folded(person.body.name) !== folded(someone));
}

/** A row, and what it is called where rows of one post stand on the page: a child has a SENCo in each school. */
interface Row extends InvolvementRow {
  readonly called: string;
}

function toldApart(row: InvolvementRow, _: number, rows: readonly InvolvementRow[]): Row {
  const { post, service } = row;
  const hasTwin = service !== '' && rows.some((other) => other !== row && folded(other.post) === folded(post));
  return { ...row, called: hasTwin && post !== service ? `${post}, ${service}` : post };
}

function bars(rows: readonly Row[], { today, words }: SectionInput): Bars {
  const first = rows.map(({ people }) => people[0]?.from ?? today).toSorted()[0] ?? today;
  const scale = scaleFor(first, today);
  const alt = words.involved.alt(rows.length, String(yearOf(first)), String(yearOf(today)));
  return { block: 'bars', alt, years: scale.years, rows: rows.map((row) => barRow(row, scale, words.involved)) };
}

function barRow(row: Row, scale: TimeScale, words: SectionInput['words']['involved']): BarRow {
  const [only] = row.people;
  const name = only?.person.body.name ?? '';
  const single = row.post && row.post !== name ? words.one(row.called, name) : row.called || name;
  return {
    when: words.years(
      row.people.map(({ from, to, waiting }) => ({ from: from.slice(0, 4), to: to.slice(0, 4), waiting })),
    ),
    label: row.people.length > 1 ? words.people(row.called, row.people.length) : single,
    spans: row.people.map(({ from, to, waiting }) => ({ from: scale.place(from), to: scale.place(to), waiting })),
    from: row.people.flatMap(({ notes }) => notes),
  };
}

/** What the bars mean, then the post that changed hands most in our notes, in order, and any time with nobody. */
function captions(rows: readonly Row[], { words }: SectionInput): Line[] {
  const striped = rows.some(({ people }) => people.some(({ waiting }) => waiting));
  const lines: Line[] = [
    { text: striped ? `${words.involved.solid} ${words.involved.striped}` : words.involved.solid, from: [] },
  ];
  const [most] = rows.filter(changedHands).toSorted((one, other) => other.notes - one.notes);
  const order = most && inOrder(most, words);
  return order ? [...lines, order] : lines;
}

/** Names that are all one, for they were left out, tell nothing in order. */
function areTold({ people }: InvolvementRow): boolean {
  return new Set(people.map(({ person }) => person.body.name)).size > 1;
}

function inOrder(row: Row, words: SectionInput['words']): Line | undefined {
  const names = areTold(row) ? row.people.map(({ person }) => person.body.name) : [];
  const gap = longestGap(row);
  const month = (day: string) => monthInWords(day, words.dates);
  const nobody = gap && words.involved.gap(month(gap.from), month(gap.to));
  if (names.length === 0 && !nobody) return undefined;
  return { text: words.involved.inOrder(row.called, names, nobody), from: row.people.flatMap(({ notes }) => notes) };
}

function changedHands({ post, service, people }: InvolvementRow): boolean {
  return post !== service && people.length > 2;
}
