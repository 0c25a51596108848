import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOf } from '../../../../src/documents/journal-file/write.ts';
import { fingerprintOf, verdictOn } from '../../../../src/documents/share/evidence.ts';
import { addVersions } from '../../../../src/domain/add-versions.ts';
import type { Journal } from '../../../../src/domain/journal.ts';
import { handOver } from '../../../../src/domain/share/hand-over.ts';
import { firstVersion, nextVersion, type Version } from '../../../../src/domain/version.ts';
import { aJournal, aNote, anId } from '../../../support/builders.ts';
import { randomJournal } from '../../../support/random-journal.ts';
import { sampleJournal } from '../../../support/sample.ts';
import { testStamp } from '../../../support/stamp.ts';

const sample = sampleJournal();

describe('the fingerprint of a journal', () => {
  it('holds while notes are added, and not once anything that was there is changed, dropped or forged', () => {
    fc.assert(
      fc.property(randomJournal, fc.nat(), ({ journal, versions }, lot) => {
        const isGone = ({ type, of }: Version) => type === 'note' && journal.things.get(of)?.body === null;
        const record = versions.filter(
          (version) => ['note', 'promise', 'person', 'child'].includes(version.type) && !isGone(version),
        );
        fc.pre(record.length > 0);
        const taken = fingerprintOf(journal);
        const one = record[lot % record.length] as Version;
        const without = addVersions(
          { ...journal, things: new Map() },
          versions.filter(({ id }) => id !== one.id),
        );
        const forged = { ...one, body: one.body ? { ...one.body, forged: 'yes' } : one.body } as Version;
        const changed = addVersions(
          { ...journal, things: new Map() },
          versions.map((version) => (version.id === one.id ? forged : version)),
        );

        expect(verdictOn(taken, journal)).toBe('holds');
        expect(verdictOn(taken, without)).toBe('fewer');
        expect(verdictOn(taken, changed)).toBe(lineOf(forged) === lineOf(one) ? 'holds' : 'changed');
      }),
      { numRuns: 60 },
    );
  });

  const from = (device: number, time: string, id: number) => {
    const stamp = { ...testStamp(), now: () => new Date(time), device: anId(device) };
    return { ...firstVersion('note', aNote(), stamp), id: anId(id), of: anId(id) };
  };
  const [known, unknown] = [0xe, 0xf];
  const before = addVersions(sample, [from(known, '2026-01-01T10:00:00Z', 9e8)]);

  it('tells of anything that came in since and was written before, from a device that it knew or not', () => {
    const taken = fingerprintOf(before);
    const including = (device: number, time: string) => addVersions(before, [from(device, time, 9e8 + 1)]);

    expect(verdictOn(taken, including(known, '2026-01-02T10:00:00Z'))).toBe('joined');
    expect(verdictOn(taken, including(unknown, '2020-01-01T10:00:00Z'))).toBe('joined');
    expect(verdictOn(taken, including(unknown, '2030-01-01T10:00:00Z'))).toBe('holds');
    expect(verdictOn(taken, sample)).toBe('fewer');
  });

  it('can not be checked, and blames nothing, once the other parent gives older notes that stayed with them before', () => {
    const theirs = aJournal(
      firstVersion('note', aNote({ kind: 'hurtful' }), testStamp('2020-01-01T10:00:00Z'), anId(8e8)),
      { ...firstVersion('note', aNote(), testStamp('2020-01-02T10:00:00Z'), anId(8e8 + 1)), id: anId(8e8 + 2) },
    );
    const withTheirs = (journal: Journal, withPrivate: boolean) =>
      addVersions(
        journal,
        [...handOver(theirs, withPrivate).journal.things.values()].flatMap(({ versions }) => versions),
      );
    const once = withTheirs(before, false);

    expect(verdictOn(fingerprintOf(once), once)).toBe('holds');
    expect(verdictOn(fingerprintOf(once), withTheirs(once, true))).toBe('more');
  });

  it('holds after later notes, on this device and on another', () => {
    const taken = fingerprintOf(sample);
    const later = {
      ...testStamp(),
      now: () => new Date('2027-02-01T10:00:00Z'),
      newId: () => anId(Math.floor(Math.random() * 1e9)),
    };
    const [note] = sample.notes;
    if (!note) throw new Error('the sample has notes');
    const other = { ...later, device: anId(0xe) };
    const grown = addVersions(sample, [nextVersion(note, note.body, later), firstVersion('note', note.body, other)]);

    expect(verdictOn(taken, grown)).toBe('holds');
  });
});
