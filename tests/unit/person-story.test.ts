import { describe, expect, it } from 'vitest';
import { onDay } from '../../src/domain/dates/when.ts';
import type { ContactResult, Note } from '../../src/domain/note.ts';
import type { Person } from '../../src/domain/person.ts';
import { goodDeeds, storyOf } from '../../src/domain/person-story.ts';
import type { PromiseMade } from '../../src/domain/promise.ts';
import { aJournal, aNote, anId, aPerson, aPromise, aVersion, TODAY } from '../support/builders.ts';

const ROOK = anId(5);

function journalOf(
  person: Partial<Person>,
  notes: readonly Partial<Note>[],
  promises: readonly Partial<PromiseMade>[] = [],
) {
  const there = { people: [{ person: ROOK, part: 'there' as const }] };
  return aJournal(
    aVersion('person', aPerson({ name: 'Ms Rook', ...person }), { id: anId(105), of: ROOK }),
    ...notes.map((body, index) =>
      aVersion('note', aNote({ ...there, ...body }), { id: anId(200 + index), of: anId(300 + index) }),
    ),
    ...promises.map((body, index) =>
      aVersion('promise', aPromise({ by: { who: 'person', person: ROOK }, note: anId(300), ...body }), {
        id: anId(400 + index),
        of: anId(500 + index),
      }),
    ),
  );
}

function story(...given: Parameters<typeof journalOf>) {
  const journal = journalOf(...given);
  const person = journal.people.get(ROOK);
  if (!person) throw new Error('There is no such person.');
  return { ...storyOf(person, journal, TODAY), deeds: goodDeeds(person, journal, TODAY) };
}

const contact = (result: ContactResult, on: string): Partial<Note> => ({
  kind: 'contact',
  happened: onDay(on),
  contact: { result, direction: 'out' },
});

