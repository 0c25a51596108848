import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { previewOf } from '../../../src/domain/brought.ts';
import { emptyJournal } from '../../../src/domain/journal.ts';
import { Bring } from '../../../src/features/bring/bring.tsx';
import { testStamp } from '../../support/stamp.ts';

afterEach(() => render(null, document.body));

it('a backup that was restored and could not be taken back says so, and can be taken back again', async () => {
  const answers = [() => Promise.resolve(false), () => Promise.reject(new Error('let go')), async () => true];
  const preview = previewOf({ versions: [], notRead: [] }, emptyJournal, testStamp());
  const undo = () => answers.shift()?.() ?? Promise.resolve(true);
  render(
    <Bring
      journal={emptyJournal}
      childName="Ellis"
      stamp={testStamp()}
      onKeep={async () => true}
      onUndo={async () => true}
      onBackup={async () => ({
        ok: true,
        coming: { preview, keep: async () => true, undo, extra: '1 photo or file.' },
      })}
      onHistory={() => {}}
    />,
    document.body,
  );
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  await userEvent.upload(input, new File(['age-encryption.org/v1'], 'notes.age'));
  await page.getByLabelText('Its six words').fill('one two three four five six');
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.getByRole('button', { name: 'Keep what is new' }).click();

  for (const _ of ['refused', 'failed']) {
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText(/did not undo all of it/)).toBeVisible();
  }
  await page.getByRole('button', { name: 'Undo' }).click();

  await expect.element(page.getByText('Undone. Your notes are as they were.')).toBeVisible();
});
