import { isInChildsWords, type Note } from '../note.ts';
import { remembered } from '../remembered.ts';
import { type Found, finderOf, isWordHere, keyOf } from './name-forms.ts';
import { capital } from './sentences.ts';

/** Changes the names in a text. */
export type Change = (text: string) => string;

/** The same, of a text that may tell again what someone said. */
type Replace = (text: string, said: readonly string[]) => string;

/** Puts what stands for each name in its place, where it stands as a word, in whatever letters it was typed. */
function replacer(stands: ReadonlyMap<string, string>, leavesWords: boolean): Replace {
  if (stands.size === 0) return (text) => text;
  const find = finderOf([...stands.keys()]);
  return (text, said) => {
    const apart = text.normalize('NFD');
    const found = find(apart).filter((one) => !leavesWords || !isWordHere(one, apart));
    const places = () => placesOf(said, apart);
    return found.length > 0 ? withStands(apart, found, stands, places()).normalize('NFC') : text;
  };
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Where a text in NFD tells again what was said. */
function placesOf(said: readonly string[], text: string): readonly Place[] {
  return said.flatMap((words) => {
    const apart = words.normalize('NFD').trim();
    const places: Place[] = [];
    for (let from = text.indexOf(apart); apart && from >= 0; from = text.indexOf(apart, from + apart.length))
      places.push({ from, to: from + apart.length });
    return places;
  });
}

/** A title that the name's own entry may not have: "Mr Farrow" of Glyn Farrow. It goes with the name. */
const TITLE_BEFORE = /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.?\s+$/u;
/** "the Hollowells" are someone, and not the someone. */
const THE_BEFORE = /(?<!\p{L})the\s+$/iu;

/** Within what was said, what was put in stands in square brackets, as in any quotation. */
function withStands(
  text: string,
  found: readonly Found[],
  stands: ReadonlyMap<string, string>,
  said: readonly Place[],
): string {
  let end = 0;
  const parts = found.map(({ name, at }) => {
    const stand = stands.get(keyOf(name)) ?? name;
    const asWritten = text.slice(end, at);
    const before = asWritten.replace(TITLE_BEFORE, '').replace(THE_BEFORE, '');
    const begins = beginsSentence(text, end + before.length);
    end = at + name.length;
    if (keyOf(stand) === keyOf(name)) return asWritten + name;
    if (said.some(({ from, to }) => from <= at && at < to)) return `${before}[${stand}]`;
    if (isSaidBefore(stand, before)) return before.trimEnd();
    return before + (begins ? capital(stand) : stand);
  });
  return parts.join('') + text.slice(end);
}

/** Whether the words before a name say already what stands for it: "our new SENCo Mr Dunmore". */
function isSaidBefore(stand: string, before: string): boolean {
  const role = stand.replace(/^the /, '').toLowerCase();
  return role !== stand.toLowerCase() && ` ${before.toLowerCase()}`.endsWith(` ${role} `);
}

/** The signs before a name that are looked at, to see whether a sentence ends there. */
const BEFORE = 8;

function beginsSentence(text: string, at: number): boolean {
  return at === 0 || /(?:[.!?:\n]["”’)]*\s*["“]?|^["“])$/.test(text.slice(Math.max(0, at - BEFORE), at));
}

/** What changes the names in a text, and in every text of a body, which is done once for each. */
export interface Changer {
  readonly change: Change;
  /** The same of what someone said, in which what was put in stands in square brackets. */
  readonly changeSaid: Change;
  readonly inBody: (body: object) => object;
}

const MOST_CHANGERS = 8;
const changers = new Map<string, Changer>();

/**
 * What puts what stands for each name, by its key, in its place; `leavesWords` lets alone a name where it is only a word. The
 * same for journals in which everyone is called the same: one more note, and not ten thousand are changed anew.
 */
export function changerFor(stands: ReadonlyMap<string, string>, leavesWords: boolean): Changer {
  const key = JSON.stringify([leavesWords, ...stands]);
  const known = changers.get(key);
  if (known) return known;
  const replace = replacer(stands, leavesWords);
  const made = {
    change: (text: string) => replace(text, []),
    changeSaid: (text: string) => replace(text, [text]),
    inBody: remembered((body: object) => {
      const said = saidIn(body);
      return inText(body, (text) => replace(text, said));
    }),
  };
  if (changers.size >= MOST_CHANGERS) changers.clear();
  changers.set(key, made);
  return made;
}

/** What holds ids, dates and words of the app, which would be spoiled: "day" is how exactly a date is known, and a name. */
const NOT_TEXT: ReadonlySet<string> = new Set(
  'id kind edtf how time written part closeness result direction channel effectOn sawChild child okToShare pin binned broughtIn standing inWriting nation birthday who person note media seenAlone minuted on next told children topics what sameAs people notes apartFrom'.split(
    ' ',
  ),
);

/** What a note quotes, which its own words may tell again: it reads alike in both. */
function saidIn(body: object): readonly string[] {
  if (!('quotes' in body)) return [];
  const note = body as Note;
  const quoted = note.quotes.map(({ words }) => words);
  return isInChildsWords(note) ? [note.words, ...quoted] : quoted;
}

/** The same thing with every text in it changed. */
export function inText<Value>(value: Value, change: Change, within = ''): Value {
  if (typeof value === 'string') return change(value) as Value;
  if (Array.isArray(value)) return value.map((one) => inText(one, change, within)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [
      key,
      isAppsOwn(key, inside, within) ? inside : inText(inside, change, key),
    ]),
  ) as Value;
}

/** The type of a source is one of the app's words; that of a paper is the parent's. */
function isAppsOwn(key: string, value: unknown, within: string): boolean {
  const isBare = typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
  return isBare && (NOT_TEXT.has(key) || (key === 'type' && within === 'source'));
}
