import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../../src/domain/document/document.ts';
import { promises } from '../../../src/domain/document/promises.ts';
import { emptyPlan } from '../../../src/domain/page/plan.ts';
import type { PromiseState } from '../../../src/domain/promise.ts';
import { documentWords } from '../../../src/words/en/documents.ts';
import { pageWords } from '../../../src/words/en/page.ts';
import { aJournal, aNote, anId, aPromise, aVersion, TODAY } from '../../support/builders.ts';

type Told = Extract<PromiseState, 'they-say-done' | 'no-outcome' | 'changed' | 'done'>;

/** The heading that a promise stands under in the log, of which this is the last that is known. */
function headingOf(what: Told): string | undefined {
  const promise = aPromise({ words: 'Send the form', steps: [{ what, on: '2026-11-10' }] });
  const journal = aJournal(aVersion('note', aNote()), aVersion('promise', promise, { id: anId(104), of: anId(4) }));
  const input = { journal, plan: emptyPlan, today: TODAY, words: pageWords('Wren'), says: documentWords };
  return makeDocument(promises, input)?.sections.find(({ blocks }) => JSON.stringify(blocks).includes('Send the form'))
    ?.title;
}

describe('the log of promises', () => {
  it('calls nothing done that the family has not seen, and nothing closed of which no outcome is known', () => {
    expect(headingOf('done')).toBe('Done, late or in part');
    for (const what of ['they-say-done', 'no-outcome', 'changed'] as const)
      expect(headingOf(what), what).toBe('Changed, closed, or not known');
  });
});
