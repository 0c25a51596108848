import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemWith } from '../../src/domain/answer-problem.ts';
import type { Answers } from '../../src/domain/answers.ts';
import { onDay, unknownWhen, whenFromEdtf } from '../../src/domain/dates/when.ts';
import { emptyJournal } from '../../src/domain/journal.ts';
import { keepNote } from '../../src/domain/keep-note.ts';
import { type KindId, kinds } from '../../src/domain/kinds/index.ts';
import { journalWith, only, someAnswers, TODAY, versionsIn } from '../support/builders.ts';
import { randomAnswers } from '../support/random-answers.ts';
import { anyText } from '../support/random-text.ts';
import { testStamp } from '../support/stamp.ts';

const WORDY: readonly KindId[] = kinds.filter(({ needs }) => needs === 'words').map(({ id }) => id);

function noteIn(answers: Answers) {
  return only(journalWith(answers).notes).body;
}

describe('keeping a note', () => {
  it.each(WORDY)('of the kind "%s" needs its words and nothing else', (kind) => {
    const note = noteIn(someAnswers(kind, { words: 'He hid under the coats.' }));

    expect(note).toEqual({
      kind,
      words: 'He hid under the coats.',
      happened: onDay(TODAY),
      written: expect.stringMatching(/^2026-11-2\dT\d\d:\d\d[+-]\d\d:\d\d$/),
      people: [],
      quotes: [],
      topics: [],
    });
  });

  it.each(['meeting', 'paper'] as const)('of the kind "%s" can do with its title alone', (kind) => {
    expect(noteIn(someAnswers(kind, { title: ' Annual review ' }))).toMatchObject({
      title: 'Annual review',
      words: '',
    });
  });

  it('of a call needs what came of it and nothing else', () => {
    const note = noteIn(someAnswers('contact', { result: 'no-answer' }));

    expect(note).toMatchObject({ kind: 'contact', words: '', contact: { result: 'no-answer', direction: 'out' } });
  });

  it('makes one version, of a new thing, by this device', () => {
    const stamp = testStamp();

    const version = only(versionsIn(keepNote(someAnswers('plain', { words: 'x' }), emptyJournal, stamp)));

    expect(version).toMatchObject({
      type: 'note',
      parents: [],
      device: stamp.device,
      time: '2026-11-21T10:00:00.000Z',
    });
    expect(version.id).not.toBe(version.of);
  });

  it('keeps words byte for byte', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => text.trim() !== ''),
        fc.constantFrom(...WORDY),
        (words, kind) => {
          expect(noteIn(someAnswers(kind, { words })).words).toBe(words);
        },
      ),
    );
  });

  it('keeps what each person said byte for byte, with who said it, and drops an empty box', () => {
    const quotes = [
      { words: ' 💚 it was *too* loud ', by: { who: 'child' }, closeness: 'exact' },
      { words: 'He is fine here.', by: { name: 'Mrs Larkspur' } },
      { words: 'Who said this?' },
      { words: '  ' },
    ] as const;

    const note = noteIn(someAnswers('meeting', { words: 'x', quotes }));

    expect(note.quotes).toEqual([
      { words: ' 💚 it was *too* loud ', speaker: { who: 'child' }, closeness: 'exact' },
      { words: 'He is fine here.', speaker: { who: 'person', person: expect.any(String) } },
      { words: 'Who said this?', speaker: { who: 'other', name: '' } },
    ]);
  });

  it('keeps what was answered and leaves no trace of what was not', () => {
    const note = noteIn(
      someAnswers('saw', {
        words: 'x',
        where: ' By the gate ',
        alsoSeen: 'Nana',
        effect: 'He would not eat.',
        view: 'It was too loud.',
        reference: ' LA/22 ',
        source: 'told',
        toldBy: ' Zoë Penhallow ',
        paperType: 'Report',
        topics: ['noise'],
        hardToRead: true,
      }),
    );

    expect(note).toMatchObject({
      where: 'By the gate',
      alsoSeen: 'Nana',
      effect: 'He would not eat.',
      view: 'It was too loud.',
      reference: 'LA/22',
      source: { type: 'told', by: { who: 'other', name: 'Zoë Penhallow' } },
      paper: { type: 'Report' },
      topics: ['noise'],
      hardToRead: true,
    });
    expect(Object.keys(note)).not.toContain('contact');
    expect(Object.keys(note)).not.toContain('okToShare');
  });

  it('keeps another view of which only the time with the child is known', () => {
    const view = { whose: '', words: '', why: '', timeWithChild: 'An hour' };

    expect(noteIn(someAnswers('meeting', { words: 'We met.', otherViews: [view] })).otherViews).toEqual([view]);
  });

  it('writes down which way a call went, and how long was waited', () => {
    const written = noteIn(someAnswers('contact', { result: 'they-wrote' }));
    const waited = noteIn(someAnswers('contact', { result: 'talked', waited: { minutes: 30, about: true } }));

    expect(written.contact).toEqual({ result: 'they-wrote', direction: 'in' });
    expect(waited.contact).toEqual({ result: 'talked', direction: 'out', waited: { minutes: 30, about: true } });
  });

  it.each(['we-wrote', 'they-wrote'] as const)(
    'keeps no wait for a call that turns out to be written: %s',
    (result) => {
      const note = noteIn(someAnswers('contact', { result, waited: { minutes: 30, about: true } }));

      expect(note.contact).not.toHaveProperty('waited');
    },
  );

  it('drops an answer that no longer goes with another, and keeps one that does', () => {
    const answers = { channel: 'email', source: 'told', toldBy: 'Nana', sourceDated: onDay('2026-11-02') } as const;
    const spoken = noteIn(someAnswers('contact', { ...answers, result: 'talked' }));
    const written = noteIn(someAnswers('contact', { ...answers, result: 'we-wrote', source: 'letter' }));

    expect(spoken.contact?.channel).toBeUndefined();
    expect(spoken.source).toEqual({ type: 'told', by: { who: 'other', name: 'Nana' } });
    expect(written.contact?.channel).toBe('email');
    expect(written.source).toEqual({ type: 'letter', dated: onDay('2026-11-02') });
  });
});

