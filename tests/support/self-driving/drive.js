/**
 * Drives the app from inside its own page, for engines that keep a profile only when nobody steers them from outside.
 * What it is to do comes from `plan.js`, which the test writes; what it saw goes out as the path of a picture, the one
 * thing that the page's rules let it ask for.
 */
import { boxes, button, heading, see, tap, tell, turn, write } from './hands.js';
import { rows, tellWhatLiesOpen } from './lies-open.js';
import { dropEverything, giveRoom, meetLimit, takePart } from './quota.js';
import { lockUp, useEverything, visitOn, writeAndHide } from './walk.js';

const { plan } = await import(`./plan.js?${Math.random()}`);

async function begin() {
  await see(() => button('Start') || heading() === 'What would you like to keep?');
  if (!button('Start')) return;
  await tap('Start');
  await see(() => boxes().length === 1 && button('Start writing'));
  write(boxes()[0], plan.childName ?? 'Ellis');
  await turn();
  await tap('Start writing');
  await see(() => heading() === 'What would you like to keep?');
}

/** Uses everything, then looks at every screen; the address says how far it has come. */
async function walk() {
  if (!location.search) {
    await begin();
    await useEverything(plan);
    await tellWhatLiesOpen();
  }
  await visitOn(plan);
}

async function lock() {
  const isLocked = await see(() => heading() === 'Locked' || (heading() && 'not locked'));
  if (isLocked === true) return writeAndHide(plan);
  await begin();
  await lockUp(plan);
}

/** Keeps one note after another, as fast as the app lets go of each, and tells of each once it says that it is kept. */
async function keepNotes() {
  await begin();
  await tap('Just write. Sort it later');
  for (let number = plan.from; number < plan.from + plan.most; number++) {
    await see(() => heading() !== 'Kept.' && boxes().length > 1 && button('Keep this'));
    write(boxes()[0], plan.words ?? `Note ${number}. ${'He would not go in. '.repeat((number * 17) % 120)}`);
    write(boxes().at(-1), plan.justForYou ?? `Private ${number}`);
    await turn();
    await tap('Keep this');
    await see(() => heading() === 'Kept.');
    await tell(`kept/${number}`);
    await tap('Add another');
  }
}

/** Keeps notes until one is refused, keeps that one when there is room again, and opens anew to do what comes next. */
async function fillUp() {
  await begin();
  await tap('Just write. Sort it later');
  await tell('begun');
  await keepUntilRefused(20_000);
  await keepAgain();
  await tell('kept');
  let next = plan;
  while (!next || next.act === 'fill') ({ plan: next } = await import(`./plan.js?${Math.random()}`)); // written meanwhile
  location.reload();
}

/** The same at the limit that the browser sets for a site, again and again; the address says how far it has come. */
async function fillQuota() {
  const [point = 0, kept = 0] = location.search.slice(1).split('-').map(Number);
  if (kept > 0) {
    await check(kept);
    await dropEverything();
    return point < plan.most ? location.replace(`./?${point}`) : tell('done');
  }
  await meetLimit();
  await begin();
  await takePart();
  await tap('Just write. Sort it later');
  const number = await keepUntilRefused(3000);
  await giveRoom();
  await keepAgain();
  await tell(`kept/${number}`);
  location.replace(`./?${point + 1}-${number}`);
}

/**
 * Keeps notes of so many sentences. Gives the number of the one that is refused.
 *
 * @param {number} length
 */
async function keepUntilRefused(length) {
  let number = 1;
  for (; !(await keepOne(number, length)); number++) await tap('Add another');
  return number;
}

/** Keeps what is still on the screen, as soon as it is taken. */
async function keepAgain() {
  await see(() => {
    button('Keep this')?.click();
    return heading() === 'Kept.';
  });
}

/**
 * Keeps a note as long as some books. Tells, and gives true, when it is refused.
 *
 * @param {number} number
 * @param {number} length
 */
