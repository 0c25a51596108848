import { sameBytes, utf8 } from '../vault/bytes.ts';
import type { Vault } from '../vault/vault.ts';
import type { HeadRow, JournalDatabase, SealedTable } from './database.ts';

/** How much there is in a table, told so that a row that goes, or comes back, changes it. */
interface Tally {
  readonly count: number;
  /** The sum of all numbers. */
  readonly sum: number;
}

/** What is kept: sealed, and written with every change in one transaction. Whoever takes rows away can't change it. */
export interface Head {
  readonly versions: Tally;
  readonly justForYou: Tally;
  readonly papers: number;
}

const TALLIED = ['versions', 'justForYou'] as const;

/**
 * The head as it lies on the disk, and what it says. `new`: it was never sealed. `gone` and `damaged` are told to the
 * parent; what is on the disk then stands in for it.
 */
export interface HeadRead {
  readonly row: HeadRow | undefined;
  readonly head: Head;
  readonly state: 'whole' | 'new' | 'gone' | 'damaged';
}

export async function readHead(database: JournalDatabase, vault: Vault): Promise<HeadRead> {
  const row = await database.head.get('head');
  const head = row?.sealed && (await openHead(row.sealed, vault));
  if (head) return { row, head, state: 'whole' };
  const state = row?.sealed ? 'damaged' : row ? 'new' : 'gone';
  return { row, head: await countedNow(database), state };
}

async function openHead(sealed: Uint8Array, vault: Vault): Promise<Head | undefined> {
  const opened = await vault.open(LABEL, sealed);
  return opened.ok ? (JSON.parse(new TextDecoder().decode(opened.bytes)) as Head) : undefined;
}

/** Seals a head, with the newest key. */
export async function sealHead(head: Head, vault: Vault): Promise<HeadRow> {
  return { name: 'head', sealed: await vault.seal(LABEL, utf8(JSON.stringify(head))) };
}

const LABEL = { place: 'head', record: 'head' } as const;

/** Whether two rows of heads are the same, byte for byte: whether nothing was changed in between. */
export function isSameHead(one: HeadRow | undefined, other: HeadRow | undefined): boolean {
  if (!one?.sealed || !other?.sealed) return Boolean(one) === Boolean(other) && !one?.sealed === !other?.sealed;
  return sameBytes(one.sealed, other.sealed);
}

/** A tally with rows added and others gone, each by its number. */
export function tallied({ count, sum }: Tally, added: readonly number[], gone: readonly number[]): Tally {
  return { count: count + added.length - gone.length, sum: sum + total(added) - total(gone) };
}

/** How many records the head knows of that are not there, or are there again after they were taken away. */
export async function differences(database: JournalDatabase, vault: Vault): Promise<number> {
  const [row, found] = await database.transaction('r', tablesOf(database), async () =>
    Promise.all([database.head.get('head'), countedNow(database)]),
  );
  if (row && !row.sealed) return 0;
  const head = row?.sealed && (await openHead(row.sealed, vault));
  if (!head) return 1;
  return Math.abs(head.papers - found.papers) + total(TALLIED.map((name) => between(head[name], found[name])));
}

function between(known: Tally, found: Tally): number {
  const rows = Math.abs(known.count - found.count);
  return rows === 0 && known.sum !== found.sum ? 1 : rows;
}

/** What there is on the disk, counted. */
async function countedNow(database: JournalDatabase): Promise<Head> {
  const [versions, justForYou, papers] = await Promise.all([
    talliedNow(database.versions),
    talliedNow(database.justForYou),
    database.papers.count(),
  ]);
  return { versions, justForYou, papers };
}

async function talliedNow(table: SealedTable): Promise<Tally> {
  const orders = (await table.toCollection().primaryKeys()) as number[];
  return { count: orders.length, sum: total(orders) };
}

function tablesOf({ head, versions, justForYou, papers }: JournalDatabase) {
  return [head, versions, justForYou, papers];
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
