/** Signs that turn the direction of all text after them, or keep a stretch apart: Unicode Standard Annex 9, 2.1 to 2.5. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;
const LETTERS = '[\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{M}]';
const RIGHT_TO_LEFT = new RegExp(`(?!\\p{M})${LETTERS}+(?:[ '’-]${LETTERS}+)*`, 'gu');
const ALONE = { start: '\u2068', end: '\u2069' };

/** A text without the signs that would mirror what stands beside it. For what is shown; what is kept has them. */
export function withoutTurning(text: string): string {
  return text.replace(TURNING, '');
}

/** A text as a line of the screen shows it: as above, and each run of right-to-left letters apart from its neighbours. */
export function inLine(text: string): string {
  return withoutTurning(text).replace(RIGHT_TO_LEFT, `${ALONE.start}$&${ALONE.end}`);
}

/** Anything with texts in it, such as a page, none of which turns what stands beside it. */
export function allWithoutTurning<Value>(value: Value): Value {
  if (typeof value === 'string') return withoutTurning(value) as Value;
  if (Array.isArray(value)) return value.map(allWithoutTurning) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, allWithoutTurning(part)])) as Value;
}
