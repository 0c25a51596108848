import { type App, expect, test } from '../support/app.ts';
import { littleRoom } from '../support/full-phone.ts';
import { PASSPHRASE, turnLockOn, unlock } from '../support/lock.ts';

async function seeNote(app: App): Promise<void> {
  await app.heading('What would you like to keep?');
  await app.tap('History');
  await expect(app.page.getByText('Kept before it was full')).toBeVisible();
}

test('a full phone sets no lock and says so, opens with the passphrase and with the sheet, and hides', async ({
  app,
  page,
}) => {
  const { fill, giveRoom } = await littleRoom(page, app.url);
  await app.start();
  await app.keepNote('plain', 'Kept before it was full');
  await fill();

  const code = await turnLockOn(app, PASSPHRASE, async () => {
    await expect(page.getByText('This phone is full. Nothing was changed.')).toBeVisible();
    await giveRoom();
    await app.tap('Turn the lock on');
  });
  await fill();

  await page.goto(app.url);
  await unlock(app, 'not the words');
  await expect(page.getByText('That passphrase does not match.')).toBeVisible();
  await unlock(app);
  await seeNote(app);

  await app.open('today');
  await app.tap('Use my recovery sheet');
  await page.getByLabel('The code on your sheet').fill(code);
  await app.tap('Next');
  await app.tap('Use it and open');
  await expect(page.getByText('This phone could not change it.')).toBeVisible();
  await app.tap('Open my notes without changing it');
  await seeNote(app);

  await app.tap('Hide');
  await expect(page).toHaveTitle('List');
  const other = await page.context().newPage();
  await other.goto(app.url);
  await expect(other).toHaveTitle('List');
  for (let tap = 0; tap < 3; tap++) await other.getByRole('button', { name: 'List', exact: true }).click();
  await expect(other.getByRole('heading', { name: 'Locked' })).toBeVisible();
});
