import { expect, it } from 'vitest';
import { addVersions } from '../../../src/domain/add-versions.ts';
import { makeDocument } from '../../../src/domain/document/document.ts';
import { documents } from '../../../src/domain/document/index.ts';
import { emptyJournal } from '../../../src/domain/journal.ts';
import type { Contact } from '../../../src/domain/note.ts';
import { documentWords } from '../../../src/words/en/documents.ts';
import { aNote, anId, aVersion } from '../../support/builders.ts';
import { pageText } from '../../support/page-text.ts';
import { pageInput } from '../../support/sample.ts';

const patel = aVersion('person', { name: 'Mrs Patel', role: 'SENCO' }, { of: anId(7), id: anId(17) });
const callTo = (contact: Contact) =>
  aVersion(
    'note',
    aNote({
      kind: 'contact',
      words: '',
      happened: { edtf: '2026-11-21', how: 'day' },
      written: '2026-11-21T10:00+00:00',
      people: [{ person: anId(7), part: 'there' }],
      contact,
    }),
    { of: anId(8), id: anId(18) },
  );

const call = callTo({ result: 'no-answer', direction: 'out', channel: 'phone' });

function textOf(id: 'chronology' | 'tribunal', note = call): string {
  const kind = documents.find((one) => one.id === id);
  const input = { ...pageInput(addVersions(emptyJournal, [patel, note])), says: documentWords };
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

it.each<[Contact, string]>([
  [{ result: 'cut-off', direction: 'out' }, 'We were cut off.'],
  [{ result: 'other', direction: 'out', ownResult: 'the voicemail was full' }, 'the voicemail was full.'],
  [{ result: 'other', direction: 'out' }, 'It ended in another way.'],
])('a call of %j is told as ending so', (contact, told) => {
  expect(textOf('chronology', callTo(contact))).toContain(`| Mrs Patel, SENCO | ${told} |`);
});
