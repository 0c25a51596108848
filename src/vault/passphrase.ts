/** Spaces and what phones and hands put in their place: hyphens, dots, commas and the like. */
const SEPARATORS = /[\p{Z}\p{Pd}\s_.,;:/\\|+·•]+/gu;
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u00b4`]/g;
const QUOTES = /[\u201c\u201d\u201f]/g;

/**
 * One spelling for all the ways a passphrase is typed: NFKC, lower case, any run of separators one space, none at the
 * ends. Phones bend quotes and leave unseen marks of their own accord, so those are put straight too.
 */
export function normalise(text: string): string {
  const once = straightened(text);
  return once === text ? once : normalise(once); // NFKC may make a mark that is to be put straight in its turn
}

function straightened(text: string): string {
  const straight = text.replace(APOSTROPHES, "'").replace(QUOTES, '"');
  const lower = straight.normalize('NFKC').replace(UNSEEN, '').toLowerCase().normalize('NFKC');
  return lower.replace(SEPARATORS, ' ').trim();
}

/**
 * What may have been meant, the likeliest first: the words as typed, and, where each is the beginning of exactly one word
 * of the list, those words. Try them in turn; only the first counts as a try of the parent's.
 */
export function spellings(typed: string, list: readonly string[]): readonly string[] {
  const text = normalise(typed);
  const whole = text.split(' ').map((word) => wordBeginning(word, list));
  if (whole.includes(undefined)) return [text];
  const completed = whole.join(' ');
  return completed === text ? [text] : [text, completed];
}

/** The one word of a list that begins so, or undefined where there is none or more than one. */
export function wordBeginning(typed: string, list: readonly string[]): string | undefined {
  if (typed === '') return undefined;
  const [first, ...others] = list.filter((word) => word.startsWith(typed));
  return others.length === 0 ? first : undefined;
}

/** Why a passphrase of the parent's own is too easy to guess. */
export type Weakness = 'short' | 'repeated' | 'digits' | 'common' | 'name';

const LEAST = 8;
/** Dates and phone numbers are shorter than this. */
const LEAST_DIGITS = 14;
/** What is typed by running a finger along: counting, the alphabet, and the rows of a keyboard, there and back. */
const ROWS = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', '1qaz2wsx3edc4rfv'];
const COMMON = /passw[o0]rd|letmein|iloveyou|welcome|qwerty|abc123|123456|marram/g;

/** What is too easy about it, or undefined where it passes. `names` are those a child or partner would try first. */
export function weaknessOf(own: string, names: readonly string[] = []): Weakness | undefined {
  const letters = squeezed(own);
  if ([...letters].length < LEAST) return 'short';
  if (/^\d+$/.test(letters) && letters.length < LEAST_DIGITS) return 'digits';
  if (new Set(letters).size < 4 || isRepeated(letters)) return 'repeated';
  if (isRun(letters) || letters.replace(COMMON, '').length < 6) return 'common';
  return withoutNames(letters, names).length < LEAST ? 'name' : undefined;
}

function squeezed(text: string): string {
  return normalise(text).replaceAll(' ', '');
}

/** A short piece over and over. */
function isRepeated(letters: string): boolean {
  return /^(.{1,4}?)\1+$/u.test(letters);
}

function isRun(letters: string): boolean {
  return ROWS.some((row) => row.includes(letters) || [...row].toReversed().join('').includes(letters));
}

/** What is left of it without names, and without a year or a few digits beside one. */
function withoutNames(letters: string, names: readonly string[]): string {
  const parts = names
    .flatMap((name) => [squeezed(name), ...normalise(name).split(' ')])
    .filter((part) => part.length > 2);
  const found = parts.filter((part) => letters.includes(part)).toSorted((one, other) => other.length - one.length);
  if (found.length === 0) return letters;
  return found.reduce((left, part) => left.replaceAll(part, ''), letters).replace(/\d+/g, '');
}
