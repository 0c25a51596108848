import { describe, expect, it } from 'vitest';
import { onDay, unknownWhen, whenFromEdtf } from '../../src/domain/dates/when.ts';
import { messageFor } from '../../src/domain/message.ts';
import type { Note } from '../../src/domain/note.ts';
import type { PromiseMade } from '../../src/domain/promise.ts';
import { dates } from '../../src/words/en/dates.ts';
import { sentWords } from '../../src/words/en/message.ts';
import { aJournal, aNote, anId, aPerson, aPromise, aVersion, only } from '../support/builders.ts';

const DAY = anId(1);

function messageOf(note: Partial<Note>, promises: readonly Partial<PromiseMade>[] = []): string | undefined {
  const journal = aJournal(
    aVersion('person', aPerson({ name: 'Mrs Day', role: 'SENCO' }), { id: anId(50), of: DAY }),
    aVersion('note', aNote({ happened: onDay('2026-09-14'), ...note }), { id: anId(51), of: anId(2) }),
    ...promises.map((made, place) =>
      aVersion('promise', aPromise({ note: anId(2), place, ...made }), { id: anId(60 + place), of: anId(70 + place) }),
    ),
  );
  const nameOf = ({ who }: { readonly who: string }) => (who === 'us' ? 'Us' : 'Mrs Day');
  return messageFor(only(journal.notes), { journal, nameOf, words: sentWords, dates });
}

describe('the message after a meeting', () => {
  const meeting: Partial<Note> = {
    kind: 'meeting',
    title: 'the annual review',
    words: 'She rolled her eyes at me',
    view: 'They do not care',
    effect: 'I cried in the car',
    people: [
      { person: DAY, part: 'there' },
      { person: DAY, part: 'said' },
    ],
  };
  const text = messageOf(meeting, [
    { words: 'Send the plan.', by: { who: 'person', person: DAY }, due: onDay('2026-10-01') },
    { words: 'Bring the letter', by: { who: 'us' }, noDate: true },
  ]);

  it('thanks first, then says who was there, each action in order, and asks to be put right', () => {
    expect(text).toBe(
      [
        'Thank you for your time at the annual review on 14 September 2026.',
        'Who was there: Mrs Day.',
        [
          'This is what I understood we agreed:',
          '1. Send the plan. Who: Mrs Day. By when: 1 October 2026.',
          '2. Bring the letter. Who: Us. By when: no date was given.',
        ].join('\n'),
        'Tell me if I have misunderstood anything.',
      ].join('\n\n'),
    );
  });

  it('leaves out a day that is not known', () => {
    const sent = ['2024-03~', '2024-03', 'XXXX'].map((edtf) => {
      const happened = whenFromEdtf(edtf) ?? expect.fail();
      return messageOf({ ...meeting, happened })?.split('\n')[0];
    });

    expect(new Set(sent)).toEqual(new Set(['Thank you for your time at the annual review.']));
    expect(messageOf({ kind: 'helped', words: 'x', happened: unknownWhen })).toMatch(/^Thank you for what you did\.\n/);
  });

  it('holds nothing of what the parent wrote for themselves', () => {
    for (const own of [meeting.words, meeting.view, meeting.effect]) expect(text).not.toContain(own);
  });

  it('asks who will do what where nothing was written down', () => {
    expect(messageOf({ kind: 'meeting', title: 'a chat' })).toContain('tell me who will do what, and by when');
  });

  it('leaves out what is no longer needed, and those who did not come', () => {
    const later = messageOf({ ...meeting, people: [{ person: DAY, part: 'asked' }] }, [
      { words: 'Send the plan', steps: [{ what: 'no-longer-needed', on: '2026-09-20' }] },
    ]);

    expect(later).not.toContain('Send the plan');
    expect(later).not.toContain('Mrs Day');
  });
});

describe('a thank-you', () => {
  it('is built from what the person did, in the parent’s own words', () => {
    const text = messageOf({
      kind: 'helped',
      words: 'Met him at the gate every day',
      effect: 'He went in',
      people: [{ person: DAY, part: 'helped' }],
    });

    expect(text).toMatch(/^Mrs Day, thank you for what you did on 14 September 2026\./);
    expect(text).toContain('Met him at the gate every day');
    expect(text).toContain('What it did for us: He went in');
  });
});

it('a title that would turn what stands after it does not turn it', () => {
  expect(messageOf({ kind: 'meeting', title: 'the \u202Eweiver launna' })).not.toMatch(/[\u202A-\u202E]/);
});

it('there is no message for a note of any other kind', () => {
  expect(messageOf({ kind: 'said' })).toBeUndefined();
});
