import { epochOf, type Vault } from '../vault/vault.ts';
import type { JournalDatabase, SealedRow, SealedTable } from './database.ts';
import type { Head, HeadRead } from './head.ts';
import { inOneWrite, type KeepResult, Moved, problemOf } from './keep-sealed.ts';
import { label, type Place } from './sealed-rows.ts';

interface Part {
  readonly table: SealedTable;
  readonly place: Place;
}

/** The rows of a part sealed anew, and the numbers of those that did not open before either. */
interface SealedPart {
  readonly rows: readonly SealedRow[];
  readonly damaged: ReadonlySet<number>;
}

/**
 * Seals every record anew with the newest key of the vault, in one strict transaction: all of it, or none. Rows that do
 * not open are left as they are. Until it returns ok, the older keys are needed still; done again with the same vault, it
 * ends what was broken off. A journal that another key of that epoch has sealed is left alone. Papers follow behind.
 */
export async function reSeal(database: JournalDatabase, vault: Vault): Promise<KeepResult> {
  const parts = partsOf(database);
  let sealed: readonly SealedPart[] = [];
  const put = async () => {
    for (const [index, { table }] of parts.entries()) await table.bulkPut([...(sealed[index]?.rows ?? [])]);
  };
  const isThere = async () => {
    const checks = parts.map((part, index) => isSealedWith(part, vault, sealed[index]?.damaged));
    return (await Promise.all(checks)).every(Boolean);
  };
  try {
    const seal = async (head: Head, found: HeadRead) => {
      refuseSealedByOther(found, vault);
      sealed = await Promise.all(parts.map((part) => sealedAnew(part, vault)));
      return head;
    };
    await inOneWrite(database, vault, seal, put);
    if (await isThere()) return { ok: true };
    await inOneWrite(database, vault, (head) => head, put); // what they were before lies nowhere else any more
    return (await isThere()) ? { ok: true } : { ok: false, reason: 'not-read-back' };
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

async function sealedAnew({ table, place }: Part, vault: Vault): Promise<SealedPart> {
  const rows: SealedRow[] = [];
  const damaged = new Set<number>();
  const sealing = (await table.toArray()).map(async ({ order, sealed }) => {
    const opened = await vault.open(label(place, order), sealed);
    if (opened.ok) return rows.push({ order, sealed: await vault.seal(label(place, order), opened.bytes) });
    if (epochOf(sealed) === vault.epoch) throw new Moved();
    return damaged.add(order);
  });
  await Promise.all(sealing);
  return { rows, damaged };
}

/** A head that does not open and says that it is of the newest key was sealed by another, which alone opens the journal. */
function refuseSealedByOther({ row, state }: HeadRead, vault: Vault): void {
  if (state === 'damaged' && row?.sealed && epochOf(row.sealed) === vault.epoch) throw new Moved();
}

/** Reads everything back: each row has the newest key's epoch and opens, or opened with no key before either. */
async function isSealedWith({ table, place }: Part, vault: Vault, damaged?: ReadonlySet<number>): Promise<boolean> {
  const checks = (await table.toArray()).map(async ({ order, sealed }) => {
    const opened = await vault.open(label(place, order), sealed);
    return opened.ok ? epochOf(sealed) === vault.epoch : damaged?.has(order) === true;
  });
  return (await Promise.all(checks)).every(Boolean);
}
