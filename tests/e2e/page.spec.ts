import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from '../support/app.ts';
import { readPdf } from '../support/pdf.ts';
import { textsTaken } from '../support/taken.ts';

test.describe('the page', () => {
  test('is reached and printed in four taps from Today', async ({ app, page }) => {
    await app.startWithSample();
    await app.open('today');
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
    });

    await app.tap('Summary');
    await app.tap('Make one');
    await app.tap('Read it');
    await app.tap('Print or save as PDF');

    await expect(page.locator('html[data-printed=yes]')).toHaveCount(1);
    await expect(page.getByText('Nothing happened?')).toBeVisible();
    const [download] = await Promise.all([page.waitForEvent('download'), app.tap('Save it instead')]);
    expect(download.suggestedFilename()).toMatch(/\.pdf$/);
  });

  test('of the sample case prints as exactly one tagged, titled A4 in English, at 11.5 points', async ({
    app,
    page,
  }) => {
    await app.startWithSample();
    await app.open('page-read');
    await expect(page.locator('#paper')).toHaveCount(1);

    const printed = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));

    expect(printed.pages).toBe(1);
    expect(printed.title).toBe('Short history J 21 November 2026');
    expect(printed.language).toBe('en-GB');
    expect(printed.marked).toBe(true);
    expect(printed.tags.get('H1')).toBe(1);
    expect(printed.tags.get('H2')).toBe(6);
    expect(printed.figures).toHaveLength(2);
    expect(printed.figures).not.toContain(undefined);
    await page.emulateMedia({ media: 'print' });
    const size = await page
      .locator('#paper .paper')
      .evaluate((paper) => Number.parseFloat(getComputedStyle(paper).fontSize) * 0.75);
    expect(size).toBeGreaterThan(11.49); // the browser rounds to pixels
  });

  test('has the words of the page in their order, and nothing of the app', async ({ app, page }) => {
    await app.startWithSample();
    await app.open('page-read');
    await expect(page.locator('#paper')).toHaveCount(1);

    const { text } = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));

    const order = [
      'Jem: a short history',
      'In short',
      'What Jem has said',
      'Who has been involved',
      'What has happened',
      'What was agreed',
      'What has worked',
      'Private: about a child.',
      'Page 1 of 1.',
    ];
    const places = order.map((words) => text.replace(/\s+/g, ' ').indexOf(words));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
    expect(text).not.toMatch(/Marram|History|Print or save/);
    expect(await page.title()).toBe('Summary - Marram');
  });

  test('with asks, questions, a reader and a profile still is one page of at most 480 words', async ({ app, page }) => {
    await app.startWithSample();
    await app.open('child');
    await page
      .getByLabel('What do people like about Jem? (optional)')
      .fill('Jem is funny, gentle, and builds worlds out of Lego');
    await page.getByLabel('What is important to know? (optional)').fill('Jem is autistic');
    await page.getByLabel('Birthday (optional)').fill('14 March 2014');
    await page.getByRole('textbox', { name: 'Where do they learn? (optional)' }).fill('Larkfallow School');
    await app.tap('Keep this');
    await expect(page.getByText('Kept.')).toBeVisible();
    await app.open('page-who');
    await page.getByLabel(/^Their name and role/).fill('Dr Lindqvist, CAMHS');
    await page.getByLabel('When is the meeting? (optional)').fill('27 November');
    await expect(page.getByText('We read this as: 27 November 2026.')).toBeVisible();
    await app.tap('Done');
    await app.tap(/^What would help, and your questions/);
    for (const [index, ask] of [
      'A plan for Sunday nights.',
      'One person to contact.',
      'A date for OT to start.',
    ].entries())
      await page.getByLabel(`What would help, number ${index + 1}`).fill(ask);
    for (const [index, question] of [
      'Who is our one person to contact?',
      'What can we do on Sundays?',
      'When will you see Jem again?',
    ].entries())
      await page.getByLabel(`Question ${index + 1}`).fill(question);
    await app.tap('Done');

    await app.tap('Read it');
    await expect(page.locator('#paper')).toHaveCount(1);
    const printed = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));

    expect(printed.pages).toBe(1);
    expect(printed.tags.get('H2')).toBe(8);
    expect(printed.text).toMatch(/Jem, age 12, Year 8\. Larkfallow School\./);
    expect(printed.text).toMatch(/For Dr Lindqvist, CAMHS\. Meeting on 27 November 2026\./);
    expect(printed.text).toContain('Our view');
    await app.tap('Back');
    await app.tap(/^Check what is in it/);
    await expect(page.getByText(/It fits on one page\. 4\d\d words\./)).toBeVisible();
  });

  test('takes the length that is tapped straight after its readers', async ({ app, page }) => {
    await app.startWithSample();
    await app.open('page-who');
    await app.chip('Health');

    await page.getByRole('radio', { name: 'School' }).evaluate(async (school) => {
      const chips = [...document.querySelectorAll<HTMLElement>('[role=radio], input[type=radio]')];
      const named = (one: HTMLElement) => one.closest('label')?.textContent ?? one.textContent;
      (school as HTMLElement).click();
      await new Promise(requestAnimationFrame);
      chips.find((one) => named(one)?.includes('Large print'))?.click();
    });

    await expect(page.getByRole('radio', { name: 'School' })).toBeChecked();
    await expect(page.getByRole('radio', { name: 'Large print' })).toBeChecked();
    await app.tap('Done');
    await app.tap('Read it');
    await expect(page.locator('#paper .is-length-large')).toContainText('For school.');
  });

  test('says why each pick is there, opens its note, and lets the parent overrule it', async ({ app, page }) => {
    await app.startWithSample();
    await app.open('page-check');
    await expect(page.getByText('Why: It is a decision or a formal step.').first()).toBeVisible();

    await page
      .getByRole('checkbox', { name: 'On the page' })
      .and(page.locator('fieldset:has(legend:has-text("Final EHC plan")) input'))
      .click();

    await expect(page.getByRole('heading', { name: 'You left these out' })).toBeVisible();
    await app.tap('Done');
    await app.tap('Read it');
    await expect(page.locator('.reading')).not.toContainText('Final EHC plan');
    await app.tap('Back');
    await app.tap(/^Check what is in it/);
    await page.getByRole('button', { name: /Final EHC plan/ }).click();
    await app.tap('Done');
    await app.tap('Read it');
    await expect(page.locator('.reading')).toContainText('Final EHC plan');
  });

  test('says why a promise past its date is on it, takes own words for it, and lets it go alone', async ({
    app,
    page,
  }) => {
    await app.startWithSample();
    await app.open('page-check');
    const card = page
      .locator('section', { has: page.getByRole('heading', { name: 'Also on the page' }) })
      .locator('.card', { hasText: /^Past its date: / })
      .first();
    await expect(card).toContainText('Why: Its date has passed, and no outcome is noted.');

    await card.getByText('Change this line').click();
    await card.getByLabel('Your own line, in a few words').fill('A fidget box was to come');
    await card.getByRole('button', { name: /^Use this line/ }).click();

    await expect(card).toContainText('Past its date: A fidget box was to come (');
    await card.getByRole('checkbox', { name: 'On the page' }).click();
    await expect(page.getByText('A fidget box was to come')).toHaveCount(0);
    await page.getByRole('button', { name: /Past its date$/ }).click();
    await expect(card).toContainText('A fidget box was to come');
  });

  test('tells what helped in the order the parent puts it, and still does after a reload', async ({ app, page }) => {
    await app.startWithSample();
    await app.open('page-check');
    await page.getByRole('button', { name: /^Move up.*Tutor starts/ }).click();
    await expect(page.getByRole('button', { name: /^Move up.*First day at Larkfallow/ })).toBeVisible();
    await app.tap('Done');

    await app.tap('Read it');

    const told = page.locator('article.reading');
    await expect(told).toContainText(/Tutor starts.*Des met us/s);
    await page.reload();
    await expect(told).toContainText(/Tutor starts.*Des met us/s);
  });

  test('can be made from two notes', async ({ app, page }) => {
    await app.start();
    await app.keepNote('said', 'It is too loud in there.');
    await app.keepNote('meeting', 'Met the new SENCO. She listened.');
    await app.open('summary');
    await expect(
      page.getByText('You have 2 notes so far. You can still make a page. It will be short, and that is fine.'),
    ).toBeVisible();

    await app.tap('Make one');
    await app.tap('Read it');

    await expect(page.locator('.reading')).toContainText('“It is too loud in there.”');
    await expect(page.locator('.reading')).toContainText('Met the new SENCO. She listened.');
  });

  test('is saved for Word, with every heading it prints, under a name that says nothing of the child', async ({
    app,
    page,
  }) => {
    await app.startWithSample();
    await app.open('page-read');
    await expect(page.locator('article.reading h3').first()).toBeVisible();
    const headings = await page.locator('article.reading h3').allTextContents();

    await app.chip('Word');
    const [download] = await Promise.all([page.waitForEvent('download'), app.tap('Save the file')]);

    await expect(page.getByText('Saved. It is where this device keeps downloads.')).toBeVisible();
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
    expect(download.suggestedFilename()).not.toMatch(/Jem|Hollowell/);
    const document = strFromU8(unzipSync(readFileSync(await download.path()))['word/document.xml'] ?? new Uint8Array());
    for (const heading of headings) expect(document).toContain(heading.trim().split(/[’&]| {2}/)[0]);
  });

  test('never holds what was written just for you, in print, on screen or in a file', async ({ app, page }) => {
    await app.start();
    for (const kind of [
      'said',
      'meeting',
      'helped',
      'happened',
      'paper',
      'change',
      'home',
      'saw',
      'plain',
      'correction',
      'thanks',
      'hurtful',
      'social-care',
    ]) {
      await app.open(`add-${kind}`);
      await page.getByRole('textbox').first().fill(`Open words of ${kind}`);
      await page.getByText('Add more (optional)').click();
      await page.getByLabel('Just for you: how did it feel?').fill('canary-of-mine');
      await app.tap('Keep this');
      await app.heading('Kept.');
    }

    await app.open('page-read');
    await expect(page.locator('#paper')).toHaveCount(1);
    const { text } = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    const shown = await page.content();
    await app.chip('Word');
    const [word] = await Promise.all([page.waitForEvent('download'), app.tap('Save the file')]);
    const inWord = Object.values(unzipSync(readFileSync(await word.path()))).map((part) => strFromU8(part));
    await app.open('take');
    const [download] = await Promise.all([page.waitForEvent('download'), app.tap('Save the file')]);
    const taken = textsTaken(await download.path());

    expect(`${text} ${shown} ${inWord.join()} ${taken.journal} ${taken.page}`).not.toContain('canary-of-mine');
    expect(taken.journal).toContain('Open words of said');
  });
});