describe('the story of a person', () => {
  it('is every note with them in it, oldest first', () => {
    const { notes } = story({}, [
      { words: 'later', happened: onDay('2026-03-01') },
      { words: 'first', happened: onDay('2025-03-01') },
      { words: 'not theirs', people: [] },
    ]);

    expect(notes.map(({ body }) => body.words)).toEqual(['first', 'later']);
  });

  it('counts months from the first note to the last, and to today while they are with us', () => {
    const notes = [{ happened: onDay('2025-11-21') }, { happened: onDay('2026-05-22') }];

    expect(story({}, notes).months).toBe(6);
    expect(story({ standing: 'now' }, notes).months).toBe(12);
    expect(story({ standing: 'left', until: onDay('2026-01-25') }, notes).months).toBe(2);
    expect(story({}, []).months).toBe(0);
  });

  it('is their words and what they said they would do too, where they are not named as there', () => {
    const quotes = [{ words: 'He is fine here.', speaker: { who: 'person' as const, person: ROOK } }];
    const { notes, calls } = story(
      {},
      [
        { words: 'their promise', people: [] },
        { words: 'their words', people: [], quotes, ...contact('no-answer', '2026-10-08') },
      ],
      [{ words: 'I will ring you.' }],
    );

    expect(notes.map(({ body }) => body.words).toSorted()).toEqual(['their promise', 'their words']);
    expect(calls.calls).toBe(0);
  });

  it('knows when they last saw the child, and counts neither an invitation nor someone only named', () => {
    const asked = { people: [{ person: ROOK, part: 'asked' as const }] };
    const named = { people: [{ person: ROOK, part: 'named' as const }] };
    const { lastSawChild } = story({}, [
      { sawChild: 'yes', happened: onDay('2026-02-01') },
      { paper: { timeWithChild: 'none' }, sawChild: 'no', happened: onDay('2026-04-01') },
      { sawChild: 'yes', happened: onDay('2026-05-01'), ...asked },
      { sawChild: 'yes', happened: onDay('2026-06-01'), ...named },
    ]);

    expect(lastSawChild).toEqual({ on: onDay('2026-02-01') });
  });

  it('takes the day they saw the child from what their report says of it, and none where it names none', () => {
    const wrote = { people: [{ person: ROOK, part: 'named' as const }], happened: onDay('2026-01-20') };
    const seen = (timeWithChild: string, more: Partial<Note> = {}) =>
      story({}, [{ kind: 'paper', ...wrote, paper: { timeWithChild }, ...more }]).lastSawChild?.on.edtf;

    expect(seen('12 November 2025, 40 minutes in class')).toBe('2025-11-12');
    expect(seen('Twice: 3/11/25 and 12/11/25, an hour each')).toBe('2025-11-12');
    expect(seen('In November for half a day')).toBe('2025-11');
    expect(seen('An hour')).toBeUndefined();
    expect(seen('A day in class. They may come back on 3 March 2026')).toBeUndefined();
  });

  it('says of a report by several that one of them saw the child, and counts no family among them', () => {
    const [gran, other] = [anId(6), anId(7)];
    const paper = (...people: readonly string[]) => ({
      kind: 'paper' as const,
      happened: onDay('2026-01-20'),
      paper: { timeWithChild: '12 November 2025' },
      people: people.map((person) => ({ person, part: 'named' as const })),
    });
    const journal = (note: Partial<Note>) =>
      aJournal(
        aVersion('person', aPerson({ name: 'Gran', family: true }), { id: anId(106), of: gran }),
        aVersion('person', aPerson({ name: 'Ms Rook' }), { id: anId(105), of: ROOK }),
        aVersion('note', aNote(note), { id: anId(200), of: anId(300) }),
      );
    const seenBy = (id: string, note: Partial<Note>) => {
      const told = journal(note);
      return storyOf(told.people.get(id) ?? expect.fail(), told, TODAY).lastSawChild;
    };

    expect(seenBy(ROOK, paper(ROOK, other))).toEqual({ on: expect.anything(), byOneOfSeveral: true });
    expect(seenBy(ROOK, paper(ROOK, gran))).toEqual({ on: expect.objectContaining({ edtf: '2025-11-12' }) });
    expect(seenBy(gran, paper(ROOK, gran))).toBeUndefined();
  });

  it('says by when their own time to answer is over, from the first try that nothing answered', () => {
    const tries = [
      contact('talked', '2026-10-01'),
      contact('we-wrote', '2026-10-05'),
      contact('no-answer', '2026-10-08'),
    ];

    expect(story({ answersWithin: 5 }, tries).awaited).toEqual({ since: '2026-10-05', by: '2026-10-12' });
    expect(story({}, tries).awaited).toBeUndefined();
    expect(story({ answersWithin: 5 }, [...tries, contact('cut-off', '2026-10-09')]).awaited?.by).toBe('2026-10-12');
    expect(story({ answersWithin: 5 }, [...tries, contact('talked', '2026-10-09')]).awaited).toBeUndefined();
  });

  it('neither starts nor ends their time to answer by a contact that ended in another way', () => {
    const other = (on: string) => contact('other', on);
    const tried = contact('left-message', '2026-10-05');
    const awaited = { since: '2026-10-05', by: '2026-10-12' };

    expect(story({ answersWithin: 5 }, [tried, other('2026-10-09')]).awaited).toEqual(awaited);
    expect(story({ answersWithin: 5 }, [other('2026-10-02'), tried]).awaited).toEqual(awaited);
    expect(story({ answersWithin: 5 }, [other('2026-10-09')]).awaited).toBeUndefined();
  });

  it('waits for no answer once they have called, even where we missed it', () => {
    const tried = contact('left-message', '2026-10-05');
    const missed: Partial<Note> = {
      ...contact('no-answer', '2026-10-07'),
      contact: { result: 'no-answer', direction: 'in' },
    };

    expect(story({ answersWithin: 5 }, [missed]).awaited).toBeUndefined();
    expect(story({ answersWithin: 5 }, [tried, missed]).awaited).toBeUndefined();
    expect(story({ answersWithin: 5 }, [missed, { ...tried, happened: onDay('2026-10-09') }]).awaited?.since).toBe(
      '2026-10-09',
    );
  });

  it('counts the same tries as not answered that it waits for an answer to', () => {
    for (const result of ['no-answer', 'left-message', 'cut-off', 'talked', 'will-call-back', 'other'] as const) {
      const { calls, awaited } = story({ answersWithin: 5 }, [contact(result, '2026-10-05')]);

      expect(calls.unanswered === 1, result).toBe(awaited !== undefined);
    }
  });

  it('has what they did that helped, and what they said they would do and did', () => {
    const { deeds } = story(
      {},
      [
        { kind: 'helped', words: 'She met him at the gate.', people: [{ person: ROOK, part: 'helped' }] },
        { kind: 'meeting', words: 'We met.' },
      ],
      [
        { words: 'I will send the form.', steps: [{ what: 'done', on: '2026-11-03' }] },
        { words: 'I will ring you.' },
        { words: 'About the taxi', callBack: true, steps: [{ what: 'done', on: '2026-11-03' }] },
      ],
    );

    expect(deeds).toEqual(['She met him at the gate.', 'I will send the form.']);
  });
});
