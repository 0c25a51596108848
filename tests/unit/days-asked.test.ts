import { expect, it } from 'vitest';
import { readDays } from '../../src/domain/days-asked.ts';
import { aChild, aJournal, aVersion, TODAY } from '../support/builders.ts';

const journal = aJournal(aVersion('child', aChild({ birthday: '2014-02-03', nation: 'england' })));
const from = (typed: string, of = journal) => readDays({ from: typed, to: '' }, of, TODAY);

it('days asked for are read by the child’s school years, and unread where no birthday is known', () => {
  expect(from('Year 3').days).toEqual({ from: '2021-09-01' });
  expect(from('Year 3', aJournal()).unread).toBe(true);
});

it('days asked for offer what else they could mean', () => {
  expect(from('3/5/24').days).toEqual({ from: '2024-05-03' });
  expect(from('3/5/24').from?.others.map(({ edtf }) => edtf)).toEqual(['2024-03-05']);
});
