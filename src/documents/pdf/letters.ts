import { emoji } from 'virtual:emoji';
import latin400 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff?inline';
import latin700 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff?inline';
import more400 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff?inline';
import more700 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff?inline';
import cyrillic400 from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?inline';
import greek400 from '@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff?inline';
import { create, type Font } from 'fontkit';
import { fromBase64 } from '../base64.ts';

/** One set of letters that goes into the file, as far as it is used. */
export interface Letters {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The share of a line's height that is above its baseline. */
  readonly rise: number;
  /** Whether signs that are wider than the browser's are drawn smaller: letters are moved together, and pictures can't be. */
  readonly shrink: boolean;
  has(codePoint: number): boolean;
}

const FILES: Readonly<Record<'plain' | 'bold', readonly string[]>> = {
  plain: [latin400, more400, greek400, cyrillic400, emoji],
  bold: [latin700, more700, greek400, cyrillic400, emoji],
};

/** The letters of the page, then those of other scripts, in the order in which they are tried. */
export function lettersFor(weight: 'plain' | 'bold'): readonly Letters[] {
  return FILES[weight].map((file, index) => lettersIn(file, `${weight} ${index}`));
}

function lettersIn(file: string, name: string): Letters {
  const bytes = fromBase64(file.slice(file.indexOf(',') + 1)); // of a data address, or bare
  const font = create(bytes as Parameters<typeof create>[0]) as Font;
  const rise = font.ascent / (font.ascent - font.descent);
  return { name, bytes, rise, shrink: file === emoji, has: (codePoint) => font.hasGlyphForCodePoint(codePoint) };
}

/** A run of signs that one set of letters has; of none, when no set has them. */
export interface Run {
  readonly text: string;
  /** What is drawn for it: an emoji that no letters have in its colour of skin, or put together from several, as its first. */
  readonly drawn: string;
  readonly letters: Letters | undefined;
}

const signs = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/** Cuts a text into runs of the first letters that have every part of a sign. */
export function runsIn(text: string, sets: readonly Letters[]): readonly Run[] {
  const runs: { text: string; drawn: string; letters: Letters | undefined }[] = [];
  for (const { segment } of signs.segment(text)) {
    const last = runs.at(-1);
    const { drawn, letters } = drawnAs(segment, last?.letters, sets);
    const isOfLast = last?.letters === letters && last?.text === last?.drawn && drawn === segment;
    if (last && isOfLast) {
      last.text += segment;
      last.drawn += segment;
    } else runs.push({ text: segment, drawn, letters });
  }
  return runs;
}

function drawnAs(sign: string, last: Letters | undefined, sets: readonly Letters[]): Omit<Run, 'text'> {
  for (const drawn of [sign, plainest(sign)]) {
    const letters = [last, ...sets].find((set) => set && hasAll(set, drawn));
    if (letters) return { drawn, letters };
  }
  return { drawn: sign, letters: undefined };
}

function hasAll(set: Letters, sign: string): boolean {
  return [...sign].every((part) => set.has(part.codePointAt(0) ?? 0));
}

/** An emoji without its colour of skin, and of those put together the first: Unicode Technical Standard 51. */
function plainest(sign: string): string {
  return sign.replace(/\u200d.*|[\ufe0e\ufe0f]|\p{Emoji_Modifier}/gsu, '');
}
