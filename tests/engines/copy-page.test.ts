import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyWords } from '../../src/app/share/words.ts';
import { writeCopy } from '../../src/documents/share/copy-file.ts';
import { proofFor } from '../../src/documents/share/evidence.ts';
import { copyAsPage } from '../../src/documents/share/page-file.ts';
import { picked } from '../../src/domain/share/choosing.ts';
import { copyOf } from '../../src/domain/share/copy.ts';
import { CHEAP, WORDS } from '../support/backups.ts';
import { anId } from '../support/builders.ts';
import { allOf } from '../support/bytes.ts';
import { everything } from '../support/copy-files.ts';
import { engines } from '../support/engine-drivers.ts';
import { type Outside, watchOutside } from '../support/outside.ts';
import { until } from '../support/processes.ts';
import { sampleJournal } from '../support/sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'marram-copy-'));
const page = join(folder, 'copy.html');

beforeAll(async () => {
  const journal = sampleJournal();
  const notes = picked(everything, journal, '2026-11-21');
  const versions = copyOf(notes, journal, { naming: 'names', words: copyWords });
  const copy = {
    share: anId(7),
    versions,
    proof: proofFor(versions, journal),
    naming: 'names' as const,
    papers: [],
    madeAt: new Date('2026-11-21'),
  };
  const bytes = await allOf(await writeCopy(copy, WORDS, { workFactor: CHEAP }));
  const made = await copyAsPage(new File([bytes], 'copy-2026-11-21.age'), 'It is opening.');
  writeFileSync(page, Buffer.from(await made.arrayBuffer()));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(engines)('in $name', ({ start }) => {
  let outside: Outside;

  beforeAll(async () => {
    outside = await watchOutside();
  });

  afterAll(() => outside?.close());

  test('a copy as a web page opens from the disk with its six words, and asks nothing of anyone', async () => {
    const reader = await start(outside);
    try {
      await reader.goto(`file://${page}`);
      await reader.type(WORDS);
      await reader.click('Open it');

      await until('the copy', async () => (await reader.text()).includes('93 notes, copied on 21 November 2026'));
      await reader.click('Promises');
      await until(
        'the promises',
        async () => (await reader.text()).includes('46 promises') || (await reader.text()).includes('44 promises'),
      );

      expect(outside.asked).toEqual([]);
    } finally {
      await reader.close();
    }
  });
});
