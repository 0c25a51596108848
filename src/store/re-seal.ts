import { epochOf, type Vault } from '../vault/vault.ts';
import type { JournalDatabase, SealedRow, SealedTable } from './database.ts';
import type { KeepResult } from './keep-sealed.ts';
import { inOneWrite, problemOf } from './keep-sealed.ts';
import { label, type Place } from './sealed-rows.ts';

interface Part {
  readonly table: SealedTable;
  readonly place: Place;
}

/**
 * Seals every record anew with the newest key of the vault, in one strict transaction: all of it, or none. Rows that do
 * not open are left as they are. Until it returns ok, the older keys are needed still. Papers follow behind.
 */
export async function reSeal(database: JournalDatabase, vault: Vault): Promise<KeepResult> {
  const parts = partsOf(database);
  try {
    let fresh: readonly SealedRow[][] = [];
    await inOneWrite(
      database,
      vault,
      async (head) => {
        fresh = await Promise.all(parts.map((part) => sealedAnew(part, vault)));
        return head;
      },
      async () => {
        for (const [index, { table }] of parts.entries()) await table.bulkPut(fresh[index] ?? []);
      },
    );
    return (await isSealedWith(parts, vault)) ? { ok: true } : { ok: false, reason: 'not-read-back' };
  } catch (error) {
    return { ok: false, reason: problemOf(error) };
  }
}

function partsOf({ versions, justForYou }: JournalDatabase): readonly Part[] {
  return [
    { table: versions, place: 'journal' },
    { table: justForYou, place: 'just-for-you' },
  ];
}

async function sealedAnew({ table, place }: Part, vault: Vault): Promise<SealedRow[]> {
  const rows = await Promise.all(
    (await table.toArray()).map(async ({ order, sealed }): Promise<readonly SealedRow[]> => {
      const opened = await vault.open(label(place, order), sealed);
      return opened.ok ? [{ order, sealed: await vault.seal(label(place, order), opened.bytes) }] : [];
    }),
  );
  return rows.flat();
}

/** Reads everything back: each row has the newest key's epoch and opens, or opened with no key before either. */
async function isSealedWith(parts: readonly Part[], vault: Vault): Promise<boolean> {
  const checks = parts.map(async ({ table, place }) => {
    const rows = await table.toArray();
    return Promise.all(
      rows.map(async ({ order, sealed }) => {
        const opened = await vault.open(label(place, order), sealed);
        return !opened.ok || epochOf(sealed) === vault.epoch;
      }),
    );
  });
  return (await Promise.all(checks)).flat().every(Boolean);
}
