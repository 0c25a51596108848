import { describe, expect, it } from 'vitest';
import { onDay, unknownWhen } from '../../../src/domain/dates/when.ts';
import type { Journal } from '../../../src/domain/journal.ts';
import type { Note } from '../../../src/domain/note.ts';
import { fitPage } from '../../../src/domain/page/fitting.ts';
import { emptyPlan, type PagePlan } from '../../../src/domain/page/plan.ts';
import type { Version } from '../../../src/domain/version.ts';
import { pageWords } from '../../../src/words/en/page.ts';
import { aJournal, aNote, anId, aPerson, aPromise, aVersion, TODAY } from '../../support/builders.ts';
import { pageText } from '../../support/page-text.ts';

/** A note with a person of its own and a promise of theirs, all named after one word. */
function noteOf(number: number, word: string, note: Partial<Note>): readonly Version[] {
  const person = anId(500 + number);
  return [
    aVersion('person', aPerson({ name: `Person ${word}`, role: `Role ${word}` }), {
      id: anId(600 + number),
      of: person,
    }),
    aVersion('note', aNote({ title: `Title ${word}`, people: [{ person, part: 'there' }], ...note }), {
      id: anId(100 + number),
      of: anId(number),
    }),
    aVersion(
      'promise',
      aPromise({
        words: `Promise ${word}`,
        by: { who: 'person', person },
        note: anId(number),
        due: onDay('2026-11-10'),
      }),
      { id: anId(700 + number), of: anId(800 + number) },
    ),
  ];
}

function textOf(journal: Journal, plan: PagePlan = emptyPlan): string {
  const input = { journal, plan, today: TODAY, words: pageWords('Wren') };
  return pageText(fitPage(input, () => true).page);
}

describe('a page tells nothing, nowhere, of a note', () => {
  const paper = { kind: 'paper', happened: onDay('2026-11-02') } as const;

  it.each<[string, Partial<Note>, PagePlan]>([
    ['that the child said no to', { okToShare: 'no' }, emptyPlan],
    ['that is never to be on it', { pin: 'out' }, emptyPlan],
    ['of social care that nobody chose', { kind: 'social-care' }, emptyPlan],
    ['that was taken off this page', {}, { ...emptyPlan, overrides: { [anId(1)]: { show: false } } }],
    ['of a day to come', { happened: onDay('2027-02-01') }, emptyPlan],
  ])('%s', (_, note, plan) => {
    const shown = noteOf(2, 'Shown', paper);

    const text = textOf(aJournal(...noteOf(1, 'Secret', { ...paper, ...note }), ...shown), plan);

    expect(text).not.toContain('Secret');
    expect(text).toContain('Title Shown');
    expect(text).toContain('Promise Shown');
  });

  it('but counts what was agreed in it, for a number names nobody', () => {
    const text = textOf(aJournal(...noteOf(1, 'Secret', { ...paper, okToShare: 'no' }), ...noteOf(2, 'Shown', paper)));

    expect(text).toContain('2 things agreed');
  });
});

describe('after hard words a page', () => {
  const said = (note: Partial<Note>) =>
    aVersion('note', aNote({ kind: 'said', words: 'I want to die.', happened: onDay('2026-11-02'), ...note }), {
      id: anId(101),
      of: anId(1),
    });
  const doctor = aVersion('person', aPerson({ name: 'Dr Anstey', role: 'GP' }), { id: anId(102), of: anId(2) });
  const talk = (note: Partial<Note>) =>
    aVersion(
      'note',
      aNote({
        kind: 'contact',
        title: 'Urgent appointment',
        contact: { result: 'talked', direction: 'out' },
        happened: onDay('2026-11-03'),
        people: [{ person: anId(2), part: 'contact' }],
        ...note,
      }),
      { id: anId(103), of: anId(3) },
    );

  it('says that there was a worry, and who was spoken with about it', () => {
    const text = textOf(aJournal(said({}), doctor, talk({})));

    expect(text).toContain('On 2 November 2026 Wren said something that made us worry about safety.');
    expect(text).toContain('We spoke with Dr Anstey (GP) on 3 November.');
    expect(text).not.toContain('die');
  });

  it.each<[string, Partial<Note>]>([
    ['nobody took the call', { contact: { result: 'no-answer', direction: 'out' } }],
    ['it was about something else', { title: 'Eczema cream', words: 'The cream has run out.' }],
    ['they were asked and did not come', { kind: 'meeting', people: [{ person: anId(2), part: 'asked' }] }],
  ])('names nobody as spoken with when %s', (_, note) => {
    expect(textOf(aJournal(said({}), doctor, talk(note)))).not.toContain('We spoke with');
  });

  it('says what was done where it was shown and not said, and no day where none is known', () => {
    const text = textOf(aJournal(said({ closeness: 'shown', happened: unknownWhen })));

    expect(text).toContain('Wren did something that made us worry about safety.');
    expect(text).not.toContain('not known');
  });

  it('invents no worry from words that are only hard to read back', () => {
    const text = textOf(aJournal(said({ words: 'I hate you Mummy.', hardToRead: true }), doctor, talk({})));

    expect(text).not.toMatch(/worry|hate/);
  });
});

