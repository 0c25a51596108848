import { describe, expect, it } from 'vitest';
import { readHelp, writeHelp } from '../../../../src/documents/share/help-file.ts';
import { firstVersion, type Version } from '../../../../src/domain/version.ts';
import { CHEAP, WORDS } from '../../../support/backups.ts';
import { anId } from '../../../support/builders.ts';
import { allOf, mutated, streamed } from '../../../support/bytes.ts';
import { times } from '../../../support/figures.ts';
import { sampleJournal } from '../../../support/sample.ts';
import { testStamp } from '../../../support/stamp.ts';

const sample = sampleJournal();
const MADE = new Date('2026-11-21T10:00:00Z');

describe('what comes back', () => {
  it('is read as it was written, and nothing but remarks is taken from it', async () => {
    const stamp = testStamp();
    const remark = firstVersion(
      'remark',
      { on: anId(3), what: 'question', words: 'Is there a letter?', by: 'Priya' },
      stamp,
    );
    const note = sample.notes[0]?.versions[0] as unknown as Version<'remark'>;
    const bytes = await allOf(await writeHelp(anId(7), [remark, note], WORDS, MADE, CHEAP));

    const read = await readHelp(streamed(bytes), WORDS);

    expect(read).toEqual({ ok: true, share: anId(7), remarks: [remark] });
  });

  it('is refused whole when it was changed on its way', async () => {
    const remark = firstVersion('remark', { on: anId(3), what: 'comment', words: 'Yes', by: 'P' }, testStamp());
    const bytes = await allOf(await writeHelp(anId(7), [remark], WORDS, MADE, CHEAP));

    for (let count = 0; count < times(100, 2000); count++) {
      const changed = mutated(bytes);
      const isSame = changed.length === bytes.length && changed.every((byte, at) => byte === bytes[at]);
      if (!isSame) expect((await readHelp(streamed(changed), WORDS)).ok).toBe(false);
    }
  });
});
