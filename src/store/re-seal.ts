import { epochOf, type Vault } from '../vault/vault.ts';
import type { JournalDatabase, SealedRow } from './database.ts';
import type { KeepResult } from './keep-sealed.ts';
import { problemOf } from './keep-sealed.ts';
import { label, type Place } from './sealed-rows.ts';

interface Part {
  readonly table: JournalDatabase['versions'];
  readonly place: Place;
  readonly old: readonly SealedRow[];
}

/** Each try that fails is a keep of another tab that did not. */
const TRIES = 50;

/**
 * Seals every record anew with the newest key of the vault, in one strict transaction: all of it, or none. Rows that do
 * not open are left as they are. Until it returns ok, the older keys are needed still.
 */
export async function reSeal(database: JournalDatabase, vault: Vault): Promise<KeepResult> {
  try {
    for (let tried = 1; !(await reSealOnce(database, vault)); tried++) {
      if (tried === TRIES) return { ok: false, reason: 'unknown' };
    }
    return (await isSealedWith(database, vault)) ? { ok: true } : { ok: false, reason: 'not-read-back' };
  } catch (error) {
    return { ok: false, reason: problemOf(error) };
  }
}

/** Sealing does not fit into a transaction, so what was read is compared again before it is written over. */
async function reSealOnce(database: JournalDatabase, vault: Vault): Promise<boolean> {
  const parts = await readParts(database);
  const fresh = await Promise.all(parts.map((part) => sealedAnew(part, vault)));
  const tables = parts.map(({ table }) => table);
  return database.transaction('rw', tables, async () => {
    for (const { table, old } of parts) {
      const orders = await table.orderBy('order').primaryKeys();
      if (!isSameList(orders, old)) return false;
    }
    for (const [index, { table }] of parts.entries()) await table.bulkPut(fresh[index] ?? []);
    return true;
  });
}

async function readParts({ versions, justForYou }: JournalDatabase): Promise<readonly Part[]> {
  return [
    { table: versions, place: 'journal', old: await versions.orderBy('order').toArray() },
    { table: justForYou, place: 'just-for-you', old: await justForYou.orderBy('order').toArray() },
  ];
}

async function sealedAnew({ place, old }: Part, vault: Vault): Promise<SealedRow[]> {
  const rows = await Promise.all(
    old.map(async ({ order, sealed }): Promise<readonly SealedRow[]> => {
      const opened = await vault.open(label(place, order), sealed);
      return opened.ok ? [{ order, sealed: await vault.seal(label(place, order), opened.bytes) }] : [];
    }),
  );
  return rows.flat();
}

function isSameList(orders: readonly number[], rows: readonly SealedRow[]): boolean {
  return orders.length === rows.length && rows.every(({ order }, index) => order === orders[index]);
}

/** Reads everything back: each row has the newest key's epoch and opens, or opened with no key before either. */
async function isSealedWith(database: JournalDatabase, vault: Vault): Promise<boolean> {
  const parts = await readParts(database);
  const checks = parts.flatMap(({ place, old }) =>
    old.map(async ({ order, sealed }) => {
      const opened = await vault.open(label(place, order), sealed);
      return !opened.ok || epochOf(sealed) === vault.epoch;
    }),
  );
  return (await Promise.all(checks)).every(Boolean);
}
