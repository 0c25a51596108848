import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/domain/answers.ts';
import { changeNote } from '../../src/domain/change-note.ts';
import { unknownWhen } from '../../src/domain/dates/when.ts';
import type { Journal } from '../../src/domain/journal.ts';
import { promisesOf } from '../../src/domain/journal.ts';
import { keepNote } from '../../src/domain/keep-note.ts';
import { answersOf } from '../../src/features/add/answers-of-form.ts';
import { dateReader, loadDateReader } from '../../src/features/add/date-reader.ts';
import { type Form, newForm, noPeople, PAPER } from '../../src/features/add/form.ts';
import { formOf } from '../../src/features/add/form-of-note.ts';
import { aJournal, aNote, anId, aPromise, aVersion, journalWith, only, TODAY } from '../support/builders.ts';
import { randomAnswers } from '../support/random-answers.ts';
import { testStamp } from '../support/stamp.ts';

await loadDateReader();

/** What a parent would keep who opens the only note of a journal to change it, and changes nothing. */
function unchanged(journal: Journal): Answers {
  const { id, body } = only(journal.notes);
  const [promise] = promisesOf(id, journal);
  const readDate = dateReader.value?.readWhen ?? expect.fail();
  return answersOf(formOf(body, '', promise?.body), { today: TODAY, readDate });
}

function unchangedIn(journal: Journal) {
  return changeNote(only(journal.notes), unchanged(journal), journal, testStamp('2026-11-25T18:00:00Z'));
}

describe('a note opened to be changed', () => {
  it('is kept as it was when nothing is changed, whatever is in it', () => {
    fc.assert(
      fc.property(randomAnswers, (answers) => {
        const stamp = testStamp();
        fc.pre(keepNote(answers, aJournal(), stamp).ok);
        const journal = journalWith(answers);

        const made = unchangedIn(journal);

        expect(made.ok && made.versions.filter(({ type }) => type === 'note')).toEqual([]);
      }),
    );
  });

  it('of nothing but what was agreed is kept too', () => {
    const note = aVersion('note', aNote({ kind: 'meeting', words: '' }), { id: anId(1), of: anId(1) });
    const journal = aJournal(
      note,
      aVersion('promise', aPromise({ note: anId(1), words: 'Ring on Friday' }), { of: anId(2) }),
    );

    expect(unchangedIn(journal)).toMatchObject({ ok: true, versions: [] });
  });

  it('leaves alone who said what a file quotes, who began a call, and the date on a paper', () => {
    const note = aNote({
      kind: 'contact',
      contact: { result: 'no-answer', direction: 'in' },
      quotes: [
        { words: ' 💚 it was *too* loud ', speaker: { who: 'child', name: 'Ellis' }, closeness: 'exact' },
        { words: 'He is fine.', speaker: { who: 'other', name: 'her sister' } },
      ],
      source: { type: 'report', by: { who: 'us' }, dated: { edtf: '2026-10', how: 'month' } },
    });
    const journal = aJournal(aVersion('note', note));

    expect(unchangedIn(journal)).toMatchObject({ ok: true, versions: [] });
  });
});

it('a promise in a form counts from the date on its paper, and from the day someone goes', () => {
  const dueIn = (form: Partial<Form>, typed: string) => {
    const readDate = dateReader.value?.readWhen ?? expect.fail();
    const whole = { ...newForm('paper'), ...form, due: { chip: 'other', typed } } as const;
    const { due } = answersOf(whole, { today: TODAY, readDate }).promised;
    return typeof due === 'object' ? due.by.edtf : due;
  };
  const letter = { sourceDate: { chip: 'other', typed: '2 November 2026' } } as const;
  const going = { who: noPeople, next: noPeople, on: '18 December' };

  expect(dueIn(letter, '2 weeks from the letter')).toBe('2026-11-16');
  expect(dueIn({}, '2 weeks from the letter')).toBe('2026-12-05');
  expect(dueIn({ kind: 'change', leaving: going }, 'before I finish')).toBe('2026-12-18');
  expect(dueIn({ kind: 'plain', ...letter }, '2 weeks from the letter')).toBe(unknownWhen.edtf);
});

it('words that stand in a paper are said by the paper, and by nobody new', () => {
  const readDate = dateReader.value?.readWhen ?? expect.fail();
  const quotes = [{ words: 'He is settled.', by: { chosen: [PAPER], typed: '' } }];
  const answers = answersOf({ ...newForm('paper'), words: 'A letter', quotes }, { today: TODAY, readDate });
  const journal = journalWith(answers);

  expect(journal.people.size).toBe(0);
  expect(only(journal.notes).body.quotes).toEqual([
    { words: 'He is settled.', speaker: { who: 'other', name: 'The paper' } },
  ]);
  expect(unchangedIn(journal)).toMatchObject({ ok: true, versions: [] });
});
