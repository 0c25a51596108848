import { expect, it } from 'vitest';
import { fingerprintOf } from '../../src/documents/share/evidence.ts';
import { addVersions } from '../../src/domain/add-versions.ts';
import type { Note } from '../../src/domain/note.ts';
import { withStep } from '../../src/domain/promise.ts';
import { newSince, picked, promisesToShare, stillPicked } from '../../src/domain/share/choosing.ts';
import { firstVersion, nextVersion } from '../../src/domain/version.ts';
import { aJournal, aNote, anId, aPromise, aVersion, TODAY } from '../support/builders.ts';
import { everything } from '../support/copy-files.ts';
import { sampleJournal } from '../support/sample.ts';
import { testStamp } from '../support/stamp.ts';

const sample = sampleJournal();
const at = (time: string, id: number) => ({ ...testStamp(), now: () => new Date(time), newId: () => anId(id) });

it('what is new to someone is what was kept since, and what came of promises, however their name is written', () => {
  const share = { to: 'Priya, advocate', what: 'copy', notes: [], leftOut: 0, papers: 0, naming: 'names' } as const;
  const given = addVersions(sample, [firstVersion('share', share, at('2027-01-01T10:00:00Z', 9e8))]);
  const [note] = given.notes;
  const promise = given.promises.find(({ body }) => body.note !== note?.id);
  if (!note || !promise) throw new Error('the sample has both');
  const later = addVersions(given, [
    nextVersion(note, { ...note.body, title: 'Put right' }, at('2027-01-02T10:00:00Z', 9e8 + 1)),
    nextVersion(promise, withStep(promise.body, { what: 'tried-again' }), at('2027-01-03T10:00:00Z', 9e8 + 2)),
  ]);

  expect(newSince('priya', given)).toEqual(new Set());
  expect(newSince(' Priya ', later)).toEqual(new Set([note.id, promise.body.note]));
  expect(newSince('Sam', later)).toBeUndefined();
});

it('what the other parent gave since is new to someone, though it was written long before', () => {
  const [mine, theirs] = ['a', 'b'].map((letter) => letter.repeat(32)) as [string, string];
  const noteFrom = (device: string, time: string, id: number) =>
    aVersion('note', aNote(), { device, time, id: anId(id + 100), of: anId(id) });
  const journal = aJournal(noteFrom(mine, '2026-11-01T10:00:00.000Z', 1));
  const share = { to: 'Priya', what: 'copy', notes: [], leftOut: 0, papers: 0, naming: 'names' } as const;
  const given = addVersions(journal, [
    firstVersion('share', { ...share, fingerprint: fingerprintOf(journal) }, at('2026-11-02T10:00:00Z', 9e8)),
  ]);

  expect(newSince('Priya', given)).toEqual(new Set());
  expect(newSince('Priya', addVersions(given, [noteFrom(theirs, '2020-01-01T10:00:00.000Z', 2)]))).toEqual(
    new Set([anId(2)]),
  );
});

it.each([
  ['hurtful words', { kind: 'hurtful' }],
  ['social care', { kind: 'social-care' }],
  ['a plain note that is titled social care', { title: 'Social care visit' }],
  ['one the child said no to', { okToShare: 'no' }],
] as readonly [string, Partial<Note>][])('never picks %s, nor what was promised in it', (_, never) => {
  const journal = aJournal(
    aVersion('note', aNote({ ...never, pin: 'in' })),
    aVersion('promise', aPromise(), { id: anId(102), of: anId(2) }),
  );

  expect(journal.notes).toHaveLength(1);
  expect(picked(everything, journal, TODAY)).toEqual([]);
  expect(promisesToShare(journal, TODAY)).toEqual([]);
});

it('reads what was picked before once, however many notes there are', () => {
  let reads = 0;
  const ids = sample.notes.map(({ id }) => id);
  const counting = new Proxy(ids, {
    get: (all, at) => {
      reads += typeof at === 'string' && /^\d+$/.test(at) ? 1 : 0;
      return Reflect.get(all, at);
    },
  });

  const found = stillPicked(counting, sample);

  expect(found.map(({ id }) => id)).toEqual(picked(everything, sample, TODAY).map(({ id }) => id));
  expect(reads).toBe(ids.length);
});
