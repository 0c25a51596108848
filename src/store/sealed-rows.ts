import { utf8 } from '../vault/bytes.ts';
import type { Label, Vault } from '../vault/vault.ts';
import type { SealedRow, SealedTable } from './database.ts';

export type Place = Extract<Label['place'], 'journal' | 'just-for-you'>;

/** Records for one table, in the order they are to be written. */
export interface Batch {
  readonly table: SealedTable;
  readonly place: Place;
  readonly records: readonly unknown[];
}

/** Rows read and opened. */
export interface Slice {
  readonly records: readonly { readonly order: number; readonly record: unknown }[];
  /** How many rows would not open. They are left as they are. */
  readonly damaged: number;
  /** The lowest and highest number looked at, or undefined when there was nothing. */
  readonly range: { readonly lowest: number; readonly highest: number } | undefined;
}

/** Up to `limit` records written before number `before`, newest first. */
export async function newestBefore(
  table: SealedTable,
  vault: Vault,
  place: Place,
  before: number,
  limit: number,
): Promise<Slice> {
  return openRows(vault, place, await table.where('order').below(before).reverse().limit(limit).toArray());
}

/**
 * Every record written before number `before`, newest first, `size` numbers at a time. Each slice is read from the disk
 * while the one before it is being opened.
 */
export async function slicesBefore(
  table: SealedTable,
  vault: Vault,
  place: Place,
  before: number,
  size: number,
): Promise<readonly Slice[]> {
  const readBelow = (end: number) =>
    table
      .where('order')
      .between(end - size, end)
      .toArray();
  const slices: Slice[] = [];
  let rows = await readBelow(before);
  for (let end = before; end > 1; end -= size) {
    const [slice, older] = await Promise.all([openRows(vault, place, rows), readBelow(end - size)]);
    slices.push(slice);
    rows = older;
  }
  return slices;
}

/** Every record written after number `after`. */
export async function writtenSince(table: SealedTable, vault: Vault, place: Place, after: number): Promise<Slice> {
  return openRows(vault, place, await table.where('order').above(after).toArray());
}

/** Seals a batch under the numbers that follow `last`. Done before any transaction, which would not outlive the sealing. */
export function sealAfter(last: number, { records, place }: Batch, vault: Vault): Promise<SealedRow[]> {
  return Promise.all(
    records.map(async (record, index) => {
      const order = last + 1 + index;
      return { order, sealed: await vault.seal(label(place, order), toBytes(record)) };
    }),
  );
}

/** Reads rows back from the table, opens them, and compares them with what was to be kept. */
export async function readsBack(
  { table, place, records }: Batch,
  rows: readonly SealedRow[],
  vault: Vault,
): Promise<boolean> {
  const stored = await table.bulkGet(rows.map(({ order }) => order));
  const same = stored.map(async (row, index) => {
    const opened = row && (await vault.open(label(place, row.order), row.sealed));
    return opened?.ok === true && new TextDecoder().decode(opened.bytes) === JSON.stringify(records[index]);
  });
  return (await Promise.all(same)).every(Boolean);
}

/** The number of the last row written, 0 when there is none. */
export async function lastOrder(table: SealedTable): Promise<number> {
  return ((await table.orderBy('order').lastKey()) as number | undefined) ?? 0;
}

async function openRows(vault: Vault, place: Place, rows: readonly SealedRow[]): Promise<Slice> {
  const opened = await Promise.all(
    rows.map(async ({ order, sealed }) => ({ order, opened: await vault.open(label(place, order), sealed) })),
  );
  const records = opened.flatMap(({ order, opened: one }) => (one.ok ? [{ order, record: fromBytes(one.bytes) }] : []));
  const orders = rows.map(({ order }) => order).toSorted((one, other) => one - other);
  const [lowest, highest] = [orders[0], orders.at(-1)];
  const range = lowest !== undefined && highest !== undefined ? { lowest, highest } : undefined;
  return { records, damaged: rows.length - records.length, range };
}

/** The number is sealed in, so a row that is moved to another number does not open. */
export function label(place: Place, order: number): Label {
  return { place, record: String(order) };
}

function toBytes(record: unknown): Uint8Array {
  return utf8(JSON.stringify(record));
}

function fromBytes(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
