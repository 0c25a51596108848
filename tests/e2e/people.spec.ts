import { expect, test } from '../support/app.ts';

test('one person under two names is put together, and taken apart again', async ({ app, page }) => {
  await app.startWithSample();
  await app.open('people');
  await app.tap(/Mrs Fenwick/);
  await expect(page.getByText('In 4 notes')).toBeVisible();

  await page.getByText('In your notes under two names?').click();
  await page.getByLabel('Find a name').fill('rookw');
  await app.chip('SENCo, Mrs Rookwood');
  await app.tap('Yes, Mrs Rookwood is this person');
  await expect(page.getByText('In 5 notes')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Also in your notes as' })).toBeVisible();
  await page.goBack();
  await app.heading('People');
  await expect(page.getByRole('button', { name: /Mrs Rookwood/ })).toHaveCount(0);

  await app.tap(/Mrs Fenwick/);
  await app.tap(/Mrs Rookwood is someone else/);

  await expect(page.getByText('In 4 notes')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: /Mrs Rookwood/ })).toBeVisible();
});

test('a person’s whole story is two taps from History, and leads to a thank-you', async ({ app, page }) => {
  await app.startWithSample();
  await app.open('history');
  await page.getByText('More filters').click();
  await page.getByLabel('What kind?').selectOption('helped');
  await page.locator('main .row-button').first().click();
  await page.locator('main .row-button').first().click();
  await expect(page.getByRole('heading', { name: 'Their story, oldest first' })).toBeVisible();

  await app.tap('Thank them');

  await app.heading('Say thank you');
  await expect(page.getByLabel('Your message')).toHaveValue(/thank you\.\n\nThis is what I wrote down at the time:\n•/);
});

test('how soon someone says they answer is counted from the first try', async ({ app, page }) => {
  await app.start();
  await app.open('add-contact');
  await app.chip('I left a message');
  await page.getByLabel('Who with?').fill('Ms Rook');
  await app.tap('Keep this');
  await app.heading('Kept.');
  await app.open('people');
  await app.tap(/Ms Rook/);
  await page.getByText('Change who they are').click();
  await page.getByLabel('How soon do they say they answer?').fill('soon');
  await expect(page.getByText('We can’t read this as days yet.')).toBeVisible();
  await page.getByLabel('How soon do they say they answer?').fill('five');
  await page.goBack();
  await app.tap(/Ms Rook/);
  await expect(page.getByLabel('How soon do they say they answer?')).toHaveValue('five');
  await app.tap('Keep this');
  await expect(page.getByText('By their own time, they answer by 27 November 2026.')).toBeVisible();
  await app.tap('Undo');
  await expect(page.getByText('By their own time')).toHaveCount(0);
});

test('a person came and went on days that are typed, and a post that nobody holds is seen under People', async ({
  app,
  page,
}) => {
  await app.start();
  await app.open('add-happened');
  await page.getByRole('textbox').first().fill('She met us at the gate.');
  await page.getByLabel('Who was there?').fill('Ms Rook');
  await app.tap('Keep this');
  await app.heading('Kept.');
  await app.open('people');
  await app.tap(/Ms Rook/);
  await page.getByText('Change who they are').click();
  await page.getByLabel('Where they work').fill('Fenwick School');
  await page.getByRole('textbox', { name: 'Role' }).fill('SENCO');
  await page.getByLabel('When did they come to you?').fill('start of term');
  await expect(page.getByText('We read this as: about September 2026.')).toBeVisible();
  await page.getByLabel('When did it end?').fill('20 October 2026');
  await app.chip('Left');
  await app.tap('Keep this');
  await expect(page.getByText('Kept.')).toBeVisible();

  await app.open('people');
  await page.getByText('SENCO, Fenwick School').click();

  await expect(page.getByText('Ms Rook, September 2026 to October 2026')).toBeVisible();
  await expect(page.getByText('Nobody that you know of since October 2026.')).toBeVisible();
});

