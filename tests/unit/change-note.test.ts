import { describe, expect, it } from 'vitest';
import { addVersions } from '../../src/domain/add-versions.ts';
import type { Answers } from '../../src/domain/answers.ts';
import { changeNote } from '../../src/domain/change-note.ts';
import { onDay } from '../../src/domain/dates/when.ts';
import type { Journal } from '../../src/domain/journal.ts';
import type { Note } from '../../src/domain/note.ts';
import type { Stamp } from '../../src/domain/version.ts';
import {
  aJournal,
  aNote,
  anId,
  aVersion,
  journalWith,
  only,
  someAnswers,
  TODAY,
  thingIn,
  versionsIn,
} from '../support/builders.ts';
import { testStamp } from '../support/stamp.ts';

/** A stamp for a day later, whose ids come after those of `testStamp`. */
function laterStamp(): Stamp {
  let count = 0xff00;
  return { ...testStamp('2026-11-25T18:00:00Z'), newId: () => anId(++count) };
}

function changed(journal: Journal, answers: Answers): Journal {
  return addVersions(journal, versionsIn(changeNote(only(journal.notes), answers, journal, laterStamp())));
}

/** A journal with one note as a file brought it in. */
function withNote(note: Partial<Note>): Journal {
  return aJournal(aVersion('note', aNote(note)));
}

describe('changing a note', () => {
  it('keeps the first wording, and shows the new one', () => {
    const journal = journalWith(someAnswers('plain', { words: 'as it was' }));

    const after = changed(journal, someAnswers('happened', { words: 'as it is' }));

    const note = only(after.notes);
    expect(note.body).toMatchObject({ kind: 'happened', words: 'as it is' });
    expect(note.versions.map(({ body }) => body?.words)).toEqual(['as it was', 'as it is']);
    expect(note.heads).toHaveLength(1);
  });

  it('never changes when it was first written', () => {
    const journal = journalWith(someAnswers('plain', { words: 'as it was' }));
    const { written } = only(journal.notes).body;

    const after = changed(journal, someAnswers('plain', { words: 'as it is' }));

    expect(only(after.notes).body.written).toBe(written);
    expect(only(after.notes).versions.at(-1)?.time).toBe('2026-11-25T18:00:00.000Z');
  });

  it('leaves alone what no form asks: where it came from, its pin and its service', () => {
    const fixed = {
      broughtIn: '2026-11-01',
      pin: 'in',
      service: 'Saltmere School',
    } as const;
    const journal = withNote(fixed);

    const after = changed(journal, someAnswers('plain', { words: 'new words' }));

    expect(only(after.notes).body).toMatchObject({ ...fixed, words: 'new words' });
  });

  it('takes out what the parent took out', () => {
    const journal = journalWith(someAnswers('saw', { words: 'x', view: 'Our view.', where: 'At the gate' }));

    const after = changed(journal, someAnswers('saw', { words: 'x', where: 'At the gate' }));

    expect(only(after.notes).body).not.toHaveProperty('view');
    expect(only(after.notes).body.where).toBe('At the gate');
  });

  it('makes a promise of each line newly agreed, and leaves those there are', () => {
    const journal = journalWith(someAnswers('meeting', { title: 'Review', agreed: [{ words: 'First.' }] }));

    const after = changed(
      journal,
      someAnswers('meeting', { title: 'Review', agreed: [{ words: 'Second.' }, { words: '' }] }),
    );

    expect(after.promises.map(({ body }) => body.words)).toEqual(['First.', 'Second.']);
    expect(new Set(after.promises.map(({ body }) => body.note))).toEqual(new Set([only(after.notes).id]));
  });

  it('does not promise again what was promised', () => {
    const promise = journalWith(someAnswers('promise', { words: 'I will ring you.' }));
    const call = journalWith(someAnswers('contact', { result: 'will-call-back' }));

    const after = [
      changed(promise, someAnswers('promise', { words: 'I will ring you on Friday.' })),
      changed(call, someAnswers('contact', { result: 'will-call-back', words: 'About the bus.' })),
    ];

    expect(after.map(({ promises }) => promises.length)).toEqual([1, 1]);
  });

  it('of a call into one where they said they would call back makes the call-back promise', () => {
    const journal = journalWith(someAnswers('contact', { result: 'talked' }));

    const after = changed(
      journal,
      someAnswers('contact', { result: 'will-call-back', callBack: { by: onDay('2026-11-24') } }),
    );

    expect(after.promises.map(({ body }) => body)).toMatchObject([{ callBack: true, due: onDay('2026-11-24') }]);
  });

  it('finds the people in it again', () => {
    const journal = journalWith(someAnswers('meeting', { title: 'Review', people: [{ name: 'Zoë Penhallow' }] }));

    const after = changed(journal, someAnswers('meeting', { title: 'Review', people: [{ name: 'zoe penhallow' }] }));

    expect(after.people.size).toBe(1);
    expect(only(after.notes).body.people).toEqual([{ person: only(after.people.keys()), part: 'there' }]);
  });

  it('joins what was changed on two devices, and keeps both wordings', () => {
    const first = journalWith(someAnswers('plain', { words: 'first' }));
    const note = only(first.notes);
    const apart = [2, 3].map((number) =>
      aVersion('note', aNote({ words: `device ${number}` }), {
        id: anId(900 + number),
        of: note.id,
        parents: [note.versions[0]?.id ?? ''],
      }),
    );
    const journal = addVersions(first, apart);

    const after = changed(journal, someAnswers('plain', { words: 'joined' }));

    const thing = thingIn(after, note.id);
    expect(thing.heads).toHaveLength(1);
    expect(thing.versions).toHaveLength(4);
    expect(only(after.notes).body.words).toBe('joined');
  });

  it('is refused for the same reasons as keeping one', () => {
    const journal = journalWith(someAnswers('plain', { words: 'as it was' }));

    const kept = changeNote(only(journal.notes), someAnswers('plain'), journal, laterStamp());
    const ahead = someAnswers('plain', { words: 'x', happened: onDay('2027-01-01') });

    expect(kept).toEqual({ ok: false, problem: 'words-needed' });
    expect(changeNote(only(journal.notes), ahead, journal, laterStamp())).toMatchObject({
      problem: 'not-yet-happened',
    });
  });

  it('puts private words in no version', () => {
    const journal = journalWith(someAnswers('plain', { words: 'as it was', happened: onDay(TODAY) }));

    const after = changed(journal, someAnswers('plain', { words: 'as it is', justForYou: 'I cried.' }));

    expect(JSON.stringify([...after.things.values()])).not.toMatch(/I cried|justForYou/);
  });
});
