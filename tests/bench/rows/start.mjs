import { inNewProcess, onSlowNetwork, timeToDrawn, watchedPage, withFirstVisits } from '../browser.mjs';
import { inPairs } from '../measure.mjs';
import { anyNote, firstTaps, noteTiles, startButton, writingBox } from '../product.mjs';

/**
 * @typedef {import('../browser.mjs').Looking} Looking
 * @typedef {import('../measure.mjs').Row} Row
 * @typedef {import('../profiles.mjs').Profile} Profile
 * @typedef {import('../profiles.mjs').Addresses} Addresses
 */

const emptyPage = { until: [{ selector: 'textarea' }] };
const SLOWINGS = /** @type {const} */ ([1, 4]);

/** F2: the first visit ever, on a slow network. Needs the servers. @param {Addresses} urls @returns {Row[]} */
export function firstVisitRows(urls) {
  const ways = [
    { what: 'first visit, slow 4G -> first screen', until: [startButton], target: { ratio: 1.5 } },
    { what: 'the same -> writing box, three taps', until: [writingBox], taps: firstTaps },
  ];
  return SLOWINGS.flatMap((slowing) =>
    ways.map(({ what, target, ...looking }) => ({
      figure: 'F2',
      what,
      slowing,
      ...(target && { target }),
      measure: () =>
        withFirstVisits((visit) =>
          inPairs(
            5,
            () => visitTime(visit, urls.floor, { ...emptyPage, slowing }),
            () => visitTime(visit, urls.app, { ...looking, slowing }),
          ),
        ),
    })),
  );
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

/** F3: offline, in a new browser process, with a journal on the disk. @param {Addresses} urls @param {Profile} profile @returns {Row[]} */
export function startRows(urls, profile) {
  const ways = [
    { what: 'offline start -> writing box', screen: '#add-said', until: [writingBox], target: { ratio: 1.4 } },
    { what: 'offline start -> Today', screen: '', until: [noteTiles] },
  ];
  return SLOWINGS.flatMap((slowing) =>
    ways.map(({ what, screen, until, target }) => ({
      figure: 'F3',
      what,
      notes: profile.notes,
      slowing,
      ...(target && { target }),
      measure: startsAgainst(urls, profile, screen, { until, slowing }, 7),
    })),
  );
}

/** F4: the same, until the newest notes are listed. @param {Addresses} urls @param {Profile} profile @param {string} [what] @returns {Row[]} */
export function listRows(urls, profile, what = 'offline start -> notes listed') {
  return SLOWINGS.map((slowing) => ({
    figure: 'F4',
    what,
    notes: profile.notes,
    slowing,
    target: { ratio: 2 },
    measure: startsAgainst(urls, profile, '#history', { until: [anyNote], slowing }, 5),
  }));
}

/** @param {Addresses} urls @param {Profile} profile @param {string} screen @param {Looking} looking @param {number} times */
function startsAgainst(urls, { folder }, screen, looking, times) {
  return () =>
    inPairs(
      times,
      () => startTime(folder, urls.floor, { ...looking, ...emptyPage }),
      () => startTime(folder, urls.app + screen, looking),
    );
}

/** @param {string} folder @param {string} url @param {Looking} looking */
function startTime(folder, url, looking) {
  return inNewProcess(folder, async (context) => timeToDrawn(await watchedPage(context, looking), url));
}
