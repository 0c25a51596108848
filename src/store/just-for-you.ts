import type { Id } from '../domain/id.ts';
import type { Vault } from '../vault/vault.ts';
import type { JournalDatabase } from './database.ts';
import type { PrivateWords } from './journal-store.ts';
import { newestBefore } from './sealed-rows.ts';

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

async function allPrivate(
  database: JournalDatabase,
  vault: Vault,
): Promise<readonly { order: number; words: PrivateWords }[]> {
  const slice = await newestBefore(
    database.justForYou,
    vault,
    'just-for-you',
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  );
  return slice.records.map(({ order, record }) => ({ order, words: record as PrivateWords }));
}
