import type { Journal } from '../../domain/journal.ts';
import { withoutHopes } from '../../domain/preparation.ts';
import type { ThingType, Version } from '../../domain/version.ts';
import { FILE_VERSION } from './read.ts';

/** The child first, then people, then notes and what was promised in them: the order in which a person would read. */
const ORDER: readonly ThingType[] = [
  'child',
  'person',
  'reach',
  'note',
  'promise',
  'preparation',
  'page',
  'remark',
  'share',
];

/**
 * Writes everything a journal holds as JSON Lines (`docs/journal-file.md`): every version of every thing, first
 * wordings and all. Private words are not part of a journal and can't be here; what the parent hopes for in a meeting is
 * left empty, for the file is not locked.
 */
export function writeJournalFile(journal: Journal, madeAt: Date): string {
  return `${[...versionLines(versionsOf(journal).map(withoutHopes), madeAt)].join('\n')}\n`;
}

/** All of it, hopes too, a line at a time: for what is locked, and must not hold the whole text at once. */
export function journalLines(journal: Journal, madeAt: Date): Generator<string, void> {
  return versionLines(versionsOf(journal), madeAt);
}

function versionsOf({ things }: Journal): readonly Version[] {
  return [...things.values()].flatMap((thing): readonly Version[] => thing.versions);
}

/** The lines of a journal file that holds just these versions. */
export function* versionLines(versions: readonly Version[], madeAt: Date): Generator<string, void> {
  yield JSON.stringify({ marram: 'journal', version: FILE_VERSION, made: madeAt.toISOString() });
  for (const version of versions.toSorted(inReadingOrder)) yield lineOf(version);
}

/** One version as its line: always the same text for the same version. */
export function lineOf(version: Version): string {
  return JSON.stringify(asLine(version));
}

function asLine({ type, of, id, parents, time, device, body }: Version): object {
  return { type, of, id, parents, time, device, body: inKeyOrder(body) };
}

/** The same value with the keys of every object in the order of the alphabet: the same journal makes the same file. */
function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inside]) => [key, inKeyOrder(inside)]));
}

function inReadingOrder(one: Version, other: Version): number {
  const key = ({ type, time, id }: Version) => `${ORDER.indexOf(type)} ${time} ${id}`;
  return key(one) < key(other) ? -1 : 1;
}
