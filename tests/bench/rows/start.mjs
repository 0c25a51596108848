import { inNewProcess, onSlowNetwork, timeToDrawn, watchedPage, withFirstVisits } from '../browser.mjs';
import { inPairs } from '../measure.mjs';
import { anyNote, firstTaps, startButton, writingBox } from '../product.mjs';

/**
 * @typedef {import('../browser.mjs').Looking} Looking
 * @typedef {import('../measure.mjs').Row} Row
 * @typedef {import('../profiles.mjs').Profile} Profile
 * @typedef {import('../profiles.mjs').Addresses} Addresses
 */

const TIMES = 5;
const SLOWING = 4;
const emptyPage = { until: [{ selector: 'textarea' }], slowing: SLOWING };

/** F2: the first visit ever, on a slow network. Needs the servers. @param {Addresses} urls @returns {Row[]} */
export function firstVisitRows(urls) {
  const ways = [
    { what: 'first visit, slow 4G -> first screen', until: [startButton], target: { ratio: 1.5 } },
    { what: 'the same -> writing box, three taps', until: [writingBox], taps: firstTaps },
  ];
  return ways.map(({ what, target, ...looking }) => ({
    figure: 'F2',
    what,
    slowing: SLOWING,
    ...(target && { target }),
    measure: () =>
      withFirstVisits((visit) =>
        inPairs(
          TIMES,
          () => visitTime(visit, urls.floor, emptyPage),
          () => visitTime(visit, urls.app, { ...looking, slowing: SLOWING }),
        ),
      ),
  }));
}

/** @param {() => Promise<import('../browser.mjs').Context>} visit @param {string} url @param {Looking} looking */
async function visitTime(visit, url, looking) {
  const context = await visit();
  const page = await watchedPage(context, looking);
  await onSlowNetwork(page);
  const time = await timeToDrawn(page, url);
  await context.close();
  return time;
}

/** How far the same thing measured twice comes out apart on this machine, today. @param {Addresses} urls @param {Profile} profile @returns {Row[]} */
export function noiseRows(urls, { folder }) {
  const floor = () => startTime(folder, urls.floor, emptyPage);
  return [
    {
      figure: '',
      what: 'noise: the floor against itself',
      slowing: SLOWING,
      measure: () => inPairs(TIMES, floor, floor),
    },
  ];
}

/** F3: offline, in a new browser process, with a journal on the disk. @param {Addresses} urls @param {Profile} profile @returns {Row[]} */
export function startRows(urls, profile) {
  return [
    {
      figure: 'F3',
      what: 'offline start -> writing box',
      notes: profile.notes,
      slowing: SLOWING,
      target: { ratio: 1.4 },
      measure: () => startsAgainst(urls, profile, '#add-said', writingBox),
    },
  ];
}

/** F4: the same, until the newest notes are listed. @param {Addresses} urls @param {Profile} profile @returns {Row[]} */
export function listRows(urls, profile) {
  return [
    {
      figure: 'F4',
      what: 'offline start -> notes listed',
      notes: profile.notes,
      slowing: SLOWING,
      target: { ratio: 2 },
      measure: () => startsAgainst(urls, profile, '#history', anyNote),
    },
  ];
}

/** @param {Addresses} urls @param {Profile} profile @param {string} screen @param {import('../watch.mjs').Sign} sign */
function startsAgainst(urls, { folder }, screen, sign) {
  return inPairs(
    TIMES,
    () => startTime(folder, urls.floor, emptyPage),
    () => startTime(folder, urls.app + screen, { until: [sign], slowing: SLOWING }),
  );
}

/** @param {string} folder @param {string} url @param {Looking} looking */
function startTime(folder, url, looking) {
  return inNewProcess(folder, async (context) => timeToDrawn(await watchedPage(context, looking), url));
}
