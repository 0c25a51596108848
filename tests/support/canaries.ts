import { randomInt } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const STEM = 12;
const TAIL = 4;

/**
 * Words that stand nowhere else in the world, one for each place that is written in. All hold the same twelve letters,
 * followed by four of their own. Twelve, so that a file that is compressed still shows them: Snappy, which Chromium's
 * databases use, writes what it has not seen before as it is.
 */
export class Canaries {
  readonly #stem = lettersOf(STEM);
  readonly #places = new Map<string, string>();

  /** A new word for a place. Two capitals lead it, as in a name. */
  wordFor(place: string): string {
    let tail = lettersOf(TAIL);
    while (this.#places.has(tail)) tail = lettersOf(TAIL);
    this.#places.set(tail, place);
    return `Mc${this.#stem}${tail}`;
  }

  get count(): number {
    return this.#places.size;
  }

  /** The places whose word is in a text. */
  placesIn(text: string): ReadonlySet<string> {
    const found = text.matchAll(new RegExp(`${this.#stem}(.{${TAIL}})`, 'gi'));
    return new Set(Array.from(found, ([, tail = '']) => this.#places.get(tail.toLowerCase()) ?? 'cut short'));
  }

  /**
   * Every file in a folder that holds one of the words, as it was typed or in capitals or small letters, in UTF-8 or in
   * UTF-16, and the places it is from. The name of the file counts too.
   */
  async foundUnder(folder: string): Promise<readonly string[]> {
    const found: string[] = [];
    for (const file of await filesUnder(folder)) {
      const bytes = await readFile(file).catch(ignoreGone);
      for (const place of this.placesIn(file)) found.push(`${relative(folder, file)} (its name): ${place}`);
      for (const { form, text } of this.#showing(bytes)) {
        for (const place of this.placesIn(text)) found.push(`${relative(folder, file)} (${form}): ${place}`);
      }
    }
    return found;
  }

  /** The bytes as text, in each form in which they show the stem. Latin-1 gives every byte a letter, and is quick. */
  #showing(bytes: Buffer): readonly { readonly form: string; readonly text: string }[] {
    const cases = [this.#stem, this.#stem.toUpperCase(), capitalised(this.#stem)];
    const shows = (encoding: BufferEncoding) => cases.some((one) => bytes.includes(Buffer.from(one, encoding)));
    const narrow = shows('latin1') ? [{ form: 'UTF-8', text: bytes.toString('latin1') }] : [];
    // Two bytes a letter, with a zero in each: without the zeros they read as before, wherever they begin.
    const wide = shows('utf16le') ? [{ form: 'UTF-16', text: bytes.toString('latin1').replaceAll('\0', '') }] : [];
    return [...narrow, ...wide];
  }
}

/** Whether some file in a folder holds these plain words: that the search finds what is known to be there. */
export async function isUnder(folder: string, words: string): Promise<boolean> {
  return (await shownUnder(folder, [words])).length > 0;
}

/** Which of these some file in a folder holds, in one byte a letter or in two. */
export async function shownUnder(folder: string, wanted: readonly string[]): Promise<readonly string[]> {
  const shown = new Set<string>();
  for (const file of await filesUnder(folder)) {
    const bytes = await readFile(file).catch(ignoreGone);
    const isIn = (words: string) => bytes.includes(words) || bytes.includes(Buffer.from(words, 'utf16le'));
    for (const words of wanted) if (isIn(words)) shown.add(words);
  }
  return [...shown];
}

export async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** A browser that runs takes files away while we read. */
function ignoreGone(error: NodeJS.ErrnoException): Buffer {
  if (error.code === 'ENOENT') return Buffer.alloc(0);
  throw error;
}

function lettersOf(length: number): string {
  return Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
