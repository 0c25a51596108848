import type { Id } from './id.ts';
import type { Note, Someone } from './note.ts';
import { remembered } from './remembered.ts';
import type { Live } from './version.ts';

/**
 * For each entry that is the same person as another, the entry that stands for both. What was written is never changed
 * for it: people are put in each other's place as the journal is read, so that two entries can come apart again.
 */
export type StandIns = ReadonlyMap<Id, Id>;

/** Entries that name each other in a ring, as two devices can make them, are left as they are. */
export function standInsFor(entries: readonly Live<'person' | 'child'>[]): StandIns {
  const next = new Map(entries.map(({ id, body }) => [id, body.sameAs]));
  const last = (id: Id, passed: readonly Id[]): Id | undefined => {
    const one = next.get(id);
    if (one === undefined || !next.has(one)) return id;
    return passed.includes(one) ? undefined : last(one, [...passed, one]);
  };
  const found = entries.map(({ id }) => [id, last(id, [id]) ?? id] as const);
  return new Map(found.filter(([id, standIn]) => id !== standIn));
}

/** Those who stand for themselves, each with what only the others' entries told of them. */
export function withoutStoodFor(people: readonly Live<'person'>[], standIns: StandIns): readonly Live<'person'>[] {
  if (standIns.size === 0) return people;
  const bodiesOf = (id: Id) => people.filter((one) => standIns.get(one.id) === id).map(({ body }) => body);
  return people
    .filter(({ id }) => !standIns.has(id))
    .map((person) => {
      const { sameAs: _, ...body } = Object.assign({}, ...bodiesOf(person.id), person.body);
      return { ...person, body };
    });
}

/** A note in which everyone is named by the entry that stands for them. */
export function withStandIns(note: Live<'note'>, standIns: StandIns): Live<'note'> {
  const key =
    standIns.size > 0 &&
    peopleIn(note.body)
      .flatMap((id) => (standIns.has(id) ? [`${id}>${standIns.get(id)}`] : []))
      .join(' ');
  return key ? { ...note, body: bodyWith(note.body, standIns, key) } : note;
}

/** A promise made by the entry that stands for whoever made it. */
export function promiseWithStandIns(promise: Live<'promise'>, standIns: StandIns): Live<'promise'> {
  const { body } = promise;
  const by = standingIn(body.by, standIns);
  return by === body.by ? promise : { ...promise, body: { ...body, by } };
}

/** What was said about a page of the child that stands for the one it was said of. */
export function planWithStandIns(plan: Live<'page'>, standIns: StandIns): Live<'page'> {
  const child = plan.body.child && standIns.get(plan.body.child);
  return child ? { ...plan, body: { ...plan.body, child } } : plan;
}

/** The same body for as long as the same people stand in, so that whatever was worked out from it is still known. */
function bodyWith(body: Note, standIns: StandIns, key: string): Note {
  const known = bodiesByKey(body);
  const found = known.get(key) ?? noteIn(body, standIns);
  known.set(key, found);
  return found;
}

const bodiesByKey = remembered((_: Note) => new Map<string, Note>());

function peopleIn({ people, quotes, source, leaving, told = [], children = [] }: Note): readonly Id[] {
  const speakers = [...quotes.map(({ speaker }) => speaker), ...(source?.by ? [source.by] : [])];
  return [
    ...people.map(({ person }) => person),
    ...told,
    ...children,
    ...(leaving ? [leaving.person] : []),
    ...(leaving?.next ? [leaving.next] : []),
    ...speakers.flatMap((one) => (one.who === 'person' ? one.person : one.who === 'child' ? (one.child ?? []) : [])),
  ];
}

function noteIn(body: Note, standIns: StandIns): Note {
  const named = body.people.map((one) => ({ ...one, person: standIns.get(one.person) ?? one.person }));
  const once = new Map(named.map((one) => [`${one.person} ${one.part}`, one]));
  const quotes = body.quotes.map((quote) => ({ ...quote, speaker: standingIn(quote.speaker, standIns) }));
  const { source, leaving, told, children } = body;
  const now = (id: Id) => standIns.get(id) ?? id;
  return {
    ...body,
    people: [...once.values()],
    quotes,
    ...(told && { told: [...new Set(told.map(now))] }),
    ...(children && { children: [...new Set(children.map(now))] }),
    ...(leaving && {
      leaving: { ...leaving, person: now(leaving.person), ...(leaving.next && { next: now(leaving.next) }) },
    }),
    ...(source?.by && { source: { ...source, by: standingIn(source.by, standIns) } }),
  };
}

function standingIn(someone: Someone, standIns: StandIns): Someone {
  if (someone.who === 'person') return { ...someone, person: standIns.get(someone.person) ?? someone.person };
  if (someone.who !== 'child' || !someone.child) return someone;
  return { ...someone, child: standIns.get(someone.child) ?? someone.child };
}
