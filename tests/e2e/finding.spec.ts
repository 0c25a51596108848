import { expect, test } from '../support/app.ts';

test.describe('history', () => {
  test('shows the newest first, under months, with filters and counts', async ({ app, page }) => {
    await app.startWithSample();

    await app.open('history');

    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('November 2026');
    await expect(page.getByRole('radio', { name: 'All 97' })).toBeChecked();
    await page.getByRole('radio', { name: 'Calls 17' }).click();
    await expect(page.getByText('17 notes')).toBeVisible();
  });

  test('finds every kind by a filter, with one row of chips on a small phone', async ({ app, page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await app.startWithSample();
    await app.keepNote('hurtful', 'You should try harder, they said.');
    await app.open('history');
    await page.getByText('More filters').click();
    await page.getByLabel('What kind?').selectOption({ label: 'Hurtful 1' });

    await expect(page.getByText('1 note', { exact: true })).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Hurtful 1' })).toBeChecked();
    const tops = await page
      .locator('.chips-row')
      .first()
      .locator('label')
      .evaluateAll((chips) => chips.map((chip) => chip.getBoundingClientRect().top));
    expect(tops.length).toBeGreaterThan(2);
    expect(new Set(tops).size).toBe(1);
  });

  test('forgives spelling', async ({ app, page }) => {
    await app.startWithSample();
    await app.open('history');
    await page.getByLabel('Search the notes').fill('referal');
    await expect(page.getByRole('status')).toHaveText(/^\d+ notes$/);
    const misspelt = await page.getByRole('status').textContent();

    await page.getByLabel('Search the notes').fill('referral');

    await expect(page.getByRole('status')).toHaveText(misspelt ?? '');
    await page.getByLabel('Search the notes').fill('zzzzqq');
    await expect(page.getByText('Nothing matches. Try fewer words.')).toBeVisible();
  });

  test('comes back to where it was after a note was opened', async ({ app, page }) => {
    await app.startWithSample();
    await app.open('history');
    await page.getByLabel('Search the notes').fill('Sports day');
    await page.getByRole('button', { name: /Sports day, from the edge/ }).click();
    await app.heading('Sports day, from the edge');

    await page.goBack();

    await expect(page.getByLabel('Search the notes')).toHaveValue('Sports day');
    await expect(page.getByText('1 note', { exact: true })).toBeVisible();
  });

  test('keeps no name and no id in the address', async ({ app, page }) => {
    await app.startWithSample();
    await app.open('history');

    await page.getByRole('button', { name: /CAMHS appointment/ }).click();

    await app.heading(/CAMHS appointment/);
    expect(new URL(page.url()).hash).toBe('#note');
    expect(await page.title()).toBe('History - Marram');
    expect(JSON.stringify(await page.evaluate(() => history.state))).toMatch(/^\{"index":\d+\}$/);
  });
});

test.describe('a note', () => {
  test('can be changed, and its first wording is kept and shown', async ({ app, page }) => {
    await app.start();
    await app.keepNote('happened', 'He was late by ten minuets');
    await app.open('history');
    await page.getByRole('button', { name: /minuets/ }).click();

    await app.tap('Change');
    await page.getByRole('textbox').first().fill('He was late by ten minutes');
    await app.tap('Keep the change');
    await app.heading('Kept.');
    await app.tap('Open the note');

    await expect(page.getByText('He was late by ten minutes').first()).toBeVisible();
    await expect(page.getByText('Changed once, on 21 November 2026.')).toBeVisible();
    await page.getByText('See the first wording').click();
    await expect(page.getByText('He was late by ten minuets').first()).toBeVisible();
  });

  test('goes to the bin and comes back on the spot, or from the bin', async ({ app, page }) => {
    await app.start();
    await app.keepNote('plain', 'To the bin and back');
    await app.open('history');
    await page.getByRole('button', { name: /To the bin/ }).click();

    await app.tap('Put in the bin');
    await expect(page.getByText('You can get it back for 30 days.')).toBeVisible();
    await app.tap('Undo');
    await expect(page.getByText('To the bin and back').first()).toBeVisible();
    await app.tap('Put in the bin');
    await expect(page.getByText('You can get it back for 30 days.')).toBeVisible();
    await app.open('bin');

    await page.getByRole('button', { name: /^Put back/ }).click();
    await expect(page.getByText('The bin is empty.')).toBeVisible();
    await app.open('history');
    await expect(page.getByRole('button', { name: /To the bin and back/ })).toBeVisible();
  });

  test('is gone for good after thirty days in the bin', async ({ app, page }) => {
    await app.start();
    await app.keepNote('plain', 'Thirty days and a day');
    await app.open('history');
    await page.getByRole('button', { name: /Thirty days/ }).click();
    await app.tap('Put in the bin');
    await app.heading('In the bin.');
    await page.clock.setSystemTime(new Date('2026-12-23T10:00:00Z'));
    await app.open('bin');

    await expect(page.getByText('The bin is empty.')).toBeVisible();
  });

  test('keeps "Just for you" folded, apart, and out of search', async ({ app, page }) => {
    await app.start();
    await app.open('add-meeting');
    await page.getByRole('textbox').first().fill('The ordinary words');
    await page.getByText('Add more (optional)').click();
    await page.getByLabel('Just for you: how did it feel?').fill('only for my own eyes');
    await app.tap('Keep this');
    await app.heading('Kept.');
    await app.open('history');
    await page.getByRole('button', { name: /ordinary words/ }).click();
    await expect(page.locator('body')).not.toContainText('own eyes');

    await app.tap('Just for you');

    await expect(page.getByText('only for my own eyes')).toBeVisible();
    await expect(page.getByText('Only you see this.')).toBeVisible();
    await app.open('history');
    await page.getByLabel('Search the notes').fill('eyes');
    await expect(page.getByText('Nothing matches. Try fewer words.')).toBeVisible();
  });

  test('marked as hard to read is folded in History until it is tapped', async ({ app, page }) => {
    await app.start();
    await app.open('add-said');
    await page.getByRole('textbox').first().fill('Words that are heavy');
    await page.getByText('Add more (optional)').click();
    await app.chip('Hard to read. Fold it away in History');
    await app.tap('Keep this');
    await app.heading('Kept.');
    await app.open('history');
    await expect(page.locator('body')).not.toContainText('heavy');
    await page.getByRole('button', { name: /Hard to read. Tap to open./ }).click();
    await expect(page.getByRole('blockquote')).toHaveText('Words that are heavy');
    await app.tap('Put in the bin');
    await app.heading('In the bin.');
    await app.open('bin');
    await expect(page.getByText('A note that is hard to read', { exact: true })).toBeVisible();
    await expect(page.locator('body')).not.toContainText('heavy');
  });
});

test.describe('promises', () => {
  test('are counted fairly, ours too', async ({ app, page }) => {
    await app.startWithSample();

    await app.open('promises');

    await expect(page.getByText('46 promises since October 2020:')).toBeVisible();
    await expect(
      page.getByText(
        /17 done, 14 done late, 3 partly done, 6 not done, 2 past their date, 1 due this week, 1 with no date and 2 no outcome known\. 2 of them are ours\./,
      ),
    ).toBeVisible();
    await expect(
      page.getByText('17 calls, 228 minutes waiting, 3 not answered. 10 call-backs promised: 4 late, 3 did not come.'),
    ).toBeVisible();
  });

  test('are answered at one tap on Today, with Undo', async ({ app, page }) => {
    await app.startWithSample();
    await app.open('today');
    await expect(page.getByText('Send questionnaires before appointment', { exact: true })).toBeVisible();

    await page.getByRole('button', { name: /^It was done/ }).click();

    await expect(page.getByText('Kept as done.')).toBeVisible();
    await page.getByRole('button', { name: /^On time/ }).click();
    await expect(page.getByText('Kept as done on time.')).toBeVisible();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByRole('button', { name: /^It was done/ }).click();
    await page.getByRole('button', { name: /^Late/ }).click();
    await expect(page.getByText('Kept as done, after its date.')).toBeVisible();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(page.getByRole('button', { name: /^It was done/ })).toBeVisible();
    await app.open('promises');
    await expect(page.getByRole('heading', { name: 'Date has passed (2)' })).toBeVisible();
  });
});

test("the child's words stand alone, oldest first, three at a time", async ({ app, page }) => {
  await app.startWithSample();

  await app.open('words');

  await expect(page.getByText('This may be hard to read back. Stop at any time.')).toBeVisible();
  await expect(page.locator('blockquote').first()).toHaveText(
    "Can you tell Miss it's too loud and I can't do it. I can't say it to her, my words go.",
  );
  await expect(page.locator('blockquote')).toHaveCount(3);
});

test('people show who came after whom, and when nobody was named', async ({ app, page }) => {
  await app.startWithSample();

  await app.open('people');
  await page.getByText('EHC coordinator, Wexmoor County Council').click();

  await expect(page.getByText('Bev Tranter, October 2022 to April 2023')).toBeVisible();
  await expect(page.getByText('The notes show nobody in post from March 2024 to February 2025.')).toBeVisible();
});

test('the phone’s Back leads the same way after a reload', async ({ app, page }) => {
  await app.start();
  await app.tap('More');
  await page.getByRole('button', { name: /^People/ }).click();
  await app.heading('People');
  await page.reload();
  await app.heading('People');
  await app.tap('History');
  await app.heading('History');

  await page.goBack();
  await app.heading('People');
  await page.goBack();
  await app.heading('More');
  await page.goBack();
  await app.heading('What would you like to keep?');
});

test('a note changed in two tabs keeps both wordings, and shows them', async ({ app, page, context }) => {
  await app.start();
  await app.keepNote('plain', 'He hid under the coats');
  const other = await context.newPage();
  const tabs = [
    { tab: page, words: 'He hid, says one tab' },
    { tab: other, words: 'He hid, says the other' },
  ];
  for (const { tab, words } of tabs) {
    await tab.goto(`${app.url}#history`);
    await tab.getByRole('button', { name: /He hid under the coats/ }).click();
    await tab.getByRole('button', { name: 'Change', exact: true }).click();
    await tab.getByRole('textbox').first().fill(words);
  }

  for (const { tab } of tabs) {
    await tab.getByRole('button', { name: 'Keep the change', exact: true }).click();
    await expect(tab.getByRole('heading', { level: 1, name: 'Kept.' })).toBeVisible();
  }

  await app.open('today');
  await expect(page.getByText(/two places/)).toBeVisible();
  await app.open('history');
  await page.getByRole('button', { name: /He hid, says.*Two wordings/ }).click();
  await expect(page.getByText(/two places/)).toBeVisible();
  await page.getByText('See the first wording').click();
  await expect(page.getByText('He hid under the coats').last()).toBeVisible();
  const wanted = (await page.locator('p.as-written').first().textContent()) ?? '';
  await app.tap('Use the other one');

  await expect(page.locator('p.as-written').first()).toHaveText(wanted);
  await expect(page.getByText(/two places/)).toHaveCount(0);
});

test('History is narrowed by who, what and when, and shown whole again at one tap', async ({ app, page }) => {
  await app.startWithSample();
  await app.open('history');
  await page.getByText('More filters').click();

  await page.getByLabel('Who is in it?').selectOption({ label: 'SENCo, Mrs Fenwick' });
  await expect(page.getByText('4 notes', { exact: true })).toBeVisible();
  await page.getByLabel('Not yet told to').selectOption({ label: 'SENCo, Mrs Fenwick' });
  await expect(page.getByText('0 notes', { exact: true })).toBeVisible();
  await app.tap('Show all again');

  await expect(page.getByText('97 notes', { exact: true })).toBeVisible();
});
