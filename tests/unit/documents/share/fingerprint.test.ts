import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOf } from '../../../../src/documents/journal-file/write.ts';
import { fingerprintOf, verdictOn } from '../../../../src/documents/share/evidence.ts';
import { addVersions } from '../../../../src/domain/journal.ts';
import { firstVersion, nextVersion, type Version } from '../../../../src/domain/version.ts';
import { anId } from '../../../support/builders.ts';
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

  it('holds when a note of another device comes in later, though it was written before', () => {
    const at = (time: string, device: string) => ({ ...testStamp(), now: () => new Date(time), device });
    const [note] = sample.notes;
    if (!note) throw new Error('the sample has notes');
    const other = (time: string, id: number) => ({
      ...firstVersion('note', note.body, at(time, anId(0xe))),
      id: anId(id),
      of: anId(id),
    });
    const known = addVersions(sample, [other('2026-01-01T10:00:00Z', 9e8)]);
    const taken = fingerprintOf(known);
    const later = addVersions(known, [other('2026-01-02T10:00:00Z', 9e8 + 1)]);

    expect(later.notes.length).toBe(known.notes.length + 1);
    expect(verdictOn(taken, later)).toBe('holds');
    expect(verdictOn(taken, sample)).toBe('fewer');
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
