import { expect, test } from '../support/app.ts';
import { drawNewKey, PASSPHRASE, turnLockOn, unlock } from '../support/lock.ts';

test('a lock is set, closes the notes, and opens them with the passphrase however it is typed', async ({
  app,
  page,
}) => {
  await app.start();
  await app.keepNote('plain', 'Shoes on the wrong feet again');
  await turnLockOn(app);

  await page.goto(app.url);
  await app.heading('Locked');
  await expect(page.getByText('Shoes on the wrong feet')).toHaveCount(0);
  await unlock(app, '  OTTER lantern-cobalt maple ');

  await app.heading('What would you like to keep?');
  await app.tap('History');
  await expect(page.getByText('Shoes on the wrong feet again')).toBeVisible();
});

test('the spare key opens the notes and sets a new passphrase; where both are lost, all can be deleted', async ({
  app,
  page,
}) => {
  await app.start();
  await app.keepNote('plain', 'The head called at four');
  const code = await turnLockOn(app);
  await page.goto(app.url);

  await app.tap('Use my recovery sheet');
  await page.getByLabel('The code on your sheet').fill(code.slice(0, -3));
  await app.tap('Next');
  await expect(page.getByText('Some of the code is missing.')).toBeVisible();
  await page.getByLabel('The code on your sheet').fill(withOneWrong(code));
  await app.tap('Next');
  await expect(page.getByText('One letter or number is not right.')).toBeVisible();
  await page.getByLabel('The code on your sheet').fill(code.toLowerCase().replaceAll('-', ' '));
  await app.tap('Next');
  await app.heading('Choose a new passphrase');
  await app.tap('Use my own');
  await page.getByLabel('Your passphrase').fill('teapot granite willow march');
  await app.tap('Use it and open');
  await app.heading('What would you like to keep?');

  await page.goto(`${app.url}?again`);
  await unlock(app);
  await expect(page.getByText('That passphrase does not match.')).toBeVisible();
  await unlock(app, 'teapot granite willow march');
  await app.heading('What would you like to keep?');

  await page.goto(`${app.url}?lost`);
  await app.tap('Use my recovery sheet');
  await app.tap('I have lost the passphrase and the sheet');
  await expect(page.getByText(/^What was written at the lock opens only with the lock/)).toBeVisible();
  await app.tap('Delete it all and begin anew');
  await expect(page.getByRole('button', { name: 'Make a backup first' })).toHaveCount(0);
  await page.getByRole('textbox').fill('delete');
  await app.tap('Delete everything');
  await expect(page.getByText('Everything on this phone is deleted.')).toBeVisible();
  await page.goto(app.url);
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
});

test('wrong tries slow the next one, and a reload does not undo that', async ({ app, page }) => {
  await app.start();
  await turnLockOn(app);
  await page.goto(app.url);
  for (let tried = 1; tried <= 5; tried++) {
    await unlock(app, `not the words ${tried}`);
    await expect(page.getByText('That passphrase does not match.')).toBeVisible();
    await page.getByLabel('Passphrase').fill('');
    await app.tap('Open');
    await expect(
      page.getByText('Type your passphrase first.').or(page.getByText(/^You can try again in/)),
    ).toBeVisible();
  }

  await page.reload();

  await expect(page.getByText('You can try again in 30 seconds.')).toBeVisible();
  await unlock(app);
  await app.heading('Locked');
  await page.clock.setSystemTime(new Date(Date.parse('2026-11-21T10:05:00Z')));
  await page.reload();
  await unlock(app);
  await app.heading('What would you like to keep?');
});

test('the passphrase, the sheet and the lock itself are changed only by someone who has the passphrase', async ({
  app,
  page,
}) => {
  await app.start();
  await app.keepNote('plain', 'A quiet day');
  const code = await turnLockOn(app);
  await app.open('safety');
  await unlock(app);
  await app.heading('Lock and hiding');

  await app.tap(/^Change my passphrase/);
  await page.getByLabel('Passphrase').fill('something else entirely');
  await app.tap('Next');
  await expect(page.getByText('That passphrase does not match.')).toBeVisible();
  await page.getByLabel('Passphrase').fill(PASSPHRASE);
  await app.tap('Next');
  await app.heading('Change my passphrase');
  await app.tap('Use my own');
  await page.getByLabel('Your passphrase').fill('teapot granite willow march');
  await app.tap('Use this one');
  await app.heading('Lock and hiding');
  await expect(page.getByText('Your passphrase is changed.')).toBeVisible();

  await drawNewKey(app, 'harbour biscuit lamp forty', 'teapot granite willow march');
  await app.heading(/^All of it is done/);

  await page.goto(`${app.url}?old`);
  await unlock(app, 'teapot granite willow march');
  await expect(page.getByText('That passphrase does not match.')).toBeVisible();
  await app.tap('Use my recovery sheet');
  await page.getByLabel('The code on your sheet').fill(code);
  await app.tap('Next');
  await expect(page.getByText('This sheet is not for these notes.')).toBeVisible();
  await app.tap('Back');
  await unlock(app, 'harbour biscuit lamp forty');
  await app.heading('What would you like to keep?');
  await app.tap('History');
  await expect(page.getByText('A quiet day')).toBeVisible();

  await app.open('safety');
  await unlock(app, 'harbour biscuit lamp forty');
  await app.tap(/^Turn the lock off/);
  await page.getByLabel('Passphrase').fill('harbour biscuit lamp forty');
  await app.tap('Next');
  await expect(page.getByText('Your lock is on.')).toBeVisible();
  await app.tap('Turn the lock off');
  await expect(page.getByText('The lock is off.')).toBeVisible();
  await expect(page.getByText('There is no lock yet.')).toBeVisible();
  await page.goto(`${app.url}?open`);
  await app.heading('What would you like to keep?');
});

test('the lock closes when nobody has touched it for a while, in every tab when it is told to', async ({
  app,
  page,
}) => {
  await app.start();
  await turnLockOn(app);
  await app.tap('Go to Today');
  const other = await page.context().newPage();
  await other.clock.setSystemTime(new Date('2026-11-21T10:00:00Z'));
  await other.goto(app.url);
  await other.getByLabel('Passphrase').fill(PASSPHRASE);
  await other.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(other.getByRole('heading', { level: 1, name: 'What would you like to keep?' })).toBeVisible();

  await page.bringToFront();
  await app.tap('More');
  await app.tap(/^Lock and hiding/);
  await app.tap('Lock now');
  await app.heading('Locked');
  await expect(other.getByRole('heading', { level: 1, name: 'Locked' })).toBeVisible();

  await unlock(app);
  await app.heading('What would you like to keep?');
  await app.tap('Just write. Sort it later');
  await page.getByRole('textbox').first().fill('Half a thought');
  await page.clock.setSystemTime(new Date('2026-11-21T10:06:00Z'));
  await page.mouse.click(5, 5);
  await app.heading('Locked');
  await unlock(app);
  await app.tap('Just write. Sort it later');
  await expect(page.getByRole('textbox').first()).toHaveValue('Half a thought');
});

/** The code with its tenth symbol changed for another. */
function withOneWrong(code: string): string {
  const other = code[10] === '7' ? '8' : '7';
  return code.slice(0, 10) + other + code.slice(11);
}
