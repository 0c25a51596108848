import { exponentOf } from './measure.mjs';

/** @typedef {import('./measure.mjs').Done} Done */

const HEADINGS = ['', 'figure', 'notes', 'slowed', 'floor', 'product', 'ratio', 'of pairs', 'target', ''];

/**
 * Every figure in a table, then how each grows.
 *
 * @param {readonly Done[]} rows
 */
export function tableOf(rows) {
  const cells = [HEADINGS, ...rows.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) =>
      row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))),
    )
    .map((row) => row.join('  ').trimEnd())
    .join('\n');
}

/** One row as it will stand in the table, while the next is measured. @param {Done} row */
export function lineOf(row) {
  return cellsOf(row).filter(Boolean).join('  ');
}

/** @type {(row: Done) => string[]} */
function cellsOf({ figure, what, notes, slowing, floor, product, ratio, spread, target, unit = 'ms', result }) {
  return [
    figure,
    what,
    notes?.toLocaleString('en-GB') ?? '',
    slowing ? `${slowing}x` : '',
    floor === undefined ? '' : amount(floor, unit),
    amount(product, unit),
    ratio?.toFixed(2) ?? '',
    spread?.map((one) => one.toFixed(1)).join('-') ?? '',
    target ? ('ratio' in target ? `≤ ${target.ratio} x floor` : `≤ ${target.most} ${unit}`) : '',
    result,
  ];
}

/** Browsers tell of no task under 50 ms, so a longest task can be none. @type {(value: number, unit: string) => string} */
function amount(value, unit) {
  if (value === 0) return 'none';
  return `${value >= 100 ? Math.round(value) : value.toFixed(1)} ${unit}`;
}

/** Exponents that the scoreboard sets. @type {Readonly<Record<string, number>>} */
const MOST_GROWTH = { F4: 0.3, F9: 1.05 };

/**
 * How each figure that was measured with few and with many notes grows between them.
 *
 * @param {readonly Done[]} rows
 */
export function growthOf(rows) {
  return rows.flatMap((large) => {
    const { figure, what, slowing, notes } = large;
    const small = rows.find((row) => row.figure === figure && row.what === what && row.slowing === slowing);
    if (!notes || !small?.notes || small.notes >= notes || large.unit || !small.product) return [];
    const growth = exponentOf({ ...small, notes: small.notes }, { ...large, notes });
    const most = MOST_GROWTH[figure];
    const verdict = most === undefined ? '' : `  ≤ ${most}  ${growth <= most ? 'ok' : 'miss'}`;
    return [`${figure}  ${what}, ${slowing}x: ${growth.toFixed(2)}${verdict}`];
  });
}
