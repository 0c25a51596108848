import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { largeInMemory } from '../../../src/app/backup/large-in-memory.ts';
import { sinceBackup } from '../../../src/domain/backed-up.ts';
import { emptyJournal } from '../../../src/domain/journal.ts';
import { Backup } from '../../../src/features/backup/backup.tsx';
import { MakeBackup } from '../../../src/features/backup/make-backup.tsx';
import type { JournalStore } from '../../../src/store/journal-store.ts';

const SIX = ['river', 'candle', 'otter', 'meadow', 'button', 'lantern'];

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  render(null, document.body);
});

function tap(name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}

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

it('a large backup, where the browser has to hold all of it in memory, is told of before it is made', async () => {
  const papers = [60_000_000, 80_000_000].map((bytes, at) => ({ id: `${at}`, name: 'video.mp4', bytes }));
  const store = { opened: Promise.resolve(), state: signal('open'), papers: { list: async () => papers } };
  const place = { store: signal(store as unknown as JournalStore), state: signal({ at: 'open' } as const) };
  const onDisk = await largeInMemory(place);
  vi.stubGlobal('FileSystemFileHandle', undefined);
  const large = await largeInMemory(place);

  const onMake = () => new Promise<never>(() => {});
  render(
    <MakeBackup
      fileWords={{ words: SIX, questions: [] }}
      large={large}
      onMake={onMake}
      onHandedOn={() => {}}
      onDone={() => {}}
    />,
    document.body,
  );
  await tap('I have the words');

  expect([onDisk, large]).toEqual([undefined, 140_000_000]);
  await expect.element(page.getByText('This backup is large, about 140.0 MB.')).toBeVisible();
});

it('a backup from days that are still to come is one, of which nobody can tell its age or what is new since', async () => {
  const nothing = () => {};
  const last = sinceBackup({ time: '2028-11-20T09:00:00.000Z', changed: undefined }, emptyJournal, '2026-11-21');
  render(
    <Backup last={last} agreed={undefined} onMake={nothing} onAsk={nothing} onCheck={nothing} onRestore={nothing} />,
    document.body,
  );

  await expect.element(page.getByText('There is a backup.')).toBeVisible();
  await expect.element(page.getByText(/2028|no backup|ago|nothing new/i)).not.toBeInTheDocument();
});
