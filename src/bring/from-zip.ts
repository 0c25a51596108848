import { Unzip, UnzipInflate } from 'fflate';

/** The journal in a zip that "Take everything with you" made. */
const JOURNAL = 'journal.jsonl';

/**
 * The bytes of the journal in a zip, or undefined where there is none, where it is not whole, or where it would come to
 * more than `most` bytes: what a zip claims of its size is never believed, so it is counted as it comes.
 */
export async function journalInZip(bytes: Uint8Array, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  const unzip = new Unzip((file) => {
    if (file.name !== JOURNAL || length > 0) return;
    file.ondata = (error, part, isLast) => {
      if (error) throw error;
      length += part.length;
      if (length > most) throw new RangeError('more than a journal can be');
      parts.push(part);
      isWhole ||= isLast;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !isWhole; at += STEP)
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch {
    return undefined;
  }
  return isWhole ? new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer()) : undefined;
}

/** So little at a time that a zip made to burst is caught before it fills the memory. */
const STEP = 64 * 1024;
