import { expect, test } from '../support/app.ts';

test('a wait goes on while the screen is off, and is kept in minutes', async ({ app, page }) => {
  await app.start();
  await page.clock.setSystemTime(new Date('2026-11-21T10:00:00Z'));
  await app.open('add-contact');
  await app.tap('I am waiting now');
  await expect(page.getByText(/^Waiting: 0:0/)).toBeVisible();
  await expect(page.getByText('Draft kept.')).toBeAttached();

  await page.clock.setSystemTime(new Date('2026-11-21T10:13:30Z'));
  await app.open('add-contact');
  await expect(page.getByText(/^Waiting: 13:3/)).toBeVisible();
  await app.chip('No answer');
  await app.tap('Keep this');
  await app.heading('Kept.');

  await app.open('history');
  await page.getByRole('button', { name: /^No answer/ }).click();
  await expect(page.getByText('14 minutes')).toBeVisible();
});

test('a wait that is stopped says how long it was, and the form asks what happened', async ({ app, page }) => {
  await app.start();
  await app.open('add-contact');
  await app.tap('I am waiting now');
  await app.tap('Stop');

  await expect(page.getByText('You waited 1 minute. Now tap what happened.')).toBeVisible();
  await app.chip('We talked');
  await expect(page.getByRole('textbox', { name: 'Minutes' })).toHaveValue('1');
});

test('a wait that was left on for hours is asked about, and is kept as it is by one more tap', async ({
  app,
  page,
}) => {
  await app.start();
  await app.open('add-contact');
  await app.tap('I am waiting now');
  await app.chip('No answer');
  await page.clock.setSystemTime(new Date('2026-11-21T20:12:00Z'));

  await app.tap('Keep this');
  await expect(page.getByText('Did you wait for 10 hours and 12 minutes?')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Minutes' })).toHaveValue('612');
  await app.tap('Keep this');

  await app.heading('Kept.');
});

test('a call that they made is told as theirs, and what came of it in own words', async ({ app, page }) => {
  await app.start();
  await app.open('add-contact');
  await app.chip('No answer');
  await app.chip('They did');
  await expect(page.getByRole('radio', { name: 'I missed their call' })).toBeChecked();
  await app.chip('Something else');
  await page.getByLabel('What came of it? (optional)').fill('The voicemail was full');
  await page.getByText('Add more (optional)').click();
  const waited = page.getByRole('group', { name: /^How long did you wait/ });
  await expect(waited).toBeVisible();
  await app.chip('I missed their call');
  await expect(waited).toBeHidden();
  await page.getByRole('radio', { name: 'Something else', exact: true }).click();
  await app.chip('By video call');
  await app.tap('Keep this');
  await app.heading('Kept.');
  await app.tap('History');
  await app.tap(/^The voicemail was full/);

  await expect(page.getByText('The voicemail was full · They called · By video call')).toBeVisible();
});

test('a call to someone who was tried before is kept as not answered in two taps from Today, and undone', async ({
  app,
  page,
}) => {
  await app.start();
  await expect(page.getByText('I tried to reach someone. No answer')).toHaveCount(0);
  await app.open('add-contact');
  await app.chip('We talked');
  await page.getByLabel('Who with?').fill('Ms Rook');
  await app.tap('Keep this');
  await app.heading('Kept.');
  await app.open('today');

  await page.getByText('I tried to reach someone. No answer').click();
  await page.getByRole('button', { name: /^Ms Rook/ }).click();
  await app.heading('Kept.');

  await app.open('people');
  await app.tap(/Ms Rook/);
  await expect(page.getByText('2 calls, 1 not answered.')).toBeVisible();
  await app.open('today');
  await page.getByText('I tried to reach someone. No answer').click();
  await page.getByRole('button', { name: /^Ms Rook/ }).click();
  await app.heading('Kept.');
  await app.tap('Undo');
  await expect(page.getByRole('radio', { name: 'No answer' })).toBeChecked();
  await app.open('today');
  await expect(page.getByText('I tried to reach someone. No answer')).toHaveCount(0); // that call is half written again
});

test('the time of a call that is typed with its day is read back and kept', async ({ app, page }) => {
  await app.start();
  await app.open('add-contact');
  await app.chip('No answer');
  await app.chip('Another day');
  await page.getByLabel('Which day?').fill('yesterday 2.30pm');
  await expect(page.getByText('We read this as: 20 November 2026, 14:30.')).toBeVisible();
  await app.tap('Keep this');
  await app.heading('Kept.');
  await app.tap('History');
  await app.tap(/^No answer/);

  await expect(page.getByText('20 November 2026, 14:30')).toBeVisible();
});
