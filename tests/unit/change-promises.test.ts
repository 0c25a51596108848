import { describe, expect, it } from 'vitest';
import { addVersions } from '../../src/domain/add-versions.ts';
import type { Answers } from '../../src/domain/answers.ts';
import { changeNote } from '../../src/domain/change-note.ts';
import { onDay } from '../../src/domain/dates/when.ts';
import type { Journal } from '../../src/domain/journal.ts';
import { withStep } from '../../src/domain/promise.ts';
import { takenBack } from '../../src/domain/taking-back.ts';
import { nextVersion, type Stamp } from '../../src/domain/version.ts';
import { anId, journalWith, only, someAnswers, versionsIn } from '../support/builders.ts';
import { testStamp } from '../support/stamp.ts';

/** A stamp for the same day later, whose ids come after those of `testStamp`. */
function laterStamp(first = 0xff00): Stamp {
  let count = first;
  return { ...testStamp('2026-11-21T18:00:00Z'), newId: () => anId(++count) };
}

function changed(journal: Journal, answers: Answers): Journal {
  return addVersions(journal, versionsIn(changeNote(only(journal.notes), answers, journal, laterStamp())));
}

const mrsLarkspur = { name: 'Mrs Larkspur', role: 'SENCO' };
const mrBriar = { name: 'Mr Briar', role: 'Head' };
const friday = { by: onDay('2026-11-27'), words: 'by Friday' };

const promised = someAnswers('promise', {
  words: 'I will send the form.',
  people: [mrsLarkspur],
  promised: { due: friday, inWriting: 'no' },
});

describe('a promise whose note is changed', () => {
  it('has the new words, and keeps the first', () => {
    const after = changed(journalWith(promised), { ...promised, words: 'I will send both forms.' });

    const promise = only(after.promises);
    expect(promise.body.words).toBe('I will send both forms.');
    expect(promise.versions.map(({ body }) => body?.words)).toEqual([
      'I will send the form.',
      'I will send both forms.',
    ]);
  });

  it('has the new date and loses the words for the old one', () => {
    const due = { by: onDay('2026-12-04') };

    const after = changed(journalWith(promised), { ...promised, promised: { due, inWriting: 'no' } });

    expect(only(after.promises).body).toMatchObject({ due: due.by, inWriting: 'no' });
    expect(only(after.promises).body).not.toHaveProperty('dueWords');
  });

  it('can be left without a date', () => {
    const after = changed(journalWith(promised), { ...promised, promised: { due: 'no-date' } });

    expect(only(after.promises).body).toMatchObject({ noDate: true });
    expect(only(after.promises).body).not.toHaveProperty('due');
  });

  it('was said on the day that the note moves to', () => {
    const after = changed(journalWith(promised), { ...promised, happened: onDay('2026-11-03') });

    expect(only(after.promises).body.said).toEqual(onDay('2026-11-03'));
  });

  it('is by whoever is named now', () => {
    const after = changed(journalWith(promised), { ...promised, people: [mrBriar] });

    const briar = [...after.people.values()].find(({ body }) => body.name === 'Mr Briar');
    expect(only(after.promises).body.by).toEqual({ who: 'person', person: briar?.id });
  });

  it('becomes ours when the parent says that it is', () => {
    const after = changed(journalWith(promised), { ...promised, promised: { ...promised.promised, by: 'us' } });

    expect(only(after.promises).body.by).toEqual({ who: 'us' });
  });

  it('keeps what has come of it', () => {
    const first = journalWith(promised);
    const promise = only(first.promises);
    const rung = withStep(promise.body, { what: 'tried-again', on: '2026-11-20' });
    const journal = addVersions(first, [nextVersion(promise, rung, laterStamp(0xee00))]);

    const after = changed(journal, { ...promised, words: 'I will send both forms.' });

    expect(only(after.promises).body.steps).toEqual([{ what: 'tried-again', on: '2026-11-20' }]);
  });

  it('gets no new version while nothing of it changed', () => {
    const after = changed(journalWith(promised), { ...promised, topics: ['plan'] });

    expect(only(after.promises).versions).toHaveLength(1);
  });
});

describe('a call back', () => {
  const call = someAnswers('contact', { result: 'will-call-back', people: [mrsLarkspur], callBack: friday });

  it('is called off when on second thoughts they never said it', () => {
    const after = changed(journalWith(call), { ...call, result: 'talked', callBack: undefined });

    expect(after.promises).toEqual([]);
  });

  it('stays once something has come of it', () => {
    const first = journalWith(call);
    const promise = only(first.promises);
    const late = withStep(promise.body, { what: 'done-late', on: '2026-12-01' });
    const journal = addVersions(first, [nextVersion(promise, late, laterStamp(0xee00))]);

    const after = changed(journal, { ...call, result: 'talked', callBack: undefined });

    expect(only(after.promises).body.steps).toHaveLength(1);
  });

  it('that was taken away stays away when something else is changed, and is there again for a new day', () => {
    const first = journalWith(call);
    const journal = addVersions(first, [nextVersion(only(first.promises), null, laterStamp(0xee00))]);

    const other = changed(journal, { ...call, callBack: undefined, topics: ['plan'] });
    const again = changed(journal, call);

    expect(other.promises).toEqual([]);
    expect(only(again.promises).body.callBack).toBe(true);
  });

  it('moves to the day they now say', () => {
    const after = changed(journalWith(call), { ...call, callBack: { by: onDay('2026-12-01') } });

    expect(only(after.promises).body.due).toEqual(onDay('2026-12-01'));
  });
});

describe('what was agreed in one meeting', () => {
  it('stands in the order in which it was written down, and later lines after it', () => {
    const lines = ['Third in the alphabet.', 'Alpha.', 'Middle.'].map((words) => ({ words }));
    const meeting = someAnswers('meeting', { title: 'Review', agreed: lines });

    const after = changed(journalWith(meeting), { ...meeting, agreed: [{ words: 'Before all.' }] });

    expect(after.promises.map(({ body }) => body.words)).toEqual([
      'Third in the alphabet.',
      'Alpha.',
      'Middle.',
      'Before all.',
    ]);
  });
});

describe('taking back a change', () => {
  it('puts note and promise back as they were, with both wordings kept', () => {
    const journal = journalWith(promised);
    const answers = { ...promised, words: 'I will send both forms.', happened: onDay('2026-11-03') };
    const versions = versionsIn(changeNote(only(journal.notes), answers, journal, laterStamp()));
    const after = addVersions(journal, versions);

    const undone = addVersions(after, takenBack(versions, after, laterStamp(0xfff00)));

    expect(only(undone.notes).body).toEqual(only(journal.notes).body);
    expect(only(undone.promises).body).toEqual(only(journal.promises).body);
    expect(only(undone.promises).versions).toHaveLength(3);
  });

  it('brings back a call back that it called off, and takes away a person that it met', () => {
    const call = someAnswers('contact', { result: 'will-call-back', callBack: friday });
    const journal = journalWith(call);
    const answers = { ...call, result: 'talked', callBack: undefined, people: [mrBriar] } as const;
    const versions = versionsIn(changeNote(only(journal.notes), answers, journal, laterStamp()));
    const after = addVersions(journal, versions);

    const undone = addVersions(after, takenBack(versions, after, laterStamp(0xfff00)));

    expect([after.promises.length, after.people.size]).toEqual([0, 1]);
    expect(undone.promises.map(({ body }) => body)).toEqual(journal.promises.map(({ body }) => body));
    expect(undone.people.size).toBe(0);
  });
});
