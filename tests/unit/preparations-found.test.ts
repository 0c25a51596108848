import { expect, it } from 'vitest';
import { emptyPreparation, type Preparation } from '../../src/domain/preparation.ts';
import { preparationsFound } from '../../src/domain/preparations-found.ts';
import { dates } from '../../src/words/en/dates.ts';
import { aJournal, anId, aPerson, aVersion } from '../support/builders.ts';

const ready: Partial<Preparation> = {
  title: 'Annual review',
  on: { edtf: '2026-12-04', how: 'day', typed: 'a fortnight on friday' },
  people: [anId(5)],
  why: 'He wants to be there.',
  points: [{ words: 'Noise is what stops him.', notes: [] }],
  questions: ['Who decides about the room?'],
  hoped: 'A taxi every day',
  couldLiveWith: 'A taxi twice a week',
  notOk: 'No taxi',
};

const journal = aJournal(
  aVersion('person', aPerson({ name: 'Mr Pryce', role: 'SENCO' }), { id: anId(105), of: anId(5) }),
  aVersion('preparation', { ...emptyPreparation, ...ready }, { id: anId(106), of: anId(6) }),
  aVersion('preparation', { ...emptyPreparation, title: 'Dentist' }, { id: anId(107), of: anId(7) }),
);

const found = (query: string) => preparationsFound(query, journal, dates).map(({ body }) => body.title);

it.each([
  'annual reveiw',
  'wants there',
  'noise',
  'decides room',
  'pryce',
  'senco',
  'december 2026',
  'fortnight friday',
])('a meeting that was got ready for is found by “%s”', (query) => {
  expect(found(query)).toEqual(['Annual review']);
});

it('a meeting is not found by what the parent hopes for, nor by nothing', () => {
  expect(found('taxi')).toEqual([]);
  expect(found(' ')).toEqual([]);
});
