import type { Id } from './id.ts';

/**
 * One wording of the parent's private words on a note. The last one kept is the one that is shown. They are no part of a
 * `Journal`, so nothing made from one can hold them.
 */
export interface Wording {
  readonly note: Id;
  readonly words: string;
  /** When it was written, UTC, ISO 8601. */
  readonly time: string;
}

/**
 * What to keep of the wordings in a backup, in the order to keep them. None is left out that is not here. Of the two
 * that are shown, here and there, the later one is shown after; one that was here already and was written over stays so.
 */
export function wordingsToKeep(there: readonly Wording[], here: readonly Wording[]): readonly Wording[] {
  const ours = byNote(here);
  return [...byNote(there)].flatMap(([note, theirs]) => missing(theirs, ours.get(note) ?? []));
}

function missing(theirs: readonly Wording[], ours: readonly Wording[]): readonly Wording[] {
  const known = new Set(ours.map(keyOf));
  const fresh = theirs.filter((one) => !known.has(keyOf(one)));
  const [shown, newcomer] = [ours.at(-1), fresh.at(-1)];
  if (!shown || !newcomer) return fresh;
  const isShownThere = newcomer === theirs.at(-1);
  return isShownThere && newcomer.time > shown.time ? fresh : [...fresh, shown];
}

/** How many notes have private words, as they are shown. */
export function notesWithWordings(wordings: readonly Wording[]): number {
  return [...byNote(wordings).values()].filter((all) => all.at(-1)?.words.trim()).length;
}

function byNote(wordings: readonly Wording[]): ReadonlyMap<Id, readonly Wording[]> {
  const groups = new Map<Id, Wording[]>();
  for (const one of wordings) {
    const group = groups.get(one.note);
    if (group) group.push(one);
    else groups.set(one.note, [one]);
  }
  return groups;
}

function keyOf({ note, words, time }: Wording): string {
  return JSON.stringify([note, words, time]);
}
