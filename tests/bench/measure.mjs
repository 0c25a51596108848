/**
 * Product and floor, measured in turn so that what else the machine does falls on both. `ratio` is the median of the
 * pairs' ratios.
 *
 * @typedef {{ floor?: number | undefined, product: number, ratio?: number | undefined }} Measured
 *
 * What a figure is held to: a ratio to its floor, or a number of its own unit.
 *
 * @typedef {{ ratio: number } | { most: number }} Target
 *
 * @typedef {object} Row
 * @property {string} figure
 * @property {string} what
 * @property {number} [notes]
 * @property {1 | 4} [slowing]
 * @property {string} [unit] milliseconds unless told
 * @property {Target} [target]
 * @property {() => Promise<Measured>} measure
 *
 * @typedef {Omit<Row, 'measure'> & Measured & { result: 'ok' | 'miss' | '' }} Done
 */

/**
 * @param {number} times
 * @param {() => Promise<number>} floor
 * @param {() => Promise<number>} product
 * @returns {Promise<Measured>}
 */
export async function inPairs(times, floor, product) {
  const pairs = [];
  for (let pair = 0; pair < times; pair++) pairs.push({ floor: await floor(), product: await product() });
  return {
    floor: median(pairs.map((pair) => pair.floor)),
    product: median(pairs.map((pair) => pair.product)),
    ratio: median(pairs.map((pair) => pair.product / pair.floor)),
  };
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [below = 0, above = 0] = sorted.length % 2 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1);
  return (below + above) / 2;
}

/** Differences under this are the machine's, not ours. */
const NOISE = 1.25;

/**
 * Measures a row, and once more when it misses by more than noise: only two misses in a row are one.
 *
 * @param {Row} row
 * @returns {Promise<Done>}
 */
export async function done({ measure, ...row }) {
  const first = await measure();
  if (!misses(first, row.target)) return { ...row, ...first, result: row.target ? 'ok' : '' };
  const second = await measure();
  return { ...row, ...second, result: misses(second, row.target) ? 'miss' : 'ok' };
}

/** @type {(measured: Measured, target: Target | undefined) => boolean} */
function misses({ product, ratio = 0 }, target) {
  if (!target) return false;
  return 'ratio' in target ? ratio > target.ratio * NOISE : product > target.most * NOISE;
}

/**
 * How a figure grows with the journal: 0 not at all, 1 in step with it.
 *
 * @param {{ notes: number, product: number }} small
 * @param {{ notes: number, product: number }} large
 */
export function exponentOf(small, large) {
  return Math.log(large.product / small.product) / Math.log(large.notes / small.notes);
}
