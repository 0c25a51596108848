import { expect, it } from 'vitest';
import { addVersions } from '../../../src/domain/add-versions.ts';
import { emptyJournal } from '../../../src/domain/journal.ts';
import { fitPage } from '../../../src/domain/page/fitting.ts';
import type { Person } from '../../../src/domain/person.ts';
import { aNote, anId, aVersion } from '../../support/builders.ts';
import { pageText } from '../../support/page-text.ts';
import { pageInput } from '../../support/sample.ts';

function pageWith(...people: readonly Person[]): string {
  const ids = people.map((_, at) => anId(10 + at));
  const note = aNote({ kind: 'meeting', words: 'We met.', people: ids.map((person) => ({ person, part: 'there' })) });
  const journal = addVersions(emptyJournal, [
    ...people.map((person, at) => aVersion('person', person, { of: anId(10 + at), id: anId(110 + at) })),
    aVersion('note', note, { of: anId(50), id: anId(150) }),
  ]);
  return pageText(fitPage(pageInput(journal, { naming: 'roles' }), () => true).page);
}

it('where names are left out nobody of whom the role is not known is a row of who has been involved', () => {
  const text = pageWith({ name: 'Mrs Day' }, { name: 'Rose Webb' }, { name: 'Mr Otis', role: 'SENCO' });

  expect(text).toContain('Who has been involved');
  expect(text).toContain('SENCO');
  expect(text).not.toMatch(/someone(?! new)|: 2 people|Webb|Otis|Mrs Day/i);
});

it('where no role is known at all nothing is said of who has been involved', () => {
  expect(pageWith({ name: 'Mrs Day' }, { name: 'Rose Webb' })).not.toContain('Who has been involved');
});
