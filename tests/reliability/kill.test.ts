import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { describe, expect, test } from 'vitest';
import { readJournalFile } from '../../src/documents/journal-file/read.ts';
import type { Note } from '../../src/domain/note.ts';
import { appInChromium } from '../support/app-in-chromium.ts';
import { tell, times } from '../support/figures.ts';
import { keepFast } from '../support/keep-fast.ts';
import { firstRun, seeToday, takeEverything, tap } from '../support/parent.ts';
import { until } from '../support/processes.ts';

const KILLS = times(3, 300);
/** A long run starts afresh now and then, so that its last kill is as quick as its first. */
const KILLS_A_PROFILE = 50;
/** More than any machine keeps before it is killed. */
const NOTES_A_KILL = 300;
const LONGEST_KILL = 60_000;

const app = appInChromium();

describe('when the browser is killed', () => {
  test(
    `while notes are kept, every note said to be kept is there and whole: ${KILLS} times`,
    async () => {
      const tally: Tally = { kills: 0, acknowledged: 0, lost: new Set(), broken: new Set() };
      while (tally.kills < KILLS) await killOnOneProfile(Math.min(KILLS_A_PROFILE, KILLS - tally.kills), tally);
      const { kills, acknowledged, lost, broken } = tally;
      tell(
        'R1',
        'Chromium',
        `${kills} kills, ${acknowledged} notes acknowledged, ${lost.size} lost, ${broken.size} broken`,
      );

      expect(acknowledged).toBeGreaterThan(0);
      expect([...lost]).toEqual([]);
      expect([...broken]).toEqual([]);
    },
    KILLS * LONGEST_KILL,
  );

  test('half-written words come back to their form, and Today says that they wait', async () => {
    const words = 'He came home with his shoes on the wrong feet and';
    const page = await app.open();
    await firstRun(page);
    await tap(page, 'Ellis said or showed');
    await page.getByRole('textbox').first().fill(words);
    await page.getByText('Draft kept.').waitFor();

    await app.kill();
    const again = await app.open();

    await again.getByText('You have an unfinished note: Said or showed.').waitFor();
    await tap(again, /^Carry on/);
    expect(await again.getByRole('textbox').first().inputValue()).toBe(words);
  });
});

/** What came of a run. Lost and broken notes are named by their first words. */
interface Tally {
  kills: number;
  acknowledged: number;
  readonly lost: Set<string>;
  readonly broken: Set<string>;
}

interface Written {
  /** Letters that no other note has, to search for it by. */
  readonly code: string;
  readonly words: string;
  readonly justForYou: string;
}

/** Writes and kills, again and again on one profile; each time it is opened, all that was ever kept there is compared. */
async function killOnOneProfile(times: number, tally: Tally): Promise<void> {
  await app.afresh();
  const attempted: Written[] = [];
  const acknowledged: Written[] = [];
  for (let opened = 0; opened <= times; opened++) {
    const page = await app.open();
    if (opened === 0) await firstRun(page);
    else await compare(page, acknowledged, attempted, tally);
    if (opened === times) break;
    const notes = notesOf(tally.kills);
    attempted.push(...notes);
    acknowledged.push(...(await keepUntilKilled(page, notes)));
    tally.kills++;
  }
  await app.kill();
  tally.acknowledged += acknowledged.length;
}

/** Notes of many lengths, each with private words, so that every keep writes to two tables at once. */
function notesOf(kill: number): readonly Written[] {
  return Array.from({ length: NOTES_A_KILL }, (_, note) => {
    const code = randomBytes(8).toString('hex').replace(/\d/g, 'x');
    const more = 'He would not go in. '.repeat((kill * 31 + note * 17) % 120);
    return { code, words: `Kill ${kill} note ${note} ${code}. ${more}End.`, justForYou: `Private words of ${code}.` };
  });
}

/** Gives the notes that the app said were kept before the browser died, at a random moment of the writing. */
async function keepUntilKilled(page: Page, notes: readonly Written[]): Promise<readonly Written[]> {
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  await tap(page, 'Today');
  await tap(page, 'Ellis said or showed');
  void page.evaluate(keepFast, notes).catch(() => {}); // it ends when the browser does
  await until('the first note', () => told.includes('writing'));
  await new Promise((done) => setTimeout(done, 200 + Math.random() * 1000));
  await app.kill();
  return told.flatMap((line) => (/^kept:\d+$/.test(line) ? (notes[Number(line.slice('kept:'.length))] ?? []) : []));
}

/** Opens the app as a parent does, and compares what is there with what was said to be kept. */
async function compare(
  page: Page,
  acknowledged: readonly Written[],
  attempted: readonly Written[],
  { lost, broken }: Tally,
): Promise<void> {
  await seeToday(page);
  const found = notesIn(await takeEverything(page));
  const whole = new Set(attempted.map(({ words }) => words));
  for (const { words } of acknowledged) if (!found.includes(words)) lost.add(nameOf(words));
  for (const [at, words] of found.entries())
    if (!whole.has(words) || found.indexOf(words) !== at) broken.add(nameOf(words));
  await tap(page, 'More');
  if ((await page.getByText('could not be opened').count()) > 0) broken.add('a record that does not open');
  const newest = acknowledged.at(-1);
  if (newest && found.includes(newest.words) && (await privateWordsOf(page, newest)) !== newest.justForYou)
    lost.add(newest.justForYou);
}

/** The words of every note in a file, by the app's own reader. A line that it can't read stands for a broken note. */
function notesIn(file: string): readonly string[] {
  const read = readJournalFile(file);
  if (!read.ok) return [`a file that is ${read.reason}`];
  const { versions, notRead } = read.brought;
  const notes = versions.filter(({ type }) => type === 'note').map(({ body }) => (body as Note).words);
  return [...notes, ...notRead.map(({ line, why }) => `line ${line}: ${why}`)];
}

/** Private words are in no file, so they are read on their note. The newest is the one that was nearest to the kill. */
async function privateWordsOf(page: Page, { code }: Written): Promise<string> {
  await tap(page, 'History');
  await page.getByLabel('Search the notes').fill(code);
  await tap(page, new RegExp(code));
  await tap(page, 'Just for you');
  return (await page.getByRole('region', { name: 'Just for you' }).locator('.as-written').textContent()) ?? '';
}

/** The first sentence, which no other note has. */
function nameOf(words: string): string {
  return words.split('. ')[0] ?? '';
}