describe('a page', () => {
  const titled = (number: number, title: string, day: string) =>
    aVersion('note', aNote({ kind: 'paper', title, happened: onDay(day) }), {
      id: anId(100 + number),
      of: anId(number),
    });

  it.each([
    ['Autism diagnosis', 'Dr Lark told us. It is autism.', true],
    ['Autism diagnosis', 'The panel decided not to give a diagnosis.', false],
    ['ADHD diagnosis', 'Still on the waiting list.', false],
    ['Autism diagnosis', 'His brother was diagnosed with autism today.', false],
    ['Autism diagnosis', '', false],
  ])('says that the child was diagnosed only where the note says so: “%s”, “%s”', (title, words, isTold) => {
    const text = textOf(aJournal(aVersion('note', aNote({ kind: 'meeting', title, words }))));

    expect(text.includes('Wren was diagnosed with')).toBe(isTold);
    if (!isTold) expect(text).toContain(`has “${title}”`);
  });

  it('has among what happened no letter that was taken back, and says so where it is told all the same', () => {
    const letter = (words: string) =>
      aJournal(
        aVersion('note', aNote({ kind: 'paper', title: 'Attendance letter', words })),
        titled(2, 'Plan', '2026-02-15'),
      );

    expect(textOf(letter('About absence. I rang him and he withdrew it.'))).not.toContain('Attendance letter');
    expect(textOf(letter('About absence. They withdrew the offer.'))).toContain('Attendance letter');
  });

  it.each([
    [1, '1 thing agreed.', '1 past its date', 'Past its date:'],
    [2, '2 things agreed.', '2 past their date', 'Past their date:'],
  ])('counts promises past their date in words that fit %i of them', (many, total, counted, heading) => {
    const promise = (number: number) =>
      aVersion('promise', aPromise({ words: `Form ${number}`, note: anId(1), due: onDay('2026-11-10') }), {
        id: anId(700 + number),
        of: anId(800 + number),
      });
    const promises = Array.from({ length: many }, (_, at) => promise(at));

    const text = textOf(aJournal(aVersion('note', aNote({ title: 'We met' })), ...promises));

    for (const words of [total, counted, heading]) expect(text).toContain(words);
  });

  it('has no line for a call of which nothing was written', () => {
    const call = aNote({ kind: 'contact', words: '', contact: { result: 'no-answer', direction: 'out' } });

    const text = textOf(aJournal(aVersion('note', call), titled(2, 'Report', '2026-11-01')));

    expect(text).not.toMatch(/: \.|^\d+\. .*: *\(/m);
    expect(text).toContain('1 call, 1 not answered.');
  });

  it.each([
    ['Report', 'report, 1 November'],
    ['Email', 'email, 1 November'],
    ['Plan', 'plan'],
    ['Letter', 'letter, 1 November'],
  ])('gives a paper that the parent called “%s” the source “%s”', (type, source) => {
    const note = aNote({ kind: 'paper', title: 'It came', words: '', paper: { type }, happened: onDay('2026-11-01') });

    expect(textOf(aJournal(aVersion('note', note)))).toContain(`It came. (${source})`);
  });
});
