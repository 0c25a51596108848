import { isSameChild } from './children.ts';
import { given } from './given.ts';
import { type StandIns, standInsFor } from './stand-ins.ts';
import type { Live } from './version.ts';

interface Children {
  readonly all: readonly Live<'child'>[];
  /** For each entry that is a child told of before, the entry that stands for both. */
  readonly standIns: StandIns;
}

/**
 * The children that a journal tells of. Two devices, or a phone and a file, may each tell of one: entries whose first
 * names are the same, or one of which has none, are one child, and what was told last of it is shown, fact by fact. So
 * are entries that the parent said are one; there what stands for them goes before.
 */
export function childrenToldOf(entries: readonly Live<'child'>[]): Children {
  const standIns = standInsFor(entries);
  const groups: Live<'child'>[][] = [];
  for (const entry of entries.filter(({ id }) => !standIns.has(id))) {
    const group = groups.find((one) => one.some(({ body }) => isSameChild(body, entry.body)));
    if (group) group.push(entry);
    else groups.push([entry]);
  }
  const whole = groups.map((group) => [...group, ...entries.filter(standsForOneOf(group, standIns))]);
  const all = whole.flatMap(([first, ...others]) => others.map(({ id }) => [id, first?.id ?? id] as const));
  return { all: whole.flatMap(asOne), standIns: new Map(all) };
}

function standsForOneOf(group: readonly Live<'child'>[], standIns: StandIns): (entry: Live<'child'>) => boolean {
  return ({ id }) => group.some((one) => one.id === standIns.get(id));
}

function asOne(group: readonly Live<'child'>[]): readonly Live<'child'>[] {
  const [first] = group;
  if (!first || group.length === 1) return group;
  const bodies = group.toSorted((one, other) => (weight(one) < weight(other) ? -1 : 1)).map(({ body }) => body);
  const name = bodies.findLast((body) => body.name)?.name ?? '';
  const versions = group.flatMap((entry) => entry.versions);
  const { sameAs: _, ...body } = Object.assign({}, ...bodies.map(given), { name });
  return [{ ...first, versions, body }];
}

/** What was told last goes before, but what was put down as another child never does. */
function weight({ heads, id, body }: Live<'child'>): string {
  return `${body.sameAs ? 0 : 1} ${heads.at(-1)?.time} ${id}`;
}