async function keepOne(number, length) {
  await see(() => heading() !== 'Kept.' && boxes().length > 1 && button('Keep this'));
  write(boxes()[0], `Note ${number}. ${'He would not go in. '.repeat(length)}`);
  write(boxes().at(-1), `Private ${number}`);
  await turn();
  await tap('Keep this');
  await see(() => heading() === 'Kept.' || refusal());
  if (refusal()) await tell(`refused/${number}/${encodeURIComponent(refusal() ?? '')}`);
  return Boolean(refusal());
}

const refusal = () => document.querySelector('[role=alert]')?.textContent;

/** Half a note, left as it is. */
async function halfWrite() {
  await keepNotes();
  await see(() => heading() !== 'Kept.' && boxes().length > 1);
  write(boxes()[0], plan.draft);
  await see(() => document.body.textContent?.includes('Draft kept.'));
  await tellWhatLiesOpen();
  await tell('drafted');
}

/** Opens every row by hand, as `docs/security-formats.md` says, and compares with what was said to be kept. */
async function check(acknowledged = plan.acknowledged) {
  await begin();
  await see(() => !document.body.textContent?.includes('Your notes are opening'));
  const [keyring] = await rows('marram-door', 'slots');
  const opened = await openRows(keyring, 'versions', 'journal');
  const own = await openRows(keyring, 'justForYou', 'just-for-you');
  const numbers = opened.records.map(({ body }) => Number(/^Note (\d+)\./.exec(body?.words ?? '')?.[1]));
  const notes = new Set(numbers.filter(Number.isFinite));
  const wordings = new Set(own.records.map(({ words }) => words));
  const kept = Array.from({ length: acknowledged }, (_, index) => index + 1);
  const lost = kept.filter((number) => !notes.has(number) || !wordings.has(`Private ${number}`)).length;
  const isTold = document.body.textContent?.includes('did not open as they should') ? 1 : 0;
  await tell(`checked/${lost}/${opened.damaged + own.damaged + isTold}/${notes.size}`);
}

/**
 * @param {{ vault: string, epoch: number, key: Uint8Array<ArrayBuffer> }} keyring
 * @param {string} store
 * @param {string} place
 */
async function openRows({ vault, epoch, key }, store, place) {
  const utf8 = (/** @type {string} */ text) => new TextEncoder().encode(text);
  const base = await crypto.subtle.importKey('raw', key, 'HKDF', false, ['deriveKey']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: utf8(vault), info: utf8('marram/records/1') };
  const recordKey = await crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
  const found = await rows('marram-journal', store);
  const records = await Promise.all(
    found.map(async ({ order, sealed }) => {
      const additionalData = utf8(`marram|1|${vault}|${place}|${order}|${epoch}`);
      const cipher = { name: 'AES-GCM', iv: sealed.slice(5, 17), additionalData };
      const padded = await crypto.subtle.decrypt(cipher, recordKey, sealed.slice(17)).catch(() => undefined);
      if (!padded) return undefined;
      const length = new DataView(padded).getUint32(0);
      return JSON.parse(new TextDecoder().decode(new Uint8Array(padded, 4, length)));
    }),
  );
  return { records: records.filter(Boolean), damaged: records.filter((record) => !record).length };
}

async function eraseAll() {
  await begin();
  await tap('More');
  (
    await see(() =>
      [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith('Delete everything')),
    )
  ).click();
  await see(() => heading() === 'Delete everything' && boxes().length === 1);
  write(boxes()[0], 'delete');
  await turn();
  await tap('Delete everything');
}

const acts = {
  walk,
  lock,
  keep: keepNotes,
  check: () => check(),
  draft: halfWrite,
  fill: fillUp,
  quota: fillQuota,
  erase: eraseAll,
};
try {
  await tell('here');
  await acts[/** @type {'keep'} */ (plan.act)]();
} catch (error) {
  await tell(`failed/${encodeURIComponent(String(error))}`);
}
