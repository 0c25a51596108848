import { describe, expect, it } from 'vitest';
import { about, onDay, unknownWhen } from '../../src/domain/dates/when.ts';
import type { Note } from '../../src/domain/note.ts';
import { sameDay } from '../../src/domain/same-day.ts';
import { aChild, aJournal, aNote, anId, aVersion } from '../support/builders.ts';

const DAY = onDay('2021-11-25');

function note(id: number, body: Partial<Note>) {
  return aVersion('note', aNote(body), { id: anId(200 + id), of: anId(id) });
}

function dayOf(journal: ReturnType<typeof aJournal>, id: number) {
  const found = journal.notes.find((one) => one.id === anId(id));
  return found && sameDay(found, journal).map((one) => one.id);
}

describe('the notes of the same day', () => {
  it('are the others of that very day, in the order of the day', () => {
    const journal = aJournal(
      note(1, { happened: onDay('2021-11-25', '18:00') }),
      note(2, { happened: onDay('2021-11-25', '09:00') }),
      note(3, { happened: onDay('2021-11-25', '12:00') }),
      note(4, { happened: onDay('2021-11-26') }),
    );

    expect(dayOf(journal, 1)).toEqual([anId(2), anId(3)]);
    expect(dayOf(journal, 4)).toEqual([]);
  });

  it('are none where the day is not known for sure', () => {
    const journal = aJournal(
      note(1, { happened: unknownWhen }),
      note(2, { happened: unknownWhen }),
      note(3, { happened: about(DAY) }),
      note(4, { happened: DAY }),
    );

    expect([1, 3, 4].map((id) => dayOf(journal, id))).toEqual([[], [], []]);
  });

  it('are about the same child', () => {
    const [jem, ada] = [1, 2].map((id) =>
      aVersion('child', aChild({ name: ['', 'Jem', 'Ada'][id] ?? '' }), { id: anId(300 + id), of: anId(400 + id) }),
    );
    const about1 = note(1, { happened: DAY, children: [anId(401)] });
    const about2 = note(2, { happened: DAY, children: [anId(402)] });
    const both = note(3, { happened: DAY, children: [anId(401), anId(402)] });
    const journal = aJournal(...[jem, ada].flatMap((one) => one ?? []), about1, about2, both);

    expect(dayOf(journal, 1)).toEqual([anId(3)]);
  });
});
