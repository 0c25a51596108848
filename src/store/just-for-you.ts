import type { Id } from '../domain/id.ts';
import type { Wording } from '../domain/wordings.ts';
import type { Vault } from '../vault/vault.ts';
import type { JournalDatabase } from './database.ts';
import { newestBefore, type Slice, writtenSince } from './sealed-rows.ts';

/**
 * The only way to private words, one note at a time. Only the journal store imports this file, and only the shell hands
 * what it gives to the screens that write and show a note; the linter holds both to it.
 */
export async function privateWordsOn(note: Id, database: JournalDatabase, vault: Vault): Promise<string> {
  const found = (await allPrivate(database, vault)).filter(({ words }) => words.note === note);
  return found.toSorted((one, other) => other.order - one.order)[0]?.words.words ?? '';
}

/** The numbers under which private words on these notes lie, every earlier wording too. */
export async function privateOrders(
  notes: ReadonlySet<Id>,
  database: JournalDatabase,
  vault: Vault,
): Promise<readonly number[]> {
  const found = (await allPrivate(database, vault)).filter(({ words }) => notes.has(words.note));
  return found.map(({ order }) => order);
}

/** Every wording, in the order they were kept. */
export async function allWordings(database: JournalDatabase, vault: Vault): Promise<readonly Wording[]> {
  const found = await allPrivate(database, vault);
  return found.toSorted((one, other) => one.order - other.order).map(({ words }) => words);
}

/** The notes whose private words were written or taken away after number `after`, and none of the words. */
export async function notesWithNewWords(
  after: number,
  { justForYou }: JournalDatabase,
  vault: Vault,
): Promise<readonly Id[]> {
  const { records } = await writtenSince(justForYou, vault, 'just-for-you', after);
  return records.map(({ record }) => (record as Wording).note);
}

/** How many wordings do not open. Whose they are can't be told any more. */
export async function damagedWordings(database: JournalDatabase, vault: Vault): Promise<number> {
  return (await privateRows(database, vault)).damaged;
}

/** The number of the newest row of each of these wordings. */
export async function wordingOrders(
  wordings: readonly Wording[],
  database: JournalDatabase,
  vault: Vault,
): Promise<readonly number[]> {
  const wanted = wordings.map(keyOf);
  const newestFirst = (await allPrivate(database, vault)).toSorted((one, other) => other.order - one.order);
  return newestFirst.flatMap(({ order, words }) => {
    const at = wanted.indexOf(keyOf(words));
    if (at < 0) return [];
    wanted.splice(at, 1);
    return [order];
  });
}

function keyOf({ note, words, time }: Wording): string {
  return JSON.stringify([note, words, time]);
}

async function allPrivate(
  database: JournalDatabase,
  vault: Vault,
): Promise<readonly { order: number; words: Wording }[]> {
  const { records } = await privateRows(database, vault);
  return records.map(({ order, record }) => ({ order, words: record as Wording }));
}

function privateRows({ justForYou }: JournalDatabase, vault: Vault): Promise<Slice> {
  return newestBefore(justForYou, vault, 'just-for-you', Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
}
