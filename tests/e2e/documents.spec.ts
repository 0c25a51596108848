import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { generateJournal, journalFile } from '../bench/journal-generator.mjs';
import { type App, expect, test } from '../support/app.ts';
import { axeFindings } from '../support/axe.ts';
import { readPdf } from '../support/pdf.ts';
import { bare, openDocument, saved } from '../support/saved-file.ts';

function wordsOfWord(bytes: Buffer): string {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return xml
    .replaceAll('</w:p>', ' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** How many sheets a page is for some reader, or of some length, in print and as a PDF. */
async function sheetsOf(app: App, page: Page, readerOrLength: string): Promise<readonly [number, number]> {
  await app.goTo('page-who');
  await app.chip(readerOrLength);
  await app.goTo('page-read');
  await expect(page.locator('#paper')).toHaveCount(1);
  const printed = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  const pdf = await readPdf((await saved(app, page, 'PDF')).bytes);
  return [printed.pages, pdf.pages];
}

const ASK = 'One person to contact, and a date to hear by what was done, by whom, and what is to come of it next. ';
const QUESTION =
  'When will it be reviewed, who will be there, how will Jem be asked before it, and who tells us after? ';

/** Fills in all that can be asked: three of each, so many times as long as a long one. */
async function ask(app: App, page: Page, times: number): Promise<void> {
  for (const number of [1, 2, 3]) {
    await page.getByLabel(`What would help, number ${number}`).fill(ASK.repeat(times).trim());
    await page.getByLabel(`Question ${number}`).fill(QUESTION.repeat(times).trim());
  }
  await app.tap('Done');
}

/** The most sheets there may be of each. */
const LENGTHS = [
  ['1 page', 1],
  ['2 pages', 2],
  ['Large print', 4],
] as const;

const AUDIENCES = ['Someone new', 'School', 'Health', 'Council (EHC)', 'Social care', 'Tribunal', 'Advocate'];

test.describe('the page as a file', () => {
  test('has the same words in print, PDF, Word, web page and plain text', async ({ app, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await app.startWithSample();
    await app.open('page-read');
    const lines = page.locator('#paper').locator('h1, h2, li, p');
    await expect(lines.first()).toBeAttached();
    const shown = (await lines.allTextContents()).map((line) => line.replace(/Page 1 of 1\./, '')).filter(Boolean);

    const printed = (await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }))).text;
    const pdf = (await readPdf((await saved(app, page, 'PDF')).bytes)).text;
    const word = wordsOfWord((await saved(app, page, 'Word')).bytes);
    const html = (await saved(app, page, 'Web page')).bytes
      .toString('utf8')
      .replaceAll('&nbsp;', ' ')
      .replaceAll(/<[^>]+>/g, ' ');
    await app.tap('Copy the words');
    await expect(page.getByText('Copied. Now paste the words where you want them.')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());

    expect(shown.length).toBeGreaterThan(40);
    for (const [kind, found] of Object.entries({ printed, pdf, word, html, text })) {
      const missing = shown.filter((line) => !bare(found).includes(bare(line)));
      expect(missing, kind).toEqual([]);
    }
  });

  test('as a PDF is one tagged, titled A4 in English, with its figures told in words', async ({ app, page }) => {
    await app.startWithSample();
    await app.open('page-read');

    const { bytes, name } = await saved(app, page, 'PDF');
    const pdf = await readPdf(bytes);

    expect(name).toMatch(/^Short history J 21 November 2026\.pdf$/);
    expect(pdf).toMatchObject({ pages: 1, language: 'en-GB', marked: true, title: 'Short history J 21 November 2026' });
    expect(pdf.tags.get('H1')).toBe(1);
    expect(pdf.tags.get('H2')).toBe(6);
    expect(pdf.tags.get('L')).toBeGreaterThan(4);
    expect(pdf.figures.length).toBe(2);
    expect(pdf.figures).not.toContain(undefined);
    expect(bytes.toString('latin1')).not.toMatch(/\/Subtype ?\/Image/);
    expect(bytes.toString('latin1').match(/\/FontFile[23]?/g)?.length).toBeGreaterThan(1);
  });

  test('for every reader, with all that can be asked, is one sheet in print and as a PDF', async ({ app, page }) => {
    await app.startWithSample();
    await app.open('page-asks');
    await ask(app, page, 1);
    for (const audience of AUDIENCES) expect(await sheetsOf(app, page, audience), audience).toEqual([1, 1]);

    await app.goTo('page-asks');
    await ask(app, page, 6);
    await app.goTo('page-read');
    await expect(page.getByText(/It is about \d+ lines too long\./)).toBeVisible();
    const { texts } = await readPdf((await saved(app, page, 'PDF')).bytes);
    expect(texts.map((text) => text.match(/Page \d of \d\./g))).toEqual([['Page 1 of 2.'], ['Page 2 of 2.']]);
  });

  test('of each length is no longer than that from the sample case, in print and as a PDF', async ({ app, page }) => {
    await app.startWithSample();

    for (const [length, most] of LENGTHS)
      expect(Math.max(...(await sheetsOf(app, page, length))), length).toBeLessThanOrEqual(most);

    // the last of them is large print, which is large to its page numbers and to the years of its figures
    const { smallest, texts } = await readPdf((await saved(app, page, 'PDF')).bytes);
    expect(texts[0]).toContain('Page 1 of ');
    expect(smallest).toBeGreaterThan(15.9);
  });

  test('is one sheet, or two, from nine crowded years, in print and as a PDF', async ({ app, page }) => {
    const file = join(tmpdir(), `marram-${Math.random()}.jsonl`);
    writeFileSync(file, journalFile(generateJournal({ notes: 1500 })));
    await app.start('Ellis');
    await app.bring(file);
    await app.tap(/^Keep these 1,500 notes/);
    await expect(page.getByText('Kept 1,500 notes.')).toBeVisible();

    expect(await sheetsOf(app, page, '1 page')).toEqual([1, 1]);
    expect(await sheetsOf(app, page, '2 pages')).toEqual([2, 2]);
  });

  test('is one sheet from two notes, whatever its length', async ({ app, page }) => {
    await app.start();
    await app.keepNote('meeting', 'Met the new SENCO. She listened.');
    await app.keepNote('helped', 'The quiet corner helped.');

    for (const length of ['1 page', '2 pages', 'Large print'])
      expect(await sheetsOf(app, page, length), length).toEqual([1, 1]);
  });

  test('has letters for the emoji of every day, shows an empty box for a sign it has none for, and says so', async ({
    app,
    page,
  }) => {
    await app.start('Siân');
    await app.open('add-meeting');
    await page.getByRole('textbox').first().fill('Tŷ Gwyn: Łukasz and Ωμέγα met 🦕 today 😢 👍🏽 👩‍👧');
    await app.tap('Keep this');
    await app.heading('Kept.');
    await app.open('page-read');

    const { text } = await readPdf((await saved(app, page, 'PDF')).bytes);

    await expect(page.getByText(/These signs are empty boxes in the PDF: 🦕\./)).toBeVisible();
    expect(text).toContain('Tŷ Gwyn: Łukasz and Ωμέγα met');
    expect(text).toContain('Siân');
    expect(text).toContain('😢');
  });
});

