import type { Door } from '../door/door.ts';
import { epochOf } from '../vault/vault.ts';
import { openDatabase } from './database.ts';

type EpochFound = { readonly ok: true; readonly epoch: number | undefined } | { readonly ok: false };

/** The epoch of the key that the journal is sealed with, which no key is needed to see. Undefined where it is empty. */
export async function epochOnDisk(name: string, door: Door): Promise<EpochFound> {
  const opened = await openDatabase(name, door, () => {});
  if (!opened.ok) return { ok: false };
  const { head, versions, justForYou } = opened.database;
  try {
    const last =
      (await head.get('head'))?.sealed ??
      (await versions.orderBy('order').last())?.sealed ??
      (await justForYou.orderBy('order').last())?.sealed;
    return { ok: true, epoch: last && epochOf(last) };
  } catch {
    return { ok: false };
  } finally {
    opened.database.close();
  }
}
