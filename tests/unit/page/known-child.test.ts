import { describe, expect, it } from 'vitest';
import { addVersions } from '../../../src/domain/add-versions.ts';
import { makeDocument } from '../../../src/domain/document/document.ts';
import { documents } from '../../../src/domain/document/index.ts';
import { fitPage } from '../../../src/domain/page/fitting.ts';
import { documentWords } from '../../../src/words/en/documents.ts';
import { anId, aVersion } from '../../support/builders.ts';
import { pageText } from '../../support/page-text.ts';
import { pageInput, sampleJournal } from '../../support/sample.ts';

/** The sample case, once its family has said who the child is. */
function known() {
  const journal = sampleJournal();
  const { child } = journal;
  if (!child) throw new Error('the sample has a child');
  const body = {
    ...child.body,
    birthday: '2014-05-09',
    nation: 'england',
    setting: 'Larkfallow School',
    likes: 'Jem is kind, funny and good at maths',
    needs: 'Jem is autistic. Noise and change wear him out',
    matters: 'Knowing what is after lunch',
    helps: 'Being met at the car\nA job to do\nPictures, not questions',
    signs: 'A tight chest on Sundays',
    now: 'He goes in four full days of five',
  } as const;
  const parents = child.versions.map(({ id }) => id);
  return addVersions(journal, [aVersion('child', body, { id: anId(0xc1), of: child.id, parents })]);
}

describe('a child whose family has said who it is', () => {
  const journal = known();
  const plan = { audience: 'health', asks: ['Someone to see him about Sundays'] } as const;

  it('has its age, class, school and strength on the page, as it was agreed to read', async () => {
    await expect(pageText(fitPage(pageInput(journal, plan), () => true).page)).toMatchFileSnapshot(
      'audiences/known-child.txt',
    );
  });

  it.each(['profile', 'referral'] as const)('has them in a %s too', async (id) => {
    const kind = documents.find((one) => one.id === id);
    const page = kind && makeDocument(kind, { ...pageInput(journal, plan), says: documentWords });

    await expect(page ? pageText(page) : '').toMatchFileSnapshot(`documents/${id}-known-child.txt`);
  });
});
