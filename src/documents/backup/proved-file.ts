import { type AsideFile, asideFile, asideInMemory, type PutAside } from './aside-file.ts';
import type { BackupSummary } from './format.ts';

/** `full`: the phone had no room for the file. `not-proved`: what was written did not read back as it was put in. */
export type FileMade<Made = AsideFile> =
  | { readonly ok: true; readonly made: Made }
  | { readonly ok: false; readonly reason: 'full' | 'not-proved' };

/** A file that is to be locked, and how it is read back. */
interface LockedFile {
  readonly name: string;
  /** Tells what it has written once it comes to its end. */
  readonly write: (onEnd: (summary: BackupSummary) => void) => Promise<ReadableStream<Uint8Array>>;
  /** What the file holds, or undefined where some of it can't be read. */
  readonly readBack: (file: ReadableStream<Uint8Array>) => Promise<BackupSummary | undefined>;
  readonly onBytes?: (bytes: number) => void;
  /** Calls it off, wherever it has got to. */
  readonly signal?: AbortSignal;
}

/**
 * Writes a locked file, reads it back to its end, and compares every count and the fingerprint of every byte. Only then
 * is it made; a file that is not made lies nowhere. A phone that is full, which needs a backup most, has it in memory.
 */
export async function provedFile(order: LockedFile): Promise<FileMade> {
  const made = await provedIn(asideFile, order);
  return !made.ok && made.reason === 'full' ? provedIn(asideInMemory, order) : made;
}

async function provedIn(putAside: PutAside, order: LockedFile): Promise<FileMade> {
  const { name, write, readBack, onBytes, signal } = order;
  try {
    let written: BackupSummary | undefined;
    const stream = await write((summary) => {
      written = summary;
    });
    const made = await putAside(stream, name, (bytes) => {
      signal?.throwIfAborted();
      onBytes?.(bytes);
    });
    const read = await readBack(stoppable(made.file, signal)).catch(() => undefined);
    if (read && !signal?.aborted && JSON.stringify(read) === JSON.stringify(written)) return { ok: true, made };
    await made.drop();
    return { ok: false, reason: 'not-proved' };
  } catch (error) {
    return { ok: false, reason: (error as Error).name === 'QuotaExceededError' ? 'full' : 'not-proved' };
  }
}

/** Its bytes, which fail once they are called off. */
function stoppable(file: Blob, signal: AbortSignal | undefined): ReadableStream<Uint8Array> {
  return signal ? file.stream().pipeThrough(new TransformStream(), { signal }) : file.stream();
}
