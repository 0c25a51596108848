import { expect, it } from 'vitest';
import { addVersions } from '../../../src/domain/add-versions.ts';
import { makeDocument } from '../../../src/domain/document/document.ts';
import { documents } from '../../../src/domain/document/index.ts';
import { emptyJournal } from '../../../src/domain/journal.ts';
import { documentWords } from '../../../src/words/en/documents.ts';
import { aNote, anId, aVersion } from '../../support/builders.ts';
import { pageText } from '../../support/page-text.ts';
import { pageInput } from '../../support/sample.ts';

const patel = aVersion('person', { name: 'Mrs Patel', role: 'SENCO' }, { of: anId(7), id: anId(17) });
const call = aVersion(
  'note',
  aNote({
    kind: 'contact',
    words: '',
    happened: { edtf: '2026-11-21', how: 'day' },
    written: '2026-11-21T10:00+00:00',
    people: [{ person: anId(7), part: 'there' }],
    contact: { result: 'no-answer', direction: 'out', channel: 'phone' },
  }),
  { of: anId(8), id: anId(18) },
);

function textOf(id: 'chronology' | 'tribunal'): string {
  const kind = documents.find((one) => one.id === id);
  const input = { ...pageInput(addVersions(emptyJournal, [patel, call])), says: documentWords };
  const page = kind && makeDocument(kind, input);
  return page ? pageText(page) : '';
}

it('a call that was kept without words is told by who was called and what came of it', () => {
  expect(textOf('chronology')).toContain('| We called Mrs Patel, SENCO. | Mrs Patel, SENCO | No answer. |');
  expect(textOf('tribunal')).toContain('21 November 2026: We called P (SENCO). No answer.');
});

it('no row of the tribunal’s chronology is a full stop alone', () => {
  expect(textOf('tribunal')).toMatch(/\| 1 \| 21 November 2026 \| We called P \(SENCO\)\. \|/);
});
