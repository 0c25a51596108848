import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/domain/answers.ts';
import { onDay } from '../../src/domain/dates/when.ts';
import { journalWith, only, someAnswers, TODAY } from '../support/builders.ts';

function promisesIn(answers: Answers) {
  return journalWith(answers).promises.map(({ body }) => body);
}

const mrsLarkspur = { name: 'Mrs Larkspur', role: 'SENCO' };

describe('what was agreed in a meeting', () => {
  it('becomes a promise, line by line, with who, by when and in which note', () => {
    const journal = journalWith(
      someAnswers('meeting', {
        title: 'Annual review',
        people: [mrsLarkspur],
        agreed: [
          { words: ' Send the form. ', by: mrsLarkspur, due: { by: onDay('2026-12-04'), words: 'by half term' } },
          { words: 'Ring the bus company.', by: 'us', due: 'no-date' },
          { words: 'Someone will look into it.' },
        ],
      }),
    );

    const person = only(journal.people.keys());
    const same = { note: only(journal.notes).id, said: onDay(TODAY), steps: [] };
    expect(journal.promises.map(({ body }) => body)).toEqual([
      {
        ...same,
        words: ' Send the form. ',
        by: { who: 'person', person },
        due: onDay('2026-12-04'),
        dueWords: 'by half term',
      },
      { ...same, words: 'Ring the bus company.', by: { who: 'us' }, noDate: true, place: 1 },
      { ...same, words: 'Someone will look into it.', by: { who: 'other', name: '' }, place: 2 },
    ]);
  });

  it('is left out where a line was left empty', () => {
    const agreed = [{ words: '' }, { words: '  \n' }, { words: 'Send the form.' }];

    expect(promisesIn(someAnswers('meeting', { title: 'Review', agreed })).map(({ words }) => words)).toEqual([
      'Send the form.',
    ]);
  });

  it('is kept letter for letter', () => {
    const words = '  💚 I’ll “sort it” — honest\n\ud83d ';

    expect(only(promisesIn(someAnswers('meeting', { title: 'Review', agreed: [{ words }] }))).words).toBe(words);
  });
});

describe('a note of a promise', () => {
  it('makes one promise of its words, by the first person named', () => {
    const journal = journalWith(
      someAnswers('promise', {
        words: 'I will ring you on Friday.',
        people: [mrsLarkspur, { name: 'Mr O’Dell' }],
        promised: { due: { by: onDay('2026-11-27') }, inWriting: 'by-us' },
      }),
    );

    const [larkspur = ''] = [...journal.people.values()].filter(({ body }) => body.role).map(({ id }) => id);
    expect(only(journal.promises).body).toEqual({
      words: 'I will ring you on Friday.',
      by: { who: 'person', person: larkspur },
      note: only(journal.notes).id,
      said: onDay(TODAY),
      due: onDay('2026-11-27'),
      inWriting: 'by-us',
      steps: [],
    });
  });

  it('counts our own promises too', () => {
    const answers = someAnswers('promise', {
      words: 'We will keep a diary.',
      people: [mrsLarkspur],
      promised: { by: 'us' },
    });

    expect(only(promisesIn(answers)).by).toEqual({ who: 'us' });
  });

  it('takes "no date was given" for an answer, and no answer for none', () => {
    const noDate = only(promisesIn(someAnswers('promise', { words: 'x', promised: { due: 'no-date' } })));
    const notAsked = only(promisesIn(someAnswers('promise', { words: 'x' })));

    expect(noDate).toMatchObject({ noDate: true });
    expect(notAsked).not.toHaveProperty('noDate');
    expect(notAsked).not.toHaveProperty('due');
  });
});

describe('a call', () => {
  it('in which they said they would call back makes a call-back promise', () => {
    const journal = journalWith(
      someAnswers('contact', {
        result: 'will-call-back',
        words: 'About the bus.',
        people: [mrsLarkspur],
        callBack: { by: onDay('2026-11-24'), words: 'on Tuesday' },
      }),
    );

    expect(only(journal.promises).body).toEqual({
      words: 'About the bus.',
      by: { who: 'person', person: only(journal.people.keys()) },
      note: only(journal.notes).id,
      said: onDay(TODAY),
      due: onDay('2026-11-24'),
      dueWords: 'on Tuesday',
      callBack: true,
      steps: [],
    });
  });

  it('in which they did not say when, or who, makes one all the same', () => {
    const call = someAnswers('contact', { result: 'will-call-back', callBack: 'no-date' });

    expect(only(promisesIn(call))).toMatchObject({ callBack: true, noDate: true, by: { who: 'other', name: '' } });
  });

  it.each(['no-answer', 'left-message', 'talked', 'we-wrote', 'they-wrote'] as const)(
    'that ended "%s" promises nothing',
    (result) => {
      const call = someAnswers('contact', { result, callBack: { by: onDay('2026-11-24') } });

      expect(promisesIn(call)).toEqual([]);
    },
  );
});

describe('a note of any other kind', () => {
  it('makes no promise of its words', () => {
    expect(promisesIn(someAnswers('said', { words: 'They promised.', promised: { by: 'us' } }))).toEqual([]);
  });
});
