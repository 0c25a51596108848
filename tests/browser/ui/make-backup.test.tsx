import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { MakeBackup } from '../../../src/features/backup/make-backup.tsx';

const SIX = ['river', 'candle', 'otter', 'meadow', 'button', 'lantern'];

afterEach(() => {
  vi.restoreAllMocks();
  render(null, document.body);
});

it('a backup that the browser was asked to save is one only once the parent has found the file', async () => {
  const save = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const onHandedOn = vi.fn();
  render(
    <MakeBackup
      fileWords={{ words: SIX, questions: [] }}
      onMake={async () => ({ ok: true, made: { file: new File(['x'], 'notes.age'), drop: async () => {} } })}
      onHandedOn={onHandedOn}
      onDone={() => {}}
    />,
    document.body,
  );
  const tap = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await tap('I have the words');
  await tap('Make the file');

  await tap('Save to this phone');
  await tap('No. Save it again');
  expect([save.mock.calls.length, onHandedOn.mock.calls.length]).toEqual([2, 0]);
  await expect.element(page.getByText('The file is in your downloads.')).not.toBeInTheDocument();
  await tap('Yes, it is there');

  expect(onHandedOn).toHaveBeenCalledOnce();
  await expect.element(page.getByText('The file is in your downloads.')).toBeVisible();
});