test.describe('other documents', () => {
  test('the dated record goes over many sheets, each with its headings and number, none of a row cut in two', async ({
    app,
    page,
  }) => {
    await app.startWithSample();
    await openDocument(app, page, 'Full dated record');

    const { bytes, name } = await saved(app, page, 'PDF');
    const pdf = await readPdf(bytes);

    expect(name).toBe('Dated record J 21 November 2026.pdf');
    expect(pdf.pages).toBeGreaterThan(10);
    expect(pdf.tags.get('TR')).toBeGreaterThan(100);
    expect(pdf.tags.get('TH')).toBeGreaterThan(50);
    for (const [index, text] of pdf.texts.entries()) {
      expect(text).toContain(`Page ${index + 1} of ${pdf.pages}.`);
      expect(text, `sheet ${index + 1}`).toContain('What happened');
    }
  });

  test('the promises log is a spreadsheet in which no cell is a sum, and is for whom it is said to be for', async ({
    app,
    page,
  }) => {
    await app.startWithSample();
    await openDocument(app, page, 'Promises log');

    const { bytes } = await saved(app, page, 'Spreadsheet');
    const rows = bytes.toString('utf8').split('\r\n');

    expect(rows.length).toBeGreaterThan(44);
    expect(rows.filter((row) => /(?:^|,)"[=+@-]/.test(row))).toEqual([]);
    const reading = page.locator('article.reading');
    await expect(reading).toContainText('Glyn Farrow');
    await page.getByText('Who is it for? Someone new. Names.').click();
    await app.chip('Council (EHC)');
    await page.getByLabel(/^Their name and role/).fill('Ms Okafor');
    await expect(page.getByText('Who is it for? Council (EHC). Roles, not names.')).toBeVisible();
    await expect(reading).toContainText('For Ms Okafor.');
    await expect(reading).not.toContainText('Glyn Farrow');
  });

  test('cover the days that were typed, and say how they were read', async ({ app, page }) => {
    await app.startWithSample();
    await openDocument(app, page, 'Full dated record');
    await page.getByText('Which days?').click();
    await page.getByLabel('From (optional)').fill('January 2026');
    await expect(page.getByText('We read this as: January 2026.')).toBeVisible();

    const headings = page.locator('article.reading h3');

    await expect(headings).toHaveText(['About this record', '2026', 'List of papers']);
  });

  test('for a tribunal count what is said in them, and apart from it what goes with them', async ({ app, page }) => {
    await app.startWithSample();
    await openDocument(app, page, 'Parent’s record for a tribunal');
    const said = page.getByText(/^What you say in it is/);
    await expect(said).toContainText('What you say in it is 10 pages. A tribunal in England takes 10 at most');
    await expect(said).toContainText('The chronology and the list of papers come after it, 6 pages.');
    const printed = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    const pdf = await readPdf((await saved(app, page, 'PDF')).bytes);
    for (const { pages, texts } of [printed, pdf]) {
      expect(pages).toBe(16);
      expect(texts[9]).toContain('Signed:');
      expect(texts[10]).toContain('Chronology, by the same numbers');
    }
    expect(printed.texts.map((text) => /(\d+) ?\/ ?16/.exec(text)?.[1])).toEqual(
      printed.texts.map((_, at) => String(at + 1)),
    );
    await page.getByText('Which days?').click();

    await page.getByLabel('From (optional)').fill('January 2026');

    await expect(said).toContainText(/is [12] pages?\. .* come after it, [12] pages?\./);
  });

  test('say so where a referral is longer than the box of a form', async ({ app, page }) => {
    await app.startWithSample();
    await openDocument(app, page, 'Words for a referral');
    const over = page.getByText(/^It is \d+ words, and a form has room for about 200\./);
    await expect(page.locator('article.reading')).toBeVisible();
    await expect(over).toBeHidden();

    await app.goTo('page-asks');
    await ask(app, page, 3);
    await openDocument(app, page, 'Words for a referral');

    await expect(over).toBeVisible();
  });

  test('say so plainly when there is nothing for one yet', async ({ app, page }) => {
    await app.start();
    await openDocument(app, page, 'Report cards');

    await expect(page.getByText('There is nothing for this one yet.')).toBeVisible();
  });
});

test('each document fits a narrow phone, and axe finds nothing in those that it can see whole', async ({
  app,
  page,
}) => {
  await app.startWithSample();
  const short = ['Meeting pack', 'One-page profile', 'What a day is like', 'Words for a referral'];
  for (const name of [...short, 'Full dated record', 'Promises log', 'List of papers']) {
    await page.setViewportSize({ width: 320, height: 700 });
    await openDocument(app, page, name);
    await expect(page.locator('article.reading')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(320);
    if (short.includes(name)) expect(await axeFindings(page), name).toEqual([]);
  }
});
