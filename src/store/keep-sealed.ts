import { epochOf, type Vault } from '../vault/vault.ts';
import type { JournalDatabase, SealedRow } from './database.ts';
import { type Batch, lastOrder, readsBack, sealAfter } from './sealed-rows.ts';

/** Why something was not kept. The words are still where they were typed. */
export type KeepProblem = 'full' | 'closed' | 'not-read-back' | 'unknown';

export type KeepResult = { readonly ok: true } | { readonly ok: false; readonly reason: KeepProblem };

/** Each try that fails is a keep of another tab that did not. */
const TRIES = 50;

/**
 * Seals everything first, then writes it in one strict transaction, then reads it back and opens it. Only then is it
 * kept. All batches are kept, or nothing of them is left. Never rejects.
 */
export async function keepSealed(
  database: JournalDatabase,
  vault: Vault,
  batches: readonly Batch[],
): Promise<KeepResult> {
  try {
    const rows = await writeSealed(database, vault, batches);
    const problem = await check(batches, rows, vault);
    if (!problem) return { ok: true };
    await takeOut(database, batches, rows);
    return { ok: false, reason: problem };
  } catch (error) {
    return { ok: false, reason: problemOf(error) };
  }
}

class Taken extends Error {}

/** Another tab has moved the journal to a new key. What the old one sealed now would never open again. */
class Moved extends Error {}

/** The number is sealed into each row, so when another tab has taken it the row is sealed anew. */
async function writeSealed(
  database: JournalDatabase,
  vault: Vault,
  batches: readonly Batch[],
): Promise<readonly SealedRow[][]> {
  for (let tried = 1; ; tried++) {
    const rows = await Promise.all(batches.map(async (batch) => sealAfter(await lastOrder(batch.table), batch, vault)));
    try {
      await inOneWrite(database, batches, async ({ table }, index) => addRows(table, rows[index] ?? [], vault.epoch));
      return rows;
    } catch (error) {
      if (!(error instanceof Taken) || tried === TRIES) throw error;
    }
  }
}

async function inOneWrite(
  database: JournalDatabase,
  batches: readonly Batch[],
  writing: (batch: Batch, index: number) => Promise<void>,
): Promise<void> {
  const tables = batches.map(({ table }) => table);
  await database.transaction('rw', tables, async () => {
    for (const [index, batch] of batches.entries()) await writing(batch, index);
  });
}

async function addRows(table: Batch['table'], rows: readonly SealedRow[], epoch: number): Promise<void> {
  const last = await table.orderBy('order').last();
  if (last && epochOf(last.sealed) > epoch) throw new Moved();
  const first = rows[0];
  if (!first) return;
  if (last && last.order >= first.order) throw new Taken();
  await table.bulkAdd([...rows]);
}

async function check(
  batches: readonly Batch[],
  rows: readonly SealedRow[][],
  vault: Vault,
): Promise<KeepProblem | undefined> {
  try {
    const read = await Promise.all(batches.map((batch, index) => readsBack(batch, rows[index] ?? [], vault)));
    return read.every(Boolean) ? undefined : 'not-read-back';
  } catch (error) {
    return problemOf(error);
  }
}

/** Whoever is told that nothing was kept keeps again, and would have the whole rows twice. */
async function takeOut(
  database: JournalDatabase,
  batches: readonly Batch[],
  rows: readonly SealedRow[][],
): Promise<void> {
  await inOneWrite(database, batches, async ({ table }, index) =>
    table.bulkDelete((rows[index] ?? []).map(({ order }) => order)),
  );
}

/** What an error of the database means. Chromium gives quota errors a class of their own, so the name is asked, here and in what the error wraps. */
export function problemOf(error: unknown): KeepProblem {
  if (error instanceof Moved) return 'closed';
  const wrapped = error as { name?: string; inner?: { name?: string }; failures?: { name?: string }[] } | undefined;
  const names = [wrapped?.name, wrapped?.inner?.name, ...(wrapped?.failures ?? []).map(({ name }) => name)];
  if (names.includes('QuotaExceededError')) return 'full';
  return names.includes('DatabaseClosedError') || names.includes('InvalidStateError') ? 'closed' : 'unknown';
}
