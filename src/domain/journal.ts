import type { Id } from './id.ts';
import { isLive, type Live, type Thing, type ThingType } from './version.ts';

/** Everything kept, opened: the union of all versions, and the lists that screens read. */
export interface Journal {
  readonly things: ReadonlyMap<Id, Thing>;
  /** Newest first by when it happened, those in the bin left out. */
  readonly notes: readonly Live<'note'>[];
  readonly binned: readonly Live<'note'>[];
  /** In the order they were made, those of binned notes left out. */
  readonly promises: readonly Live<'promise'>[];
  /** In the order they were made. Of entries that are one person, the one that stands for all. */
  readonly people: ReadonlyMap<Id, Live<'person'>>;
  /** In the order they were told of. */
  readonly children: readonly Live<'child'>[];
  /** The first of them, whom every note is about that names no child. */
  readonly child: Live<'child'> | undefined;
  /** What was said about pages, the plan changed last at the end. */
  readonly plans: readonly Live<'page'>[];
  /** What was got ready for meetings, in the order it was begun. */
  readonly preparations: readonly Live<'preparation'>[];
  /** Who was given what, oldest first. */
  readonly shares: readonly Live<'share'>[];
  /** What others wrote beside notes and promises, and the parent took in, oldest first. */
  readonly remarks: readonly Live<'remark'>[];
}

export const emptyJournal: Journal = {
  things: new Map(),
  notes: [],
  binned: [],
  promises: [],
  people: new Map(),
  children: [],
  child: undefined,
  plans: [],
  preparations: [],
  shares: [],
  remarks: [],
};

/** The things of one type that were not taken away. */
export function liveOf<Type extends ThingType>(things: Journal['things'], type: Type): Live<Type>[] {
  const found: Live<Type>[] = [];
  for (const thing of things.values()) {
    if (isOfType(thing, type) && isLive(thing)) found.push(thing);
  }
  return found;
}

/** What was promised in a note, whether the note is in the bin or not. */
export function promisesOf(note: Id, { things }: Journal): readonly Live<'promise'>[] {
  return liveOf(things, 'promise').filter(({ body }) => body.note === note);
}

function isOfType<Type extends ThingType>(thing: Thing, type: Type): thing is Thing<Type> & Thing {
  return thing.type === type;
}
