/** Numbers as they are said, from nought: the counted and the ordered beside each other. */
const SAID = [
  ['nought', 'noughth'],
  ['one', 'first'],
  ['two', 'second'],
  ['three', 'third'],
  ['four', 'fourth'],
  ['five', 'fifth'],
  ['six', 'sixth'],
  ['seven', 'seventh'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
  ['ten', 'tenth'],
  ['eleven', 'eleventh'],
  ['twelve', 'twelfth'],
  ['thirteen', 'thirteenth'],
  ['fourteen', 'fourteenth'],
  ['fifteen', 'fifteenth'],
  ['sixteen', 'sixteenth'],
  ['seventeen', 'seventeenth'],
  ['eighteen', 'eighteenth'],
] as const;

/** A counted and an ordered number, for a pattern. */
export const COUNTED = anyOf(SAID.map(([counted]) => counted));
export const ORDERED = anyOf(SAID.map(([, ordered]) => ordered));

/** The number that "five", "fifth" or "5" says; undefined for any other text. */
export function numberIn(said: string | undefined): number | undefined {
  if (said && /^\d+$/.test(said)) return Number(said);
  const found = SAID.findIndex((words) => words.some((word) => word === said));
  return found < 0 ? undefined : found;
}

/** The longest first, so that none stands for the beginning of another. */
function anyOf(words: readonly string[]): string {
  return words.toSorted((one, other) => other.length - one.length).join('|');
}
