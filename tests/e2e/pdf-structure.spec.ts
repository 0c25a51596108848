import { expect, test } from '../support/app.ts';
import { pdfStructure } from '../support/pdf-structure.ts';
import { bare, openDocument, saved } from '../support/saved-file.ts';

const DOCUMENTS = [
  'Full dated record',
  'Promises log',
  'Calls and messages log',
  'List of papers',
  'Report cards',
  'One-page profile',
  'What a day is like',
  'Words for a referral',
  'Meeting pack',
  'Parent’s record for a tribunal',
];

test('the page as a PDF is read by a screen reader as it stands, from end to end', async ({ app, page }) => {
  await app.startWithSample();
  await app.open('page-read');
  const lines = page.locator('#paper').locator('h1, h2, li, p');
  await expect(lines.first()).toBeAttached();
  const shown = (await lines.allTextContents()).filter((line) => line && !line.startsWith('Page 1 of 1.'));

  const { faults, told } = await pdfStructure((await saved(app, page, 'PDF')).bytes);

  expect(faults).toEqual([]);
  let from = 0;
  for (const line of shown) {
    from = bare(told).indexOf(bare(line), from);
    expect(from, line).toBeGreaterThanOrEqual(0);
  }
});

test('no document as a PDF has anything that a check of PDF/UA would mark down', async ({ app, page }) => {
  await app.startWithSample();
  for (const name of DOCUMENTS) {
    await openDocument(app, page, name);

    const { faults } = await pdfStructure((await saved(app, page, 'PDF')).bytes);

    expect(faults, name).toEqual([]);
  }
});
