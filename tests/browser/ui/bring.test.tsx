import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { previewOf } from '../../../src/domain/brought.ts';
import { emptyJournal } from '../../../src/domain/journal.ts';
import { Bring } from '../../../src/features/bring/bring.tsx';
import { testStamp } from '../../support/stamp.ts';

afterEach(() => render(null, document.body));

type BackupRead = Awaited<ReturnType<Parameters<typeof Bring>[0]['onBackup']>>;

/** Opens a backup that is kept, taken back and let go of in these ways. */
function openBackup(
  keep: () => Promise<boolean>,
  undo: () => Promise<boolean>,
  drop: () => Promise<void> = async () => {},
): Promise<void> {
  const preview = previewOf({ versions: [], notRead: [] }, emptyJournal, testStamp());
  return openWith(async () => ({ ok: true, coming: { preview, keep, undo, drop, extra: '1 photo or file.' } }));
}

async function openWith(onBackup: Parameters<typeof Bring>[0]['onBackup']): Promise<void> {
  render(
    <Bring
      journal={emptyJournal}
      childName="Ellis"
      stamp={testStamp()}
      onKeep={async () => true}
      onUndo={async () => true}
      onBackup={onBackup}
      onHistory={() => {}}
    />,
    document.body,
  );
  await openFile('notes.age');
}

async function openFile(name: string): Promise<void> {
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  await userEvent.upload(input, new File(['age-encryption.org/v1'], name));
  await page.getByLabelText('Its six words').fill('one two three four five six');
  await page.getByRole('button', { name: 'Open it' }).click();
}

it('a backup is kept once and taken back once, however often it is tapped meanwhile', async () => {
  const acts: string[] = [];
  let end: (isDone: boolean) => void = () => {};
  const slow = (act: string) => () => {
    acts.push(act);
    return new Promise<boolean>((done) => {
      end = done;
    });
  };
  await openBackup(slow('kept'), slow('undone'));

  for (const button of ['Keep what is new', 'Undo']) {
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('button', { name: button }).click();
    end(true);
  }

  await expect.element(page.getByText('Undone. Your notes are as they were.')).toBeVisible();
  expect(acts).toEqual(['kept', 'undone']);
});

it('a backup is not let go of while it is being kept, though another file is asked for', async () => {
  const drop = vi.fn(async () => {});
  let end: (isDone: boolean) => void = () => {};
  const keep = () =>
    new Promise<boolean>((done) => {
      end = done;
    });
  await openBackup(keep, async () => true, drop);

  await page.getByRole('button', { name: 'Keep what is new' }).click();
  await page.getByRole('button', { name: 'Choose another file' }).click();
  end(true);

  await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect(drop).not.toHaveBeenCalled();
});

it('a backup that was looked at is let go of when the screen is left', async () => {
  const drop = vi.fn(async () => {});
  await openBackup(
    async () => true,
    async () => true,
    drop,
  );
  await expect.element(page.getByRole('button', { name: 'Keep what is new' })).toBeVisible();
  expect(drop).not.toHaveBeenCalled();

  render(null, document.body);

  expect(drop).toHaveBeenCalledOnce();
});

it('a backup that is read only after the screen was left is let go of', async () => {
  const drop = vi.fn(async () => {});
  let read: (coming: BackupRead) => void = () => {};
  const reading = new Promise<BackupRead>((done) => {
    read = done;
  });
  await openWith(() => reading);

  render(null, document.body);
  const preview = previewOf({ versions: [], notRead: [] }, emptyJournal, testStamp());
  read({ ok: true, coming: { preview, keep: async () => true, undo: async () => true, drop } });

  await expect.poll(() => drop).toHaveBeenCalledOnce();
});

it.each(['while the next one opens', 'once the next one is shown'])(
  'a backup that was given up for another is let go of when it opens late, %s, and never shown',
  async (when) => {
    const ends: ((read: BackupRead) => void)[] = [];
    const drops = [vi.fn(async () => {}), vi.fn(async () => {})] as const;
    const end = (at: 0 | 1) => {
      const preview = previewOf({ versions: [], notRead: [] }, emptyJournal, testStamp());
      const acts = { keep: async () => true, undo: async () => true, drop: drops[at] };
      ends[at]?.({ ok: true, coming: { preview, ...acts, extra: `${at + 1} papers.` } });
    };
    await openWith(() => new Promise((done) => ends.push(done)));
    await page.getByRole('button', { name: 'Choose another file' }).click();
    await openFile('other.age');
    await expect.poll(() => ends).toHaveLength(2);

    for (const at of when === 'while the next one opens' ? ([0, 1] as const) : ([1, 0] as const)) end(at);

    await expect.poll(() => drops[0]).toHaveBeenCalledOnce();
    await expect.element(page.getByText('2 papers.')).toBeVisible();
    expect(drops[1]).not.toHaveBeenCalled();
    await page.getByRole('button', { name: 'Choose another file' }).click();
    expect(drops[1]).toHaveBeenCalledOnce();
  },
);

it.each([
  { isKept: true, drops: 0 },
  { isKept: false, drops: 1 },
])('a backup that is being kept when the screen is left is let go of only if it is not kept: %o', async (one) => {
  const drop = vi.fn(async () => {});
  let end: (isKept: boolean) => void = () => {};
  const keeping = new Promise<boolean>((done) => {
    end = done;
  });
  await openBackup(
    () => keeping,
    async () => true,
    drop,
  );
  await page.getByRole('button', { name: 'Keep what is new' }).click();

  render(null, document.body);
  expect(drop).not.toHaveBeenCalled();
  end(one.isKept);
  await keeping;

  await new Promise((done) => setTimeout(done)); // all that follows from it has run
  expect(drop).toHaveBeenCalledTimes(one.drops);
});

it('a backup that was restored and could not be taken back says so, and can be taken back again', async () => {
  const answers = [() => Promise.resolve(false), () => Promise.reject(new Error('let go')), async () => true];
  const undo = () => answers.shift()?.() ?? Promise.resolve(true);
  await openBackup(async () => true, undo);
  await page.getByRole('button', { name: 'Keep what is new' }).click();

  for (const _ of ['refused', 'failed']) {
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText(/did not undo all of it/)).toBeVisible();
  }
  await page.getByRole('button', { name: 'Undo' }).click();

  await expect.element(page.getByText('Undone. Your notes are as they were.')).toBeVisible();
});

it('a backup that the phone could not even begin to read says so, and its words can be tried again', async () => {
  await openWith(() => Promise.reject(new Error('let go')));

  await expect.element(page.getByText('This phone could not read the file.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Open it' })).not.toHaveAttribute('aria-busy', 'true');
});
