import { piecesOf } from './streams.ts';

/** A file that is being made, and where it lies until it has been handed on. */
export interface AsideFile {
  readonly file: File;
  /** Takes it off the phone. */
  drop(): Promise<void>;
}

const ASIDE = 'aside-';
/** Milliseconds after which a file that lies aside was left behind: nobody is still handing it on. */
const LEFT_BEHIND = 3_600_000;
const TYPE = 'application/octet-stream';
/** So many bytes are a lot for a phone to hold at once. */
export const LARGE_IN_MEMORY = 100_000_000;

export type PutAside = (
  stream: ReadableStream<Uint8Array>,
  name: string,
  onBytes?: (bytes: number) => void,
) => Promise<AsideFile>;

/**
 * Writes a stream into a file of its own, piece by piece. It lies on the disk where the browser has a place for it, so
 * that its size is not held in memory, and in memory where there is none. Only what is locked already may come here.
 */
export const asideFile: PutAside = async (stream, name, onBytes = () => {}) => {
  const folder = await folderOnDisk();
  return folder ? onDisk(folder, stream, name, onBytes) : inMemory(stream, name, onBytes);
};

/** The same in memory alone, where the disk has no room for it. Rejects as a full disk does where it is large. */
export const asideInMemory: PutAside = (stream, name, onBytes = () => {}) =>
  inMemory(stream, name, (bytes) => {
    if (bytes > LARGE_IN_MEMORY) throw new DOMException('too large to hold', 'QuotaExceededError');
    onBytes(bytes);
  });

/** Whether the browser has a place for such files to which a page can write. Safari before 26 has none. */
export function canLieOnDisk(): boolean {
  return 'createWritable' in (globalThis.FileSystemFileHandle?.prototype ?? {});
}

async function folderOnDisk(): Promise<FileSystemDirectoryHandle | undefined> {
  if (!canLieOnDisk()) return undefined;
  return navigator.storage.getDirectory().catch(() => undefined);
}

async function onDisk(
  folder: FileSystemDirectoryHandle,
  stream: ReadableStream<Uint8Array>,
  name: string,
  onBytes: (bytes: number) => void,
): Promise<AsideFile> {
  await dropLeftBehind(folder);
  const aside = `${ASIDE}${Date.now()}-${crypto.randomUUID()}`; // its own: an earlier one may still be on its way out
  const drop = () => folder.removeEntry(aside).catch(() => {});
  const handle = await folder.getFileHandle(aside, { create: true });
  const writing = await handle.createWritable();
  try {
    for await (const piece of counted(stream, onBytes)) await writing.write(piece as BufferSource);
    await writing.close();
  } catch (error) {
    await writing.abort().catch(() => {});
    await drop();
    throw error;
  }
  const file = await handle.getFile();
  return { file: new File([file], name, { type: TYPE }), drop };
}

/** Takes away what a tab that was closed has left. */
async function dropLeftBehind(folder: FileSystemDirectoryHandle): Promise<void> {
  for await (const name of folder.keys()) {
    const time = Number.parseInt(name.slice(ASIDE.length), 10);
    if (name.startsWith(ASIDE) && Date.now() - time > LEFT_BEHIND) await folder.removeEntry(name).catch(() => {});
  }
}

async function inMemory(
  stream: ReadableStream<Uint8Array>,
  name: string,
  onBytes: (bytes: number) => void,
): Promise<AsideFile> {
  const parts: Blob[] = [];
  for await (const piece of counted(stream, onBytes)) parts.push(new Blob([piece as BlobPart]));
  return { file: new File(parts, name, { type: TYPE }), drop: async () => {} };
}

async function* counted(
  stream: ReadableStream<Uint8Array>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const piece of piecesOf(stream)) {
    yield piece;
    bytes += piece.length;
    onBytes(bytes);
  }
}
