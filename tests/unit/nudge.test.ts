import { describe, expect, it } from 'vitest';
import { addVersions } from '../../src/domain/add-versions.ts';
import { emptyJournal } from '../../src/domain/journal.ts';
import type { Note } from '../../src/domain/note.ts';
import { type NudgeInput, nudgeFor } from '../../src/domain/nudge.ts';
import { nudgeWords } from '../../src/words/en/nudges.ts';
import { aChild, aNote, anId, aVersion } from '../support/builders.ts';

const TODAY = '2026-11-21';

function journalOf(count: number, change: (number: number) => Partial<Note> = () => ({})) {
  const versions = Array.from({ length: count }, (_, index) =>
    aVersion(
      'note',
      aNote({ kind: 'plain', written: `2026-11-20T10:${String(index).padStart(2, '0')}+00:00`, ...change(index) }),
      {
        id: anId(1000 + index),
        of: anId(index + 1),
        time: `2026-11-20T10:${String(index).padStart(2, '0')}:00.000Z`,
      },
    ),
  );
  return addVersions(emptyJournal, versions);
}

function madeAt(time: string): NudgeInput['lastBackup'] {
  return { time, changed: undefined };
}

function offered(count: number, input: Partial<NudgeInput> = {}) {
  return nudgeFor({
    journal: journalOf(count),
    today: TODAY,
    quietUntil: '',
    hasLock: false,
    lastBackup: madeAt(''),
    mustMove: false,
    canInstall: false,
    ...input,
  });
}

describe('what Today offers', () => {
  it('is nothing before there is a note, and nothing while it was put off', () => {
    expect(offered(0)).toBeUndefined();
    expect(offered(30, { quietUntil: '2026-11-22' })).toBeUndefined();
    expect(offered(30, { quietUntil: TODAY })).toBe('lock');
  });

  it('is a lock from the third note on, or from the first of the child’s words', () => {
    expect([offered(2), offered(3)]).toEqual([undefined, 'lock']);
    expect(offered(1, { journal: journalOf(1, () => ({ kind: 'said', words: 'No more maths' })) })).toBe('lock');
  });

  it('is a backup after five notes without one, after twenty since, or after two weeks with something new', () => {
    const locked = { hasLock: true };
    expect([offered(4, locked), offered(5, locked)]).toEqual([undefined, 'backup']);
    const since = { hasLock: true, lastBackup: madeAt('2026-11-20T09:00:00.000Z') };
    expect([offered(19, since), offered(20, since)]).toEqual([undefined, 'backup']);
    const old = { hasLock: true, lastBackup: madeAt('2026-11-07T09:00:00.000Z') };
    expect([offered(1, old), offered(1, { ...old, today: '2026-11-20' })]).toEqual(['backup', undefined]);
    expect(
      offered(5, { hasLock: true, lastBackup: madeAt('2026-11-20T23:00:00.000Z'), today: '2027-11-20' }),
    ).toBeUndefined();
  });

  it('is not held back by a clock that ran years ahead', () => {
    const locked = { hasLock: true };
    expect(offered(30, { ...locked, quietUntil: '2028-11-22' })).toBe('backup');
    expect(offered(5, { ...locked, lastBackup: madeAt('2028-11-20T09:00:00.000Z') })).toBe('backup');
  });

  it.each([
    ['of which there is none', ''],
    ['that is old', '2026-11-07T09:00:00.000Z'],
    ['whose age is not known', '2028-11-20T09:00:00.000Z'],
  ])('is a backup in words that are true beside one %s: they say what is lost, and not of which notes', (_, time) => {
    expect(offered(5, { hasLock: true, lastBackup: madeAt(time) })).toBe('backup');

    expect(nudgeWords.backup.text).toMatch(/notes that are in no backup are lost/);
    expect(nudgeWords.backup.text).not.toMatch(/\bmay\b|your (newest )?notes/i);
  });

  it('is to move before all else, where the app on the home screen keeps notes of its own', () => {
    expect(offered(1, { mustMove: true })).toBe('move');
    expect(offered(30, { mustMove: true, canInstall: true })).toBe('move');
  });

  it('is to say which of two wordings stands, but not of a note that may hurt', () => {
    const twice = (change: Partial<Note>) => {
      const note = { kind: 'plain', written: '2026-11-01T10:00+00:00', ...change } as const;
      const heads = ['Mine', 'Theirs'].map((words, index) =>
        aVersion('note', aNote({ ...note, words }), { id: anId(600 + index), of: anId(500) }),
      );
      return addVersions(journalOf(1), heads);
    };

    expect(offered(1, { journal: twice({}) })).toBe('wordings');
    expect(offered(1, { journal: twice({ hardToRead: true }) })).toBeUndefined();
    expect(offered(1, { journal: twice({ kind: 'hurtful' }) })).toBeUndefined();
  });

  it('is to say whether two children are one, where two phones each told of one', () => {
    const told = (name: string, id: number, device: number) =>
      aVersion('child', aChild({ name }), { id: anId(600 + id), of: anId(700 + id), device: anId(device) });
    const both = (device: number) => addVersions(journalOf(1), [told('Jem', 1, 0xd), told('Bear', 2, device)]);

    expect(offered(1, { journal: both(0xe) })).toBe('children');
    expect(offered(1, { journal: both(0xd) })).toBeUndefined();
  });

  it('is to install once nothing matters more', () => {
    const settled = { hasLock: true, lastBackup: madeAt('2026-11-20T23:00:00.000Z'), canInstall: true };
    expect([offered(1, settled), offered(2, settled)]).toEqual([undefined, 'install']);
  });

  it.each<Partial<Note>>([
    { hardToRead: true },
    { kind: 'hurtful' },
    { kind: 'said', words: 'I want to die' },
    { kind: 'meeting', quotes: [{ words: 'I want to die', speaker: { who: 'child' } }] },
    { kind: 'meeting', words: 'He says he wants to die' },
  ])('is nothing after a hard note: %o', (hard) => {
    const journal = journalOf(30, (index) => (index === 29 ? hard : {}));

    expect(offered(30, { journal, mustMove: true })).toBeUndefined();
  });

  it('goes by what was kept last, of notes of one minute too', () => {
    const written = '2026-11-20T10:00+00:00';
    const hardAt = (hard: number) =>
      journalOf(30, (index) => ({ written, ...(index === hard && { hardToRead: true as const }) }));

    expect(offered(30, { journal: hardAt(29) })).toBeUndefined();
    expect(offered(30, { journal: hardAt(28) })).toBe('lock');
  });
});
