import type { Page } from '@playwright/test';
import type { App } from './app.ts';

export const PASSPHRASE = 'otter lantern cobalt maple';

/** Answers the questions about the sheet as someone with the paper in hand would. */
async function recogniseParts(page: Page, code: string): Promise<void> {
  const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'last'];
  for (const [part, ordinal] of ordinals.entries()) {
    const asked = page.getByRole('group', { name: `What is the ${ordinal} part of the code?` });
    if (await asked.isVisible()) await asked.getByRole('radio', { name: code.split('-')[part] ?? '' }).check();
  }
}

/** On a phone that seems slow the lock chooses the least work there is for each opening. */
async function onSlowPhone(page: Page, setting: () => Promise<void>): Promise<void> {
  const slow = await page.evaluateHandle(() => {
    const { now } = performance;
    performance.now = () => now.call(performance) * 100;
    return { end: () => Object.assign(performance, { now }) };
  });
  await setting();
  await slow.evaluate(({ end }) => void end());
}

/**
 * Turns the lock on with a passphrase of the parent's own, and gives the code on the sheet. `after` is what comes between
 * the tap that turns it on and its being on.
 */
export async function turnLockOn(app: App, passphrase = PASSPHRASE, after = async () => {}): Promise<string> {
  const { page } = app;
  await app.goTo('safety');
  await app.tap('Turn the lock on');
  await app.tap('Use my own');
  await page.getByLabel('Your passphrase').fill(passphrase);
  await app.tap('Next');
  await app.heading('Your spare key');
  const code = (await page.locator('p.spare-key-code span').allTextContents()).join('-');
  await app.tap('I have it on paper');
  await recogniseParts(page, code);
  await app.tap('Next');
  await app.heading('Try your passphrase');
  await page.getByLabel('Passphrase').fill(passphrase);
  await onSlowPhone(page, async () => {
    await app.tap('Turn the lock on');
    await after();
    await app.heading('The lock is on.');
  });
  return code;
}

export async function unlock(app: App, passphrase = PASSPHRASE): Promise<void> {
  await app.page.getByLabel('Passphrase').fill(passphrase);
  await app.tap('Open');
}

/** Draws a new key with a passphrase of the parent's own and no sheet, as after someone came to know the old one. */
export async function drawNewKey(app: App, passphrase: string, before = PASSPHRASE): Promise<void> {
  const { page } = app;
  await app.tap(/^Someone knows my passphrase/);
  await page.getByLabel('Passphrase').fill(before);
  await app.tap('Next');
  await app.tap('Use my own');
  await page.getByLabel('Your passphrase').fill(passphrase);
  await app.tap('Next');
  await app.tap('Go on with no spare key');
  await app.tap('I know. Go on with no sheet');
  await page.getByLabel('Passphrase').fill(passphrase);
  await app.tap('Turn the lock on');
}
