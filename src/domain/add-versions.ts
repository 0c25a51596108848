import { childrenToldOf } from './children-told-of.ts';
import { timeKey } from './dates/when.ts';
import type { Id } from './id.ts';
import { type Journal, liveOf } from './journal.ts';
import { writtenDay } from './note.ts';
import { remembered } from './remembered.ts';
import { planWithStandIns, promiseWithStandIns, standInsFor, withoutStoodFor, withStandIns } from './stand-ins.ts';
import { type Live, type Thing, type ThingType, thingOf, type Version } from './version.ts';

/** The journal with more versions in it. Order and repeats make no difference to the result. */
export function addVersions(journal: Journal, versions: readonly Version[]): Journal {
  if (versions.length === 0) return journal;
  const things = new Map(journal.things);
  for (const [id, added] of byThing(versions)) {
    things.set(id, withoutWhatIsGone(thingOf([...(things.get(id)?.versions ?? []), ...added])));
  }
  return listsOf(things);
}

/** A note that was taken away for good has no wording left, whatever the disk still holds of it. */
function withoutWhatIsGone(thing: Thing): Thing {
  if (thing.type !== 'note' || thing.body !== null) return thing;
  return thingOf(thing.versions.filter(({ body }) => body === null));
}

/** Notes, and what was got ready for a meeting, that were taken away. Of other things what they were before is kept. */
export function goneForGood({ things }: Journal): readonly Thing[] {
  return [...things.values()].filter(({ type, body }) => body === null && (type === 'note' || type === 'preparation'));
}

/** Versions in groups, one for each thing. */
export function byThing<Type extends ThingType>(
  versions: readonly Version<Type>[],
): ReadonlyMap<Id, readonly Version<Type>[]> {
  const groups = new Map<Id, Version<Type>[]>();
  for (const version of versions) {
    const group = groups.get(version.of);
    if (group) group.push(version);
    else groups.set(version.of, [version]);
  }
  return groups;
}

function listsOf(things: ReadonlyMap<Id, Thing>): Journal {
  const people = liveOf(things, 'person');
  const children = childrenToldOf(inOrderMade(liveOf(things, 'child')));
  const standIns = new Map([...standInsFor(people), ...children.standIns]);
  const notes = liveOf(things, 'note')
    .map((note) => withStandIns(note, standIns))
    .toSorted(newestFirst);
  const kept = notes.filter(({ body }) => !body.binned);
  const keptIds = new Set(kept.map(({ id }) => id));
  return {
    things,
    notes: kept,
    binned: notes.filter(({ body }) => body.binned),
    promises: liveOf(things, 'promise')
      .filter(({ body }) => keptIds.has(body.note))
      .map((promise) => promiseWithStandIns(promise, standIns))
      .toSorted(oldestPromiseFirst),
    people: new Map(inOrderMade(withoutStoodFor(people, standIns)).map((person) => [person.id, person])),
    children: children.all,
    child: children.all[0],
    plans: byLastChange(liveOf(things, 'page')).map((plan) => planWithStandIns(plan, standIns)),
    preparations: inOrderMade(liveOf(things, 'preparation')),
    shares: inOrderMade(liveOf(things, 'share')),
    remarks: inOrderMade(liveOf(things, 'remark')),
  };
}

function inOrderMade<Type extends ThingType>(things: readonly Live<Type>[]): readonly Live<Type>[] {
  return things.toSorted((one, other) => compare(firstMade(one), firstMade(other)));
}

function firstMade(thing: Thing): string {
  return `${thing.versions[0]?.time} ${thing.id}`;
}

function byLastChange<Type extends ThingType>(things: readonly Live<Type>[]): readonly Live<Type>[] {
  const last = ({ heads, id }: Live<Type>) => `${heads.at(-1)?.time} ${id}`;
  return things.toSorted((one, other) => compare(last(one), last(other)));
}

const noteKey = remembered(
  ({ body, id, versions }: Live<'note'>) =>
    `${timeKey(body.happened, writtenDay(body))} ${body.written} ${versions[0]?.time} ${id}`,
);

function newestFirst(one: Live<'note'>, other: Live<'note'>): number {
  return compare(noteKey(other), noteKey(one));
}

/** By when it was said; those of one note in the order in which they were written down. */
const promiseKey = remembered(({ body, id, versions }: Live<'promise'>) => {
  const place = String(body.place ?? 0).padStart(4, '0');
  return `${timeKey(body.said, '')} ${versions[0]?.time} ${body.note} ${place} ${id}`;
});

function oldestPromiseFirst(one: Live<'promise'>, other: Live<'promise'>): number {
  return compare(promiseKey(one), promiseKey(other));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
