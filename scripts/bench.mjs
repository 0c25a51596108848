import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './browser.mjs';
import { installPackages } from './packages.mjs';

/**
 * `npm run bench`: measures the built app against what the browser itself costs, in the same run, pair by pair, and
 * prints the ratios beside the targets. `npm run bench -- quick` measures 1,000 notes only; figures can be named too, as
 * in `npm run bench -- quick F6 F7`. A miss is a line in the report, not a failure.
 */
installPackages();
ensureChromium();

const { buildBoth } = await import('../tests/bench/build.mjs');
const { compressed } = await import('../tests/bench/compressed.mjs');
const { fillProfile } = await import('../tests/bench/profiles.mjs');
const { done } = await import('../tests/bench/measure.mjs');
const { growthOf, lineOf, tableOf } = await import('../tests/bench/table.mjs');
const rows = await import('../tests/bench/rows/index.mjs');
const { serve } = await import('./serve.mjs');

const wanted = process.argv.slice(2);
const isQuick = wanted.includes('quick');
const figures = wanted.filter((word) => word !== 'quick');

const folders = await buildBoth(fileURLToPath(new URL('../tests/bench/floor/main.tsx', import.meta.url)));
const servers = { app: await serve({ folder: folders.app }), floor: await serve({ folder: folders.floor }) };
const urls = { app: servers.app.url, floor: servers.floor.url };
console.log(machine());
const into = mkdtempSync(join(tmpdir(), 'marram-bench-'));
try {
  const filled = await fill();
  const visits = { app: await compressed(urls.app), floor: await compressed(urls.floor) };
  const online = await measureAll(rows.online({ app: visits.app.url, floor: visits.floor.url }));
  const open = [visits.app, visits.floor, servers.app, servers.floor];
  await Promise.all(open.map((server) => server.close())); // from here on everything is offline
  const offline = await measureAll(rows.offline(urls, filled));
  const measured = [...online, ...offline];
  console.log(`\n${tableOf(measured)}\n`);
  const growth = growthOf(measured);
  if (growth.length > 0) console.log(`Growth with the number of notes, as an exponent:\n${growth.join('\n')}\n`);
  console.log(machine());
} finally {
  rmSync(into, { recursive: true, force: true });
}

/** What else the machine is doing. More waiting processes than processors make every number larger, the floors too. */
function machine() {
  return `${cpus().length} processors, ${loadavg()[0]?.toFixed(1)} processes waiting.`;
}

async function fill() {
  const filled = [];
  for (const notes of isQuick ? [1000] : [1000, 10_000]) {
    console.log(`Bringing in ${notes.toLocaleString('en-GB')} notes.`);
    filled.push(await fillProfile({ into, notes }, urls));
  }
  return filled;
}

/** @param {readonly import('../tests/bench/measure.mjs').Row[]} all */
async function measureAll(all) {
  const measured = [];
  for (const row of all.filter(({ figure }) => figures.length === 0 || figures.includes(figure))) {
    const one = await done(row);
    console.log(lineOf(one));
    measured.push(one);
  }
  return measured;
}