describe('what stands in the way of keeping a note', () => {
  it.each(WORDY)('of the kind "%s" is that there are no words, only spaces', (kind) => {
    const kept = keepNote(someAnswers(kind, { words: ' \n\t', title: '  ' }), emptyJournal, testStamp());

    expect(kept).toEqual({ ok: false, problem: 'words-needed' });
  });

  it('of a call is that nothing was said to have come of it, whatever the words', () => {
    expect(problemWith(someAnswers('contact', { words: 'I rang them.' }), TODAY)).toBe('result-needed');
  });

  it('is not that only what was agreed, or what was said, was written down', () => {
    const agreed = someAnswers('meeting', { agreed: [{ words: 'Send the plan' }] });
    const said = someAnswers('meeting', { quotes: [{ words: 'He copes.' }] });

    expect([agreed, said].map((one) => problemWith(one, TODAY))).toEqual([undefined, undefined]);
    expect(problemWith(someAnswers('meeting', { agreed: [{ words: ' ' }] }), TODAY)).toBe('words-needed');
  });

  it('is a day that has not come yet', () => {
    const tomorrow = someAnswers('plain', { words: 'x', happened: onDay('2026-11-22') });

    expect(problemWith(tomorrow, TODAY)).toBe('not-yet-happened');
  });

  it('is not a meeting to come, nor a time that has begun, nor a date that is not known', () => {
    const answers = [
      someAnswers('meeting', { title: 'Review', happened: onDay('2027-01-12') }),
      someAnswers('plain', { words: 'x', happened: onDay(TODAY) }),
      someAnswers('plain', { words: 'x', happened: whenFromEdtf('2026') ?? unknownWhen }),
      someAnswers('plain', { words: 'x', happened: unknownWhen }),
    ];

    expect(answers.map((one) => problemWith(one, TODAY))).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('is asked about the words first', () => {
    const both = someAnswers('plain', { happened: onDay('2027-01-12') });

    expect(problemWith(both, TODAY)).toBe('words-needed');
  });
});

describe('when a note was written', () => {
  it('is the clock of the place, with how far it is from Greenwich', () => {
    const now = new Date(2026, 6, 1, 2, 14);
    const stamp = { ...testStamp(), now: () => now };

    const { written } = only(
      journalWith(someAnswers('plain', { words: 'x', happened: unknownWhen }), emptyJournal, stamp).notes,
    ).body;

    expect(written).toMatch(/^2026-07-01T02:14[+-]\d\d:\d\d$/);
    expect(new Date(written).getTime()).toBe(now.getTime());
  });
});

describe('private words', () => {
  it('are in no version, whatever else the form holds', () => {
    fc.assert(
      fc.property(randomAnswers, (answers) => {
        const justForYou = 'I cried in the car park';
        const kept = keepNote({ ...answers, justForYou }, emptyJournal, testStamp());

        expect(JSON.stringify(kept)).not.toContain(justForYou);
        expect(JSON.stringify(kept)).not.toContain('justForYou');
      }),
    );
  });

  it('are no words: a note of nothing else is not kept', () => {
    expect(problemWith(someAnswers('plain', { justForYou: 'I cried.' }), TODAY)).toBe('words-needed');
  });
});
