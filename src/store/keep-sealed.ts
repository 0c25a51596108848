import { sameBytes } from '../vault/bytes.ts';
import { epochOf, type Vault } from '../vault/vault.ts';
import type { HeadRow, JournalDatabase, PaperRow, SealedRow } from './database.ts';
import { type Head, type HeadRead, isSameHead, readHead, sealHead, tallied } from './head.ts';
import { type Batch, lastOrder, readsBack, sealAfter } from './sealed-rows.ts';

/** Why something was not kept. The words are still where they were typed. */
export type KeepProblem = 'full' | 'closed' | 'not-read-back' | 'unknown';

export type KeepResult = { readonly ok: true } | { readonly ok: false; readonly reason: KeepProblem };

/** Each try that fails is a keep of another tab that did not. */
const TRIES = 50;

/**
 * Seals everything first, then writes it in one strict transaction, then reads it back and opens it. Only then is it
 * kept. All batches and the records of papers are kept, or nothing of them is left. Never rejects.
 */
export async function keepSealed(
  database: JournalDatabase,
  vault: Vault,
  batches: readonly Batch[],
  papers: readonly PaperRow[] = [],
): Promise<KeepResult> {
  try {
    const rows = await writeSealed(database, vault, batches, papers);
    const problem = await check(database, batches, rows, papers, vault);
    if (!problem) return { ok: true };
    await takeOut(database, vault, batches, rows, papers);
    return { ok: false, reason: problem };
  } catch (error) {
    return { ok: false, reason: problemOf(error) };
  }
}

/** The numbers of rows that are to go, by table. */
type Orders = Readonly<Record<keyof Omit<Head, 'papers'>, readonly number[]>>;

/** What is to go: rows by number, and the records of papers by id. */
interface Gone extends Orders {
  readonly papers?: readonly string[];
}

/** Takes rows off the device, and out of the head, in one strict transaction. Rejects when the database does. */
export async function removeSealed(database: JournalDatabase, vault: Vault, gone: Gone): Promise<void> {
  await inOneWrite(
    database,
    vault,
    (head) => ({
      papers: head.papers - (gone.papers?.length ?? 0),
      versions: tallied(head.versions, [], gone.versions),
      justForYou: tallied(head.justForYou, [], gone.justForYou),
    }),
    async () => {
      await database.versions.bulkDelete([...gone.versions]);
      await database.justForYou.bulkDelete([...gone.justForYou]);
      await database.papers.bulkDelete([...(gone.papers ?? [])]);
    },
  );
}

class Taken extends Error {}

/** Another tab has moved the journal to a new key. What the old one sealed now would never open again. */
export class Moved extends Error {}

/** The number is sealed into each row, so when another tab has taken it the rows are sealed anew. */
async function writeSealed(
  database: JournalDatabase,
  vault: Vault,
  batches: readonly Batch[],
  papers: readonly PaperRow[],
): Promise<readonly SealedRow[][]> {
  let rows: readonly SealedRow[][] = [];
  await inOneWrite(
    database,
    vault,
    async (head) => {
      rows = await Promise.all(batches.map(async (batch) => sealAfter(await lastOrder(batch.table), batch, vault)));
      const there = (await database.papers.bulkGet(papers.map(({ id }) => id))).filter(Boolean).length;
      const withPapers = { ...head, papers: head.papers + papers.length - there };
      return batches.reduce((next, batch, index) => withRows(next, batch, rows[index] ?? []), withPapers);
    },
    async () => {
      await database.papers.bulkPut([...papers]); // over one that no longer opens, or that a try before this left
      for (const [index, { table }] of batches.entries()) await addRows(table, rows[index] ?? [], vault.epoch);
    },
  );
  return rows;
}

function withRows(head: Head, { table }: Batch, rows: readonly SealedRow[]): Head {
  const name = table.name as keyof Orders;
  return { ...head, [name]: tallied(head[name], ordersOf(rows), []) };
}

