import type { Vault } from '../vault/vault.ts';
import type { JournalDatabase, SealedRow } from './database.ts';
import { type Batch, lastOrder, readsBack, sealAfter } from './sealed-rows.ts';

/** Why something was not kept. The words are still where they were typed. */
export type KeepProblem = 'full' | 'closed' | 'not-read-back' | 'unknown';

export type KeepResult = { readonly ok: true } | { readonly ok: false; readonly reason: KeepProblem };

const TRIES = 8;

/**
 * Seals everything first, then writes it in one strict transaction, then reads it back and opens it. Only then is it
 * kept. All batches are written, or none.
 */
export async function keepSealed(
  database: JournalDatabase,
  vault: Vault,
  batches: readonly Batch[],
): Promise<KeepResult> {
  // The number is sealed into each row, so when another tab has taken it the row is sealed anew.
  for (let tried = 0; tried < TRIES; tried++) {
    const rows = await Promise.all(batches.map(async (batch) => sealAfter(await lastOrder(batch.table), batch, vault)));
    const written = await write(database, batches, rows);
    if (written === 'taken') continue;
    return written === 'written' ? check(batches, rows, vault) : { ok: false, reason: written };
  }
  return { ok: false, reason: 'unknown' };
}

class Taken extends Error {}

async function write(
  database: JournalDatabase,
  batches: readonly Batch[],
  rows: readonly SealedRow[][],
): Promise<'written' | 'taken' | KeepProblem> {
  try {
    await database.transaction(
      'rw',
      batches.map(({ table }) => table),
      async () => {
        for (const [index, { table }] of batches.entries()) await addRows(table, rows[index] ?? []);
      },
    );
    return 'written';
  } catch (error) {
    return error instanceof Taken ? 'taken' : problemOf(error);
  }
}

async function addRows(table: Batch['table'], rows: readonly SealedRow[]): Promise<void> {
  const first = rows[0];
  if (!first) return;
  if ((await lastOrder(table)) >= first.order) throw new Taken();
  await table.bulkAdd([...rows]);
}

async function check(batches: readonly Batch[], rows: readonly SealedRow[][], vault: Vault): Promise<KeepResult> {
  try {
    const read = await Promise.all(batches.map((batch, index) => readsBack(batch, rows[index] ?? [], vault)));
    return read.every(Boolean) ? { ok: true } : { ok: false, reason: 'not-read-back' };
  } catch (error) {
    return { ok: false, reason: problemOf(error) };
  }
}

/** Chromium gives quota errors a class of their own, so the name is asked, here and in what the error wraps. */
function problemOf(error: unknown): KeepProblem {
  const wrapped = error as { name?: string; inner?: { name?: string }; failures?: { name?: string }[] } | undefined;
  const names = [wrapped?.name, wrapped?.inner?.name, ...(wrapped?.failures ?? []).map(({ name }) => name)];
  if (names.includes('QuotaExceededError')) return 'full';
  return names.includes('DatabaseClosedError') || names.includes('InvalidStateError') ? 'closed' : 'unknown';
}
