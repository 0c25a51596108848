import { Decrypter, Encrypter } from 'age-encryption';
import { type BackupProblem, Refused } from './format.ts';
import { piecesOf, prepended, streamOf } from './streams.ts';

/** 128 MB of memory and about half a second on a laptop: what a cheap phone can still do. */
const WORK_FACTOR = 17;
/** What age's own tool uses. A higher one, in a file made to do harm, would hold the phone for minutes. */
const MOST_WORK = 18;

const MAGIC = 'age-encryption.org/v';
const HEADER =
  /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d?)\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/;
/** The longest header that the pattern lets through. */
const MOST_HEADER = 256;

/** Locks a stream with words: one age file, which age's own tools open too. */
export function lock(
  plain: ReadableStream<Uint8Array>,
  passphrase: string,
  workFactor: number = WORK_FACTOR,
): Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  return encrypter.encrypt(plain);
}

/**
 * Opens a file that words lock. What comes out has been proved piece by piece, but the end may still be missing: only
 * when the stream closes was it whole. Rejects with `Refused`, and so does the stream.
 */
export async function unlock(
  file: ReadableStream<Uint8Array>,
  passphrase: string,
): Promise<ReadableStream<Uint8Array>> {
  const watched = watchEnd(await checkHeader(file));
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const plain = await decrypter.decrypt(watched.stream).catch((error: unknown) => {
    throw new Refused(problemIn(error));
  });
  return streamOf(refusing(plain, () => (watched.hasEnded() ? 'cut-short' : 'damaged')));
}

/** The library reads a header of any length into memory and works at any price up to a gigabyte: this comes before it. */
async function checkHeader(file: ReadableStream<Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  const reader = file.getReader();
  let head = new Uint8Array(0);
  for (;;) {
    const { done, value } = await reader.read();
    if (value) head = joined(head, value);
    if (!done && head.length < MOST_HEADER) continue;
    checkText(new TextDecoder('latin1').decode(head.subarray(0, MOST_HEADER)), done);
    reader.releaseLock();
    return prepended(head, file);
  }
}

function checkText(text: string, isAll: boolean): void {
  const [, work] = HEADER.exec(text) ?? [];
  if (work && Number(work) <= MOST_WORK) return;
  if (!text.startsWith(MAGIC))
    throw new Refused(isAll && text && MAGIC.startsWith(text) ? 'cut-short' : 'not-a-backup');
  if (/^[02-9]|^1\d/.test(text.slice(MAGIC.length))) throw new Refused('newer');
  if (/^1\n-> (?!scrypt )\S* /.test(text.slice(MAGIC.length))) throw new Refused('not-a-backup');
  throw new Refused(isAll ? 'cut-short' : 'damaged');
}

/** By the words of the library's own errors, at the exact version that is installed; tests hold it to them. */
function problemIn(error: unknown): BackupProblem {
  const { message } = error as Error;
  if (message.startsWith('no identity matched')) return 'wrong-words';
  return message.startsWith('stream ended') ? 'cut-short' : 'damaged';
}

/** Tells whether the whole file had been read when something in it would not open. */
function watchEnd(file: ReadableStream<Uint8Array>) {
  let ended = false;
  const pieces = async function* () {
    yield* piecesOf(file);
    ended = true;
  };
  return { stream: streamOf(pieces()), hasEnded: () => ended };
}

async function* refusing(plain: ReadableStream<Uint8Array>, why: () => BackupProblem): AsyncGenerator<Uint8Array> {
  try {
    yield* piecesOf(plain);
  } catch {
    throw new Refused(why());
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
