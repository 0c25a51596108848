import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ui = new URL('../../../src/ui/', import.meta.url);
const tokens = readFileSync(new URL('tokens.css', ui), 'utf8');

/** A colour token in both themes. */
const colours = new Map(
  [...tokens.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name = '', light = '', dark = '']) => [
    name,
    { light, dark },
  ]),
);

/** Contrast by WCAG 2.2, 1.4.3. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const TEXT = [
  ['ink', 'bg'],
  ['ink', 'surface'],
  ['ink', 'sunk'],
  ['ink', 'tint'],
  ['ink-quiet', 'bg'],
  ['ink-quiet', 'surface'],
  ['ink-quiet', 'sunk'],
  ['accent', 'bg'],
  ['accent', 'surface'],
  ['accent', 'tint'],
  ['on-accent', 'accent'],
  ['warn', 'warn-tint'],
  ['error', 'error-tint'],
  ['ok', 'ok-tint'],
  ['voice', 'voice-tint'],
] as const;
const MARKS = [
  ['control', 'bg'],
  ['control', 'surface'],
  ['focus', 'bg'],
  ['focus', 'surface'],
  ['error', 'bg'],
  ['accent', 'bg'],
] as const;

describe.each(['light', 'dark'] as const)('the %s colours', (theme) => {
  const of = (name: string) => colours.get(name)?.[theme] ?? '#000000';

  it.each(TEXT)('put %s on %s at seven to one or more', (front, back) => {
    expect(contrast(of(front), of(back))).toBeGreaterThanOrEqual(7);
  });

  it.each(MARKS)('put %s on %s at three to one or more', (front, back) => {
    expect(contrast(of(front), of(back))).toBeGreaterThanOrEqual(3);
  });
});

describe('the style sheets', () => {
  const sheets = readdirSync(ui).filter((name) => name.endsWith('.css'));

  it.each(sheets)('%s uses only tokens that are declared', (name) => {
    const css = readFileSync(new URL(name, ui), 'utf8');
    const declared = new Set(
      [
        ...`${tokens} ${css}`.matchAll(/(--[\w-]+):/g),
        ...readFileSync(new URL('shell.css', ui), 'utf8').matchAll(/(--[\w-]+):/g),
      ].map(([, token]) => token),
    );

    const used = [...css.matchAll(/var\((--[\w-]+)/g)].map(([, token]) => token);

    expect(used.filter((token) => !declared.has(token))).toEqual([]);
  });

  it.each(sheets.filter((name) => name !== 'tokens.css'))('%s names no colour of its own', (name) => {
    const css = readFileSync(new URL(name, ui), 'utf8');

    expect(css.match(/#[0-9a-f]{3,8}\b/gi) ?? []).toEqual(name === 'page-picture.css' ? ['#fff'] : []);
  });
});
