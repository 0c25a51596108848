/**
 * Chance that is the same every time for the same seed (mulberry32), so that every run measures the same journal.
 *
 * @typedef {object} Random
 * @property {() => number} share from 0 up to 1
 * @property {(most: number) => number} below a whole number from 0, less than `most`
 * @property {(odds: number) => boolean} chance
 * @property {<Item>(items: readonly Item[]) => Item} pick
 * @property {<Item>(items: readonly Item[]) => Item} pickOften the first items far more often than the last, as people and words are
 * @property {() => string} id 32 hexadecimal figures
 */

/**
 * @param {number} seed
 * @returns {Random}
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (/** @type {number} */ most) => Math.floor(share() * most);
  /**
   * @template Item
   * @param {readonly Item[]} items
   * @param {number} index
   */
  const at = (items, index) => {
    const item = items[index];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  return {
    share,
    below,
    chance: (odds) => share() < odds,
    pick: (items) => at(items, below(items.length)),
    pickOften: (items) => at(items, Math.floor(share() ** 3 * items.length)),
    id: () => Array.from({ length: 4 }, () => below(4_294_967_296).toString(16).padStart(8, '0')).join(''),
  };
}
