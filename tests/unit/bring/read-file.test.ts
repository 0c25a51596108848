import { expect, it } from 'vitest';
import { emptyJournal } from '../../../src/domain/journal.ts';
import type { Note } from '../../../src/domain/note.ts';
import { readFile } from '../../../src/features/bring/read-file.ts';
import { testStamp } from '../../support/stamp.ts';

function line(words: string): string {
  return JSON.stringify({ date: '2026-11-02', kind: 'note', happened: words });
}

function read(...parts: readonly (string | Uint8Array<ArrayBuffer>)[]) {
  return readFile(new File([...parts], 'notes.jsonl'), emptyJournal, testStamp());
}

/** A text as an old computer wrote it: one byte a letter. */
function latin1(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

it('reads words in UTF-8 letter for letter, with a mark at the start or without', async () => {
  for (const start of ['', '\uFEFF']) {
    const found = await read(start, line('The café cost £5 💚'));

    expect(found.ok && found.brought.versions.map(({ body }) => (body as Note).words)).toEqual(['The café cost £5 💚']);
  }
});

it('names a line that is not UTF-8, keeps nothing of it half read, and reads the others', async () => {
  const found = await read(`${line('Before')}\n`, latin1(line('The café cost £5')), `\n${line('After')}\n`);

  expect(found.ok && found.brought.versions.map(({ body }) => (body as Note).words)).toEqual(['Before', 'After']);
  expect(found.ok && found.brought.notRead).toEqual([{ line: 2, why: 'not-json' }]);
});

it('says so when the whole file is something else', async () => {
  const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * 197) % 256);

  expect(await read(noise)).toEqual({ ok: false, reason: 'not-a-journal' });
  expect(await read('')).toEqual({ ok: false, reason: 'empty' });
});
