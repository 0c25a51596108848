import { effectPatterns, happenedPatterns, slots, titlePatterns, viewPatterns } from './prose-words.mjs';

/** @typedef {import('./random.mjs').Random} Random */

const STARTS =
  'B Br C Cl D Dr F Fen G Gar H Har K L Lor M Mar N Nor P Pen Qu R Ros S Sten T Tar Th Tr V W Wex Y Z'.split(' ');
const MIDDLES = 'a am and ar e el en er i il in o ol or u ul und y'.split(' ');
const ENDS =
  'bury by combe croft dale den ell field ford ham hurst ick ington ley low mere more ney over ridge row sett stead thorpe ton well wick worth wyn'.split(
    ' ',
  );

/**
 * An invented name of a person or a place. Each journal has thousands of them, most used once or twice, so that its
 * list of distinct words is as long as a real one's.
 *
 * @param {Random} random
 */
export function inventedName(random) {
  const middle = random.chance(0.4) ? random.pick(MIDDLES) : '';
  return random.pick(STARTS) + random.pick(MIDDLES) + (middle && `l${middle}`) + random.pick(ENDS);
}

/**
 * Writes plausible notes. `known` are the surnames that come up most.
 *
 * @param {Random} random
 * @param {readonly string[]} known
 */
export function writerOf(random, known) {
  const places = Array.from({ length: 20_000 }, () => inventedName(random));
  const special = /** @type {Readonly<Record<string, () => string>>} */ ({
    time: () => `${7 + random.below(14)}.${String(random.below(60)).padStart(2, '0')}`,
    surname: () => (random.chance(0.9) ? random.pickOften(known) : `Mrs ${random.pickOften(places)}`),
    place: () => random.pickOften(places),
    interest: () => random.pick(places),
  });
  /** @type {(pattern: string) => string} */
  const fill = (pattern) =>
    pattern.replace(/\{(\w+)\}/g, (_, name) => special[name]?.() ?? fill(random.pick(slots[name] ?? [])));
  const sentence = (/** @type {readonly string[]} */ patterns) => capital(fill(random.pick(patterns)));
  /** @type {(patterns: readonly string[], words: number) => string} */
  const about = (patterns, words) => {
    let text = sentence(patterns);
    while (text.split(' ').length < words) text += (random.chance(0.06) ? '\n' : ' ') + sentence(patterns);
    return misspelt(text, random);
  };
  return {
    happened: (/** @type {number} */ words) => about(happenedPatterns, words),
    view: () => about(viewPatterns, 8 + random.below(16)),
    effect: () => sentence(effectPatterns),
    title: () => sentence(titlePatterns),
    childSays: () => `${capital(fill(random.pick(slots.childSays ?? [])))}.`,
    adultSays: () => `${capital(fill(random.pick(slots.adultSays ?? [])))}.`,
    promise: () => capital(fill(random.pick(slots.agreed ?? []))),
    due: () => fill(random.pick(slots.when ?? [])),
  };
}

/** One word in a hundred is misspelt, as in any tired parent's notes: a letter lost, or two changed round. @type {(text: string, random: Random) => string} */
function misspelt(text, random) {
  return text.replace(/[a-z]{5,}/g, (word) => {
    if (!random.chance(0.012)) return word;
    const at = 1 + random.below(word.length - 2);
    const [before, here, next, rest] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
    return random.chance(0.5) ? before + next + rest : before + next + here + rest;
  });
}

/** @type {(text: string) => string} */
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