test('a day on which someone came that can’t be read is kept as it was typed, and that they are on leave or new', async ({
  app,
  page,
}) => {
  await app.startWithSample();
  await app.open('people');
  await app.tap(/Dr Anstey/);
  await page.getByText('Change who they are').click();
  await page.getByLabel('When did they come to you?').fill('the day Nan moved house');
  await app.tap('Keep this');
  await expect(page.getByText('Kept.')).toBeVisible();

  await app.open('people');
  await app.tap(/Dr Anstey/);
  await page.getByText('Change who they are').click();

  await expect(page.getByLabel('When did they come to you?')).toHaveValue('the day Nan moved house');

  await app.chip('On leave');
  await page.getByLabel('When will they be back?').fill('5 april');
  await app.tap('Keep this');
  await expect(page.getByText('On leave until 5 April 2027.')).toBeVisible();
  await app.chip('New, not met yet');
  await app.tap('Keep this');
  await expect(page.getByText('On leave until')).toHaveCount(0);
  await app.goTo('people');
  await expect(page.getByRole('button', { name: /^GP, Dr Anstey.*Not met yet/ })).toBeVisible();
});

test('what calls add up to is told of a person, and of a service in History', async ({ app, page }) => {
  await app.startWithSample();
  await app.open('history');
  await page.getByText('More filters').click();
  await page.getByLabel('Which service?').selectOption({ index: 1 });
  const found = page.getByText(/^\d+ calls?, .*not answered\./);
  for (let index = 1; (await found.count()) === 0 && index < 12; index++)
    await page.getByLabel('Which service?').selectOption({ index });

  await expect(found).toBeVisible();
});

test('a second person of a name that is known is asked about, and is someone else', async ({ app, page }) => {
  await app.start();
  for (const who of ['The same one', 'Someone else of this name']) {
    await app.open('add-happened');
    await page.getByRole('textbox').first().fill(`With Mrs Day: ${who}`);
    await page.getByRole('textbox', { name: /Who was there|Someone else/ }).fill('mrs day');
    if (who.startsWith('Someone')) await app.chip(who);
    await app.tap('Keep this');
    await app.heading('Kept.');
  }
  await app.open('people');

  await expect(page.getByRole('button', { name: /mrs day/ })).toHaveCount(2);
});

test('someone who is in the notes of one month is told so', async ({ app, page }) => {
  await app.startWithSample();
  await app.open('people');
  await app.tap(/Glyn Farrow/);

  await expect(page.getByText('In 2 notes. In your notes in September 2026.')).toBeVisible();
});

test('whoever said something hurtful is asked for, and whoever wrote a paper', async ({ app, page }) => {
  await app.start();
  for (const [kind, question] of [
    ['hurtful', 'Who said it? (optional)'],
    ['paper', 'Who wrote it? (optional)'],
    ['thanks', 'Who did you thank? (optional)'],
  ] as const) {
    await app.open(`add-${kind}`);
    await expect(page.getByLabel(question)).toBeVisible();
  }
});

test('how to reach someone is kept beside them, to call or write to at one tap, and can be undone', async ({
  app,
  page,
}) => {
  await app.startWithSample();
  await app.open('people');
  await page.locator('.rows button').first().click();
  await page.getByText('Change who they are').click();

  await page.getByLabel('How to reach them').fill('Office 01632 960 123, mornings\nsenco@larkfallow.example');
  await app.tap('Keep this');

  await expect(page.getByRole('heading', { name: 'How to reach them' })).toBeVisible();
  await expect(page.getByRole('link', { name: '01632 960 123' })).toHaveAttribute('href', 'tel:01632960123');
  await expect(page.getByRole('link', { name: 'senco@larkfallow.example' })).toHaveAttribute(
    'href',
    'mailto:senco@larkfallow.example',
  );
  await app.tap('Undo');
  await expect(page.getByRole('link', { name: '01632 960 123' })).toHaveCount(0);
});
