import { expect, test } from '../support/app.ts';

test.describe('the page, and what is asked before and after it is given', () => {
  test('asks about hard words one by one, and prints none until told to', async ({ app, page }) => {
    await app.startWithSample();
    await app.open('page-check');
    await expect(page.getByRole('heading', { name: 'Words that are hard to hear' })).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Say “we can tell you in person”' })).toBeChecked();

    await app.chip('Leave it out');
    await app.tap('Done');
    await app.tap('Read it');

    await expect(page.locator('.reading')).toContainText('What Jem has said');
    await expect(page.locator('.reading')).not.toContainText('worry about safety');
    await app.tap('Back');
    await app.tap(/^Check what is in it/);
    await app.chip('Print the words');
    await app.tap('Done');
    await app.tap('Read it');
    await expect(page.locator('.reading')).toContainText('want to be here');
    await expect(page.locator('.card', { hasText: 'In: hard words' }).getByRole('listitem').first()).toContainText(
      '11 February 2025: ',
    );
    await page.evaluate(() => {
      window.print = () => {};
    });
    await app.tap('Print or save as PDF');
    await expect(page.getByText('Did you give it to someone?')).toBeVisible();
    await expect(page.locator('.reading')).toContainText('want to be here');
    await app.tap('Back');
    await app.tap(/^Check what is in it/);
    await expect(page.getByRole('radio', { name: 'Say “we can tell you in person”' })).toBeChecked();
  });

  test('asks whom a file was given to once it was shared, and not when sharing came to nothing', async ({
    app,
    page,
  }) => {
    await page.addInitScript(() => {
      navigator.canShare = () => true;
      navigator.share = () => {
        const isTaken = document.documentElement.hasAttribute('data-taken');
        document.documentElement.setAttribute('data-shared', 'yes');
        return isTaken ? Promise.resolve() : Promise.reject(new DOMException('', 'AbortError'));
      };
    });
    await app.startWithSample();
    await app.open('page-read');
    const asks = page.getByText('Did you give it to someone?');

    await app.tap('Share the file');
    await expect(page.locator('html[data-shared=yes]')).toHaveCount(1);
    await expect(page.getByText('Making the file…')).toHaveCount(0);
    await expect(asks).toHaveCount(0);
    await page.evaluate(() => document.documentElement.setAttribute('data-taken', 'yes'));
    await app.tap('Share the file');

    await expect(asks).toBeVisible();
  });
});
