import { expect, it } from 'vitest';
import { asideFile } from '../../../src/documents/backup/aside-file.ts';

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
