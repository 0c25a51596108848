/**
 * Product and floor, measured in turn so that what else the machine does falls on both. `ratio` is the median of the
 * pairs' ratios; `spread` is the least and the most of them.
 *
 * @typedef {{ floor?: number, product: number, ratio?: number, spread?: readonly [number, number] }} Measured
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
 * @typedef {Omit<Row, 'measure'> & Measured & { result: Result | '' }} Done
 *
 * @typedef {'ok' | 'near' | 'miss'} Result `near` is over the target, but by less than noise can be
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
  const ratios = pairs.map((pair) => pair.product / pair.floor);
  return {
    floor: median(pairs.map((pair) => pair.floor)),
    product: median(pairs.map((pair) => pair.product)),
    ratio: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)],
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
  const measured = resultOf(first, row.target) === 'miss' ? await measure() : first;
  return { ...row, ...measured, result: resultOf(measured, row.target) };
}

/** @type {(measured: Measured, target: Target | undefined) => Result | ''} */
function resultOf({ product, ratio = Number.POSITIVE_INFINITY }, target) {
  if (!target) return '';
  const over = 'ratio' in target ? ratio / target.ratio : product / target.most;
  if (over <= 1) return 'ok';
  return over <= NOISE ? 'near' : 'miss';
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
