import { expect, it, vi } from 'vitest';
import { asideFile, asideInMemory, LARGE_IN_MEMORY } from '../../../src/documents/backup/aside-file.ts';
import { provedFile } from '../../../src/documents/backup/proved-file.ts';

function streamOf(text: string): ReadableStream<Uint8Array> {
  return new Blob([text]).stream();
}

async function namesAside(): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
  return names;
}

it('a file that lies aside is its own: one made after it is there when the first is taken away', async () => {
  const first = await asideFile(streamOf('the first'), 'one.age');
  const second = await asideFile(streamOf('the second'), 'two.age');

  expect(await first.file.text()).toBe('the first');
  await first.drop();

  expect(await second.file.text()).toBe('the second');
  await second.drop();
  expect(await namesAside()).toEqual([]);
});

it('what a closed tab left behind goes when the next file is made', async () => {
  const folder = await navigator.storage.getDirectory();
  await folder.getFileHandle('aside-1000-left', { create: true });

  const { drop } = await asideFile(streamOf('new'), 'new.age');
  await drop();

  expect(await namesAside()).toEqual([]);
});

/** What a stream holds stands in for what a backup holds. */
function aFileOf(text: string) {
  const summary = { text } as never;
  return provedFile({
    name: 'notes.age',
    write: async (onEnd) => {
      onEnd(summary);
      return streamOf(text);
    },
    readBack: async (file) => ((await new Response(file).text()) === text ? summary : undefined),
  });
}

it('a phone that has no room for a file still makes it, in memory', async () => {
  vi.spyOn(FileSystemWritableFileStream.prototype, 'write').mockRejectedValue(
    new DOMException('', 'QuotaExceededError'),
  );

  const answer = await aFileOf('all that was kept');
  vi.restoreAllMocks();

  expect(answer.ok && (await answer.made.file.text())).toBe('all that was kept');
  expect(await namesAside()).toEqual([]);
});

it('what is too large to hold in memory is refused as a full disk refuses it', async () => {
  const piece = new Uint8Array(20_000_000);
  const pieces = Array.from({ length: LARGE_IN_MEMORY / piece.length + 1 }, () => piece);
  const stream = new ReadableStream<Uint8Array>({
    pull: (to) => {
      const next = pieces.pop();
      if (next) to.enqueue(next);
      else to.close();
    },
  });

  await expect(asideInMemory(stream, 'notes.age')).rejects.toThrow(
    expect.objectContaining({ name: 'QuotaExceededError' }),
  );
});
