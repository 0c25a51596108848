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
  has(codePoint: number): boolean;
}

const FILES: Readonly<Record<'plain' | 'bold', readonly string[]>> = {
  plain: [latin400, more400, greek400, cyrillic400],
  bold: [latin700, more700, greek400, cyrillic400],
};

/** The letters of the page, then those of other scripts, in the order in which they are tried. */
export function lettersFor(weight: 'plain' | 'bold'): readonly Letters[] {
  return FILES[weight].map((file, index) => lettersIn(file, `${weight} ${index}`));
}

function lettersIn(file: string, name: string): Letters {
  const bytes = fromBase64(file.slice(file.indexOf(',') + 1));
  const font = create(bytes as Parameters<typeof create>[0]) as Font;
  const rise = font.ascent / (font.ascent - font.descent);
  return { name, bytes, rise, has: (codePoint) => font.hasGlyphForCodePoint(codePoint) };
}

/** A run of signs that one set of letters has; of none, when no set has them. */
export interface Run {
  readonly text: string;
  readonly letters: Letters | undefined;
}

const signs = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/** Cuts a text into runs of the first letters that have every part of a sign. */
export function runsIn(text: string, sets: readonly Letters[]): readonly Run[] {
  const runs: { text: string; letters: Letters | undefined }[] = [];
  for (const { segment } of signs.segment(text)) {
    const points = [...segment].map((part) => part.codePointAt(0) ?? 0);
    const last = runs.at(-1);
    const has = (set: Letters | undefined) => set && points.every((point) => set.has(point));
    const letters = has(last?.letters) ? last?.letters : sets.find(has);
    if (last && last.letters === letters) last.text += segment;
    else runs.push({ text: segment, letters });
  }
  return runs;
}
