import { expect, it } from 'vitest';
import { addVersions } from '../../src/domain/add-versions.ts';
import { emptyJournal } from '../../src/domain/journal.ts';
import { keepTakenNote, standingAlone, type TakenNote } from '../../src/domain/taken-in.ts';
import { nextVersion } from '../../src/domain/version.ts';
import { anId, TODAY } from '../support/builders.ts';
import { testStamp } from '../support/stamp.ts';

let drawn = 0;

function taken(words: string, isFinished = true, day = '21'): TakenNote {
  drawn += 1;
  const time = `2026-11-${day}T02:00:${String(drawn % 60).padStart(2, '0')}.000Z`;
  return { words, time, ids: [anId(drawn), anId(1000 + drawn)], ...(!isFinished && { isUnfinished: true }) };
}

const wordsOf = (...notes: readonly TakenNote[]) => standingAlone(notes).map(({ words }) => words);

it('what was half written stands alone unless it was written again from the start', () => {
  expect(wordsOf(taken('She said the dinner lad', false))).toEqual(['She said the dinner lad']);
  expect(wordsOf(taken('She said', false), taken('She said the dinner lady shouted'))).toEqual([
    'She said the dinner lady shouted',
  ]);
  expect(wordsOf(taken('She said', false), taken('Something else'))).toEqual(['She said', 'Something else']);
});

it('of the same words half written twice one stays', () => {
  expect(wordsOf(taken('She said', false), taken('She said', false))).toEqual(['She said']);
});

it('what was half written on another night, or after the other, is no beginning of it', () => {
  const whole = 'Bad night. Up at 3';

  expect(wordsOf(taken(whole, true, '01'), taken('Bad night', false, '27'))).toEqual([whole, 'Bad night']);
  expect(wordsOf(taken('Bad night', false, '01'), taken(whole, true, '27'))).toEqual(['Bad night', whole]);
  expect(wordsOf(taken(whole), taken('Bad night', false))).toEqual([whole, 'Bad night']);
});

it('what was kept on purpose is never dropped', () => {
  expect(wordsOf(taken('He hit me'), taken('He hit me again'), taken('He hit me'))).toHaveLength(3);
});

const stamp = testStamp('2026-11-29T10:00:00Z');
const keptIn = (journal = emptyJournal, ...notes: readonly TakenNote[]) =>
  notes.reduce((so, note) => addVersions(so, keepTakenNote(note, so, stamp) ?? []), journal);

it('what goes on after another window was unlocked is the same note, with all of its words', () => {
  const half = taken('She said', false);
  const whole = { ...half, words: 'She said she is afraid' };

  const journal = keptIn(emptyJournal, half, whole, whole, half);

  expect(journal.notes.map(({ body, heads }) => [body.words, heads.length])).toEqual([['She said she is afraid', 1]]);
});

it('what goes on does not write over a change that was made meanwhile', () => {
  const half = taken('She said', false);
  const whole = { ...half, words: 'She said she is afraid' };
  const journal = keptIn(emptyJournal, half);
  const [note] = journal.notes;
  if (!note) throw new Error('it was not kept');
  const changed = addVersions(journal, [nextVersion(note, { ...note.body, words: 'She told me' }, stamp)]);

  expect(keptIn(changed, whole).notes.map(({ heads }) => heads.length)).toEqual([2]);
});

it('what goes on after its beginning was taken away is a note of its own', () => {
  const half = taken('She said', false);
  const journal = keptIn(emptyJournal, half);
  const [note] = journal.notes;
  if (!note) throw new Error('it was not kept');
  const gone = addVersions(journal, [nextVersion(note, null, stamp)]);

  const after = keptIn(gone, { ...half, words: 'She said she is afraid' });

  expect(after.notes.map(({ body }) => [body.words, body.happened])).toEqual([
    ['She said she is afraid', note.body.happened],
  ]);
  expect(after.things.get(note.id)?.body).toBeNull();
});

it('what goes on each time that another window is unlocked stands in one wording, with what was told of it meanwhile', () => {
  const [first, ...more] = ['He', 'He hid ', 'He hid. Under the coats'];
  const note = taken(first ?? '', false);
  const journal = keptIn(emptyJournal, note);
  const [kept] = journal.notes;
  if (!kept) throw new Error('it was not kept');
  const told = addVersions(journal, [nextVersion(kept, { ...kept.body, title: 'At school', binned: TODAY }, stamp)]);

  const after = keptIn(told, ...more.map((words) => ({ ...note, words })));

  expect(after.notes.map(({ body, heads }) => [body.title, body.words, heads.length])).toEqual([
    ['At school', 'He hid. Under the coats', 1],
  ]);
});

it('what goes on beside a change that was made meanwhile goes on from its own words', () => {
  const note = taken('He', false);
  const journal = keptIn(emptyJournal, note);
  const [kept] = journal.notes;
  if (!kept) throw new Error('it was not kept');
  const changed = addVersions(journal, [nextVersion(kept, { ...kept.body, words: 'She' }, stamp)]);

  const after = keptIn(changed, { ...note, words: 'He hid' }, { ...note, words: 'He hid under the coats' });

  expect(after.notes.map(({ heads }) => heads.map(({ body }) => body?.words).toSorted())).toEqual([
    ['He hid under the coats', 'She'],
  ]);
});
