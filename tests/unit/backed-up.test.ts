import { describe, expect, it } from 'vitest';
import { addVersions } from '../../src/domain/add-versions.ts';
import { sinceBackup } from '../../src/domain/backed-up.ts';
import { emptyJournal } from '../../src/domain/journal.ts';
import { aNote, anId, aPerson, aVersion } from '../support/builders.ts';

const BACKUP = '2026-11-20T09:00:00.000Z';
const TODAY = '2026-11-21';

const journal = addVersions(emptyJournal, [
  aVersion('note', aNote({}), { id: anId(11), of: anId(1), time: '2026-11-19T09:00:00.000Z' }),
  aVersion('note', aNote({}), { id: anId(12), of: anId(2), time: '2026-11-20T10:00:00.000Z' }),
  aVersion('person', aPerson({}), { id: anId(13), of: anId(3), time: '2026-11-19T09:00:00.000Z' }),
]);

function since(changed: readonly string[] | undefined) {
  return sinceBackup({ time: BACKUP, changed: changed && new Set(changed) }, journal, TODAY);
}

describe('what is new since a backup', () => {
  it('is what was written after it, whatever time it says of itself', () => {
    expect(since([])).toEqual({ days: 1, notes: 0, isMore: false });
    expect(since([anId(1)])).toEqual({ days: 1, notes: 1, isMore: false });
  });

  it('goes by the times where the backup did not note how far it went', () => {
    expect(since(undefined)).toEqual({ days: 1, notes: 1, isMore: false });
  });

  it('is told apart: notes are counted, and of anything else it is known that there is some', () => {
    expect(since([anId(1), anId(2), anId(3)])).toEqual({ days: 1, notes: 2, isMore: true });
    expect(since([anId(3)])).toEqual({ days: 1, notes: 0, isMore: true });
  });
});
