import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { OpenFile, type OpenFileProps } from '../../../src/features/open/open-file.tsx';

afterEach(() => render(null, document.body));

it('a large copy that is being opened tells how much of it was read, and can be stopped', async () => {
  const signals: AbortSignal[] = [];
  const onOpen: OpenFileProps['onOpen'] = (_file, _words, onBytes, signal) => {
    signals.push(signal);
    onBytes(12_000_000);
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve('damaged')));
  };
  const file = new File([new Uint8Array(40_000_000)], 'copy.age');
  render(<OpenFile file={file} onOpen={onOpen} />, document.body);
  await page.getByLabelText('Its six words').fill('one two three four five six');

  await page.getByRole('button', { name: 'Open it' }).click();
  await expect.element(page.getByText('reading the file: 12.0 MB of 40.0 MB.')).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();

  await expect.element(page.getByText('Stopped. Nothing was kept.')).toBeVisible();
  expect(signals[0]?.aborted).toBe(true);
  await expect.element(page.getByText(/damaged/)).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Open it' })).toBeEnabled();
});
