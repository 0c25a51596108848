import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A file to go into a zip: its name in there, and its bytes, a piece at a time. */
export interface ZippedFile {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** Photos and most papers are as small as they get. */
  readonly packed?: boolean;
}

/** Puts files into one zip, which any computer opens. Gives it in pieces; no more than one of each file is held. */
export async function zipped(files: AsyncIterable<ZippedFile> | Iterable<ZippedFile>): Promise<readonly Blob[]> {
  const parts: Blob[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    parts.push(new Blob([piece as BlobPart]));
  });
  for await (const { name, bytes, packed } of files) {
    const entry = packed ? new ZipPassThrough(name) : new ZipDeflate(name);
    zip.add(entry);
    for await (const piece of bytes) entry.push(piece);
    entry.push(new Uint8Array(0), true);
  }
  zip.end();
  return parts;
}

/** A text as one piece of a zip. */
export function asPiece(text: string): readonly Uint8Array[] {
  return [strToU8(text)];
}
