import type { Id } from '../domain/id.ts';
import type { Version } from '../domain/version.ts';
import type { Vault } from '../vault/vault.ts';
import type { JournalDatabase } from './database.ts';
import { notesWithNewWords } from './just-for-you.ts';
import { lastOrder, writtenSince } from './sealed-rows.ts';

/**
 * How far a journal is written: the numbers of the last version and the last private words. Unlike a time, what is brought
 * in later from another phone comes after it, and so does what was written under a wrong clock.
 */
export interface WrittenTo {
  readonly versions: number;
  readonly justForYou: number;
}

/** `versions`: the last number that is open. Another tab may have written further. */
export async function lastWritten({ justForYou }: JournalDatabase, versions: number): Promise<WrittenTo> {
  return { versions, justForYou: await lastOrder(justForYou) };
}

export async function thingsAfter(to: WrittenTo, database: JournalDatabase, vault: Vault): Promise<ReadonlySet<Id>> {
  const { records } = await writtenSince(database.versions, vault, 'journal', to.versions);
  const notes = await notesWithNewWords(to.justForYou, database, vault);
  return new Set([...records.map(({ record }) => (record as Version).of), ...notes]);
}
