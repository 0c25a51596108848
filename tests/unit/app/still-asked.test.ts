import { expect, it } from 'vitest';
import { stillAsked } from '../../../src/app/share/making.ts';
import { aJournal, aNote, anId, aVersion } from '../../support/builders.ts';

const photoIn = (id: number) => [{ id: anId(id), name: `${id}.jpg`, media: 'image/jpeg', bytes: 1 }];
const noteOf = (id: number, part: object) =>
  aVersion('note', aNote({ kind: 'said', ...part }), { id: anId(100 + id), of: anId(id) });

it('a copy that is gone on with later leaves out what the child said no to since, and its papers', () => {
  const asked = {
    to: 'Priya',
    notes: [anId(1), anId(2), anId(3)],
    leftOut: 4,
    naming: 'names' as const,
    papers: [...photoIn(11), ...photoIn(12)],
  };
  const journal = aJournal(
    noteOf(1, { papers: photoIn(11) }),
    noteOf(2, { papers: photoIn(12), okToShare: 'no' }),
    noteOf(4, { papers: photoIn(12) }),
  );

  expect(stillAsked(asked, journal)).toEqual({ ...asked, notes: [anId(1)], leftOut: 6, papers: photoIn(11) });
});
