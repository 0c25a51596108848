import { describe, expect, it } from 'vitest';
import { onDay } from '../../../src/domain/dates/when.ts';
import { type DocumentId, makeDocument } from '../../../src/domain/document/document.ts';
import { documents } from '../../../src/domain/document/index.ts';
import type { Note } from '../../../src/domain/note.ts';
import { calmLinesIn } from '../../../src/domain/page/calm-in-page.ts';
import { emptyPlan } from '../../../src/domain/page/plan.ts';
import type { PromiseMade } from '../../../src/domain/promise.ts';
import { documentWords } from '../../../src/words/en/documents.ts';
import { pageWords } from '../../../src/words/en/page.ts';
import { aJournal, aNote, anId, aPromise, aVersion, TODAY } from '../../support/builders.ts';

function foundIn(id: DocumentId, note: Partial<Note>, promise?: Partial<PromiseMade>): readonly string[] {
  const promises = promise ? [aVersion('promise', aPromise(promise), { id: anId(301), of: anId(2) })] : [];
  const journal = aJournal(aVersion('note', aNote({ happened: onDay('2026-03-04'), ...note })), ...promises);
  const input = { journal, plan: emptyPlan, today: TODAY, words: pageWords('Wren'), says: documentWords };
  const kind = documents.find((one) => one.id === id);
  const page = kind && makeDocument(kind, input);
  if (!page) throw new Error('there is something to tell');
  return calmLinesIn(page).map(({ line }) => line);
}

describe('the calm-words check of a document', () => {
  it('looks in tables too', () => {
    expect(foundIn('chronology', { words: 'They never reply.' })).toEqual(['They never reply.']);
    expect(
      foundIn('contacts', { words: 'They never reply.', contact: { result: 'no-answer', direction: 'out' } }),
    ).toEqual(['They never reply.']);
  });

  it.each<DocumentId>(['chronology', 'tribunal'])('leaves what the child said as it was said: %s', (id) => {
    expect(foundIn(id, { kind: 'said', words: 'They always go.' })).toEqual([]);
  });

  it.each<DocumentId>(['chronology', 'tribunal'])(
    'leaves what others said, and looks at our words beside it: %s',
    (id) => {
      const quotes = [{ words: 'You never listen.', speaker: { who: 'other', name: 'The head' } }] as const;

      expect(foundIn(id, { words: 'At the gate.', quotes })).toEqual([]);
      expect(foundIn(id, { words: 'They always do this.', quotes }).join()).toContain('They always do this.');
    },
  );

  it.each(["'They never came'", '"They never came"', '‘They never came’', '“They never came”'])(
    'leaves what stands in quotation marks: %s',
    (said) => {
      expect(foundIn('chronology', { words: `She said ${said} to me.` })).toEqual([]);
      expect(foundIn('chronology', { words: `It's ${said}, and they never do.` })).toHaveLength(1);
    },
  );

  it('leaves what others promised or saw otherwise, and looks at what we did ourselves', () => {
    const view = { whose: 'The school', words: 'She always copes', why: '', timeWithChild: '' };

    for (const id of ['chronology', 'tribunal', 'promises'] as const) {
      expect(foundIn(id, { otherViews: [view] }, { words: 'We will never be late again' })).toEqual([]);
      expect(foundIn(id, {}, { words: 'I will never be late again', by: { who: 'us' } })).toHaveLength(1);
    }
  });
});
