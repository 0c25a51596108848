import type { Page } from '@playwright/test';
import { textsTaken } from './taken.ts';

/** First run with a child's name, to Today. */
export async function firstRun(page: Page, childName = 'Ellis'): Promise<void> {
  await tap(page, 'Start');
  await page.getByRole('textbox').fill(childName);
  await tap(page, 'Start writing');
  await seeToday(page);
}

/** The app has opened as it always does, with nothing set aside as damaged. */
export async function seeToday(page: Page): Promise<void> {
  const today = page.getByRole('heading', { level: 1, name: 'What would you like to keep?' });
  await today.waitFor().catch(async (error: unknown) => {
    throw new Error(`Today did not open. ${page.url()} says: ${await page.locator('body').textContent()}`, {
      cause: error,
    });
  });
}

export async function tap(page: Page, name: string | RegExp): Promise<void> {
  await page
    .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
    .first()
    .click();
}

/** Everything kept, as the file that "Take everything with you" makes. */
export async function takeEverything(page: Page): Promise<string> {
  await tap(page, 'More');
  await tap(page, /^Take everything with you/);
  const saving = page.waitForEvent('download');
  await tap(page, 'Save the file');
  return textsTaken(await (await saving).path()).journal;
}

/** Keeps a note from Today, and waits until the app says that it is kept. */
export async function keepNote(page: Page, words: string): Promise<void> {
  await tap(page, 'Today');
  await tap(page, 'Just write. Sort it later');
  await page.getByRole('textbox').first().fill(words);
  await tap(page, 'Keep this');
  await page.getByRole('heading', { level: 1, name: 'Kept.' }).waitFor();
}

/** Turns the lock on with a passphrase of the parent's own and no sheet. Gives the code of the sheet that was shown. */
export async function turnLockOn(page: Page, passphrase: string): Promise<string> {
  await tap(page, 'More');
  await tap(page, /^Lock and hiding/);
  await tap(page, 'Turn the lock on');
  await tap(page, 'Use my own');
  await page.getByLabel('Your passphrase').fill(passphrase);
  await tap(page, 'Next');
  const code = (await page.locator('.spare-key-code span').allTextContents()).join('-');
  await tap(page, 'Go on with no spare key');
  await tap(page, 'I know. Go on with no sheet');
  await page.getByLabel('Passphrase').fill(passphrase);
  await tap(page, 'Turn the lock on');
  await page.getByRole('heading', { level: 1, name: 'The lock is on.' }).waitFor();
  return code;
}

/** Locks it from the screen about locks. */
export async function lockNow(page: Page): Promise<void> {
  await tap(page, 'More');
  await tap(page, /^Lock and hiding/);
  await tap(page, 'Lock now');
  await page.getByRole('heading', { level: 1, name: 'Locked' }).waitFor();
}
