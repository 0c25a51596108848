import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Erase } from '../../../src/features/erase/erase.tsx';

afterEach(() => render(null, document.body));

it('a phone that does not delete all of it says so, and may be asked again', async () => {
  let asked = 0;
  const onErase = async () => {
    asked += 1;
    if (asked === 1) throw new DOMException('it is in use', 'UnknownError');
    return 'offline' as const;
  };
  render(<Erase onErase={onErase} onFinish={onErase} />, document.body);
  await page.getByRole('textbox').fill('Delete.');

  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect.element(page.getByText(/did not delete all of it/)).toBeVisible();
  await page.getByRole('button', { name: 'Delete everything' }).click();

  await expect.element(page.getByText('Your notes are deleted')).toBeVisible();
});
