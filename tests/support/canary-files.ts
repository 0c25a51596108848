import { tap } from './parent.ts';
import { chipsNamed, open, type Walk } from './walking.ts';

/** The page that is being read, as files. */
export async function savePage({ page }: Walk): Promise<void> {
  for (const kind of ['PDF', 'Word']) {
    await chipsNamed(page, kind).check();
    const saving = page.waitForEvent('download');
    await tap(page, 'Save the file');
    await saving;
  }
}

/** A backup, made and read back, whose six words were shown and two of them asked for. */
export async function makeBackup(walk: Walk): Promise<void> {
  const { page } = walk;
  await open(walk, 'make-backup');
  const words = await seeSixWords(walk);
  await tap(page, 'I have the words');
  await page.getByRole('heading', { name: 'Check your words' }).waitFor();
  for (const [index, word] of words.entries()) {
    const asked = page.getByRole('group', { name: `What is word ${index + 1}?` });
    if (await asked.isVisible()) await asked.getByRole('radio', { name: word, exact: true }).check();
  }
  await tap(page, 'Make the file');
  await page.getByRole('heading', { name: 'The backup is made' }).waitFor();
}

/** A copy with its photos, locked and noted in the list; then its words are shown once more. */
export async function lockCopy(walk: Walk): Promise<void> {
  const { page, canaries } = walk;
  await open(walk, 'make-copy');
  await page.getByLabel('Who is it for?').fill(canaries.wordFor('whom a copy is for'));
  await page.getByRole('checkbox', { name: /^Put them in/ }).check();
  await tap(page, 'Lock it');
  await seeSixWords(walk);
  await tap(page, 'I have the words');
  const saving = page.waitForEvent('download');
  await tap(page, 'Save the locked file');
  await saving;
  await page.getByText('It is noted in your list.').waitFor();
  await tap(page, 'Done');
  await page.getByText('See its six words').click();
}

/** Three of them in a row stand nowhere else in the world, however they are strung together. */
async function seeSixWords({ page, secrets }: Walk): Promise<readonly string[]> {
  const list = page.locator('.numbered-words li');
  await list.nth(5).waitFor();
  const words = (await list.allTextContents()).map((word) => word.trim());
  for (const between of [' ', '-', '","']) secrets.push(words.slice(0, 3).join(between));
  return words;
}