function ordersOf(rows: readonly SealedRow[]): readonly number[] {
  return rows.map(({ order }) => order);
}

/**
 * One change to what is stored, with the head that tells of it, all or none. Sealing does not fit into a transaction, so
 * it is done first (`prepare`), and done again when another tab has changed something meanwhile.
 */
export async function inOneWrite(
  database: JournalDatabase,
  vault: Vault,
  prepare: (head: Head, found: HeadRead) => Head | Promise<Head>,
  write: () => Promise<void>,
): Promise<void> {
  const tables = [database.head, database.versions, database.justForYou, database.papers];
  for (let tried = 1; ; tried++) {
    const found = await readHead(database, vault);
    const next = await sealHead(await prepare(found.head, found), vault);
    try {
      await database.transaction('rw', tables, async () => {
        await checkHead(database, found.row, vault.epoch);
        await write();
        await database.head.put(next);
      });
      return;
    } catch (error) {
      if (!(error instanceof Taken) || tried === TRIES) throw error;
    }
  }
}

/** Seals the first head of a journal that was kept before there were heads. */
export async function sealFirstHead(database: JournalDatabase, vault: Vault): Promise<void> {
  const { state } = await readHead(database, vault);
  if (state === 'new')
    await inOneWrite(
      database,
      vault,
      (head) => head,
      async () => {},
    );
}

/** Puts the newest row and the head where they are once more. */
export async function rewriteNewest(database: JournalDatabase, vault: Vault): Promise<void> {
  await inOneWrite(
    database,
    vault,
    (head) => head,
    async () => {
      const newest = await database.versions.orderBy('order').last();
      if (newest) await database.versions.put(newest);
    },
  );
}

async function checkHead(database: JournalDatabase, before: HeadRow | undefined, epoch: number): Promise<void> {
  const found = await database.head.get('head');
  if (found?.sealed && epochOf(found.sealed) > epoch) throw new Moved();
  if (!isSameHead(found, before)) throw new Taken();
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
  database: JournalDatabase,
  batches: readonly Batch[],
  rows: readonly SealedRow[][],
  papers: readonly PaperRow[],
  vault: Vault,
): Promise<KeepProblem | undefined> {
  try {
    const read = await Promise.all(batches.map((batch, index) => readsBack(batch, rows[index] ?? [], vault)));
    const found = await database.papers.bulkGet(papers.map(({ id }) => id));
    const areThere = papers.every(({ sealed }, at) => sameBytes(found[at]?.sealed ?? new Uint8Array(), sealed));
    return areThere && read.every(Boolean) ? undefined : 'not-read-back';
  } catch (error) {
    return problemOf(error);
  }
}

/** Whoever is told that nothing was kept keeps again, and would have the whole rows twice. */
async function takeOut(
  database: JournalDatabase,
  vault: Vault,
  batches: readonly Batch[],
  rows: readonly SealedRow[][],
  papers: readonly PaperRow[],
): Promise<void> {
  const orders = batches.map(({ table }, at) => [table.name, ordersOf(rows[at] ?? [])]);
  const none: Orders = { versions: [], justForYou: [] };
  await removeSealed(database, vault, { ...none, ...Object.fromEntries(orders), papers: papers.map(({ id }) => id) });
}

/** What an error of the database means. Chromium gives quota errors a class of their own, so the name is asked, here and in what the error wraps. */
export function problemOf(error: unknown): KeepProblem {
  if (error instanceof Moved) return 'closed';
  const wrapped = error as { name?: string; inner?: { name?: string }; failures?: { name?: string }[] } | undefined;
  const names = [wrapped?.name, wrapped?.inner?.name, ...(wrapped?.failures ?? []).map(({ name }) => name)];
  if (names.includes('QuotaExceededError')) return 'full';
  return names.includes('DatabaseClosedError') || names.includes('InvalidStateError') ? 'closed' : 'unknown';
}
