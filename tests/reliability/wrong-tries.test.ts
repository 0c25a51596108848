import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { tell, times } from '../support/figures.ts';
import { partsInChromium, reloadParts } from '../support/parts.ts';

const WRONG_TRIES = times(5, 1000);
const RECOVERIES = times(1, 100);
const LONGEST_TRY = 60_000;
const RELOAD_EVERY = 5;
const RIGHT = 'otter lantern cobalt maple';

const browser = partsInChromium('wrong-tries');

test(
  `${WRONG_TRIES} wrong passphrases open nothing, one is tried at a time, and a reload makes no wait shorter`,
  async () => {
    const page = await browser.open();
    await lockedWith(page);
    const seen = { accepted: 0, hurried: 0, forgotten: 0, atOnce: 0 };
    for (let count = 1; count <= WRONG_TRIES; count++) {
      const tried = await page.evaluate(tryWrong, count);
      seen.accepted += tried.accepted;
      seen.hurried += tried.hurried;
      seen.atOnce = Math.max(seen.atOnce, tried.atOnce);
      if (count % RELOAD_EVERY === 0) await reloadParts(page);
      seen.forgotten += (await page.evaluate(waitIsThere, count)) ? 0 : 1;
      await page.evaluate(waitItOut, count);
    }

    const opens = await page.evaluate(opensWith, RIGHT);
    tell(
      'R16',
      'Chromium',
      `${WRONG_TRIES} wrong tries: ${seen.accepted} accepted, ${seen.hurried} before their wait was over, ${seen.forgotten} waits forgotten, at most ${seen.atOnce} tried at once`,
    );
    expect(seen).toEqual({ accepted: 0, hurried: 0, forgotten: 0, atOnce: 1 });
    expect(opens).toBe(true);
  },
  WRONG_TRIES * LONGEST_TRY,
);

test(
  `a forgotten passphrase is set anew with the spare key ${RECOVERIES} times, and a letter copied wrongly is always seen`,
  async () => {
    const page = await browser.open();
    const code = await lockedWith(page);
    const seen = { notOpened: 0, oldStillOpens: 0, copied: 0, notSeen: 0 };
    for (let run = 1; run <= RECOVERIES; run++) {
      const from = run === 1 ? RIGHT : `${RIGHT} ${run - 1}`;
      const came = await page.evaluate(recover, { code, from, to: `${RIGHT} ${run}`, run });
      seen.notOpened += came.isOpened ? 0 : 1;
      seen.oldStillOpens += came.oldStillOpens ? 1 : 0;
      seen.copied += came.copied;
      seen.notSeen += came.notSeen;
      await reloadParts(page);
    }

    tell(
      'R25',
      'Chromium',
      `${RECOVERIES} recoveries: ${seen.notOpened} not opened, ${seen.oldStillOpens} still opened by the lost passphrase; ${seen.copied} codes with one letter wrong or two swapped: ${seen.notSeen} not seen`,
    );
    expect(seen).toEqual({ notOpened: 0, oldStillOpens: 0, copied: seen.copied, notSeen: 0 });
    expect(seen.copied).toBeGreaterThan(25 * RECOVERIES);
  },
  RECOVERIES * 4 * LONGEST_TRY,
);

/** Locks a journal of one note, and gives the code of its sheet. The page is at its lock afterwards. */
async function lockedWith(page: Page): Promise<string> {
  const code = await page.evaluate(async (passphrase) => {
    const { place: open, makeVault, noteVersions, setLock, newSpareKey } = window.parts;
    const place = await open();
    const store = await makeVault(place);
    await store?.keep(noteVersions(1, 1));
    const spare = newSpareKey();
    await setLock(place, { passphrase, code: spare.code });
    return spare.code;
  }, RIGHT);
  await reloadParts(page);
  return code;
}

/** Runs on the page. Tries wrong passphrases, once there is a wait three at once, as somebody would in three tabs. */
async function tryWrong(count: number): Promise<{ accepted: number; hurried: number; atOnce: number }> {
  const { place: open, findKey, waitAfter, mostTriedAtOnce } = window.parts;
  const place = await open();
  const texts = waitAfter(count) > 0 ? ['a', 'b', 'c'] : ['a'];
  const ends = await Promise.all(
    texts.map((text) => findKey(place, { kind: 'passphrase', text: `wrong ${count} ${text}` })),
  );
  const waited = ends.filter((end) => !end.ok && end.reason === 'wait').length;
  return {
    accepted: ends.filter(({ ok }) => ok).length,
    hurried: texts.length - 1 - waited,
    atOnce: mostTriedAtOnce(),
  };
}

/** Runs on the page. Whether what is left to wait after so many wrong tries is what it should be, but for time passed. */
async function waitIsThere(count: number): Promise<boolean> {
  const { place: open, waitAfter, waitBefore } = window.parts;
  const left = await waitBefore((await open()).door);
  return waitAfter(count) === 0 ? left === 0 : left > 0 && left <= waitAfter(count);
}

/** Runs on the page. Nobody waits a quarter of an hour here: the clock on the wall goes on instead. */
async function waitItOut(count: number): Promise<void> {
  window.parts.passTime(window.parts.waitAfter(count));
}

/** Runs on the page. */
async function opensWith(text: string): Promise<boolean> {
  const { place: open, unlock } = window.parts;
  return (await unlock(await open(), { kind: 'passphrase', text })).ok;
}

interface Recovery {
  readonly code: string;
  /** The passphrase that is lost, and the one to set in its place. */
  readonly from: string;
  readonly to: string;
  readonly run: number;
}

/** Runs on the page. First the code is copied wrongly, in every place and with every neighbour; then it is typed right. */
async function recover({ code, from, to, run }: Recovery) {
  const { place: open, readCode, recoverWith, findKey } = window.parts;
  const place = await open();
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const at = [...code].flatMap((letter, index) => (letter === '-' || letter === ' ' ? [] : [index]));
  const wrongLetters = at.slice(0, -1).map((index) => {
    const other = letters[(letters.indexOf(code[index] ?? '') + 1 + (run % 31)) % 32];
    return code.slice(0, index) + other + code.slice(index + 1);
  });
  const swaps = at.slice(0, -2).map((index, which) => {
    const next = at[which + 1] ?? index;
    const typed = [...code];
    [typed[index], typed[next]] = [code[next] ?? '', code[index] ?? ''];
    return typed.join('');
  });
  const copied = [...new Set([...wrongLetters, ...swaps])].filter((typed) => typed !== code);
  let notSeen = 0;
  for (const typed of copied) if ((await readCode(place, typed)) !== 'check') notSeen += 1;
  const isOpened = await recoverWith(place, code, to);
  window.parts.passTime(60 * 60 * 1000); // wrong tries of runs before make nobody wait
  const lost = await findKey(place, { kind: 'passphrase', text: from });
  const found = await findKey(place, { kind: 'passphrase', text: to });
  return { isOpened: isOpened && found.ok, oldStillOpens: lost.ok, copied: copied.length, notSeen };
}
