import { describe, expect, it } from 'vitest';
import { onDay } from '../../../src/domain/dates/when.ts';
import { makeDocument } from '../../../src/domain/document/document.ts';
import { documents } from '../../../src/domain/document/index.ts';
import { planOfDocument } from '../../../src/domain/document/plan-of-document.ts';
import { fitPage } from '../../../src/domain/page/fitting.ts';
import { emptyPlan, type PagePlan } from '../../../src/domain/page/plan.ts';
import { privateThings } from '../../../src/domain/page/private-things.ts';
import { afterGiving } from '../../../src/features/page/making.ts';
import { documentWords } from '../../../src/words/en/documents.ts';
import { pageWords } from '../../../src/words/en/page.ts';
import { aJournal, aNote, anId, aPromise, aVersion, TODAY } from '../../support/builders.ts';
import { pageText } from '../../support/page-text.ts';

const HARD = 'I want to die.';

const journal = aJournal(
  aVersion('note', aNote({ kind: 'meeting', title: 'Review', words: 'A long talk.', happened: onDay('2026-11-02') })),
  aVersion(
    'note',
    aNote({ kind: 'social-care', title: 'A visit', words: 'They came.', happened: onDay('2026-11-03') }),
    {
      id: anId(102),
      of: anId(2),
    },
  ),
  aVersion('note', aNote({ kind: 'said', words: HARD, happened: onDay('2026-11-04') }), { id: anId(103), of: anId(3) }),
  aVersion('promise', aPromise({ words: 'Send the form' }), { id: anId(104), of: anId(4) }),
);

function inputOf(plan: Partial<PagePlan>) {
  return { journal, plan: { ...emptyPlan, ...plan }, today: TODAY, words: pageWords('Wren'), says: documentWords };
}

function documentsWith(page: Partial<PagePlan>): string {
  const plan = planOfDocument({ ...emptyPlan, ...page }, TODAY);
  return documents
    .flatMap((kind) => makeDocument(kind, inputOf(plan)) ?? [])
    .map(pageText)
    .join('\n');
}

describe('a document beside the page', () => {
  it('tells what the page leaves out', () => {
    const without = documentsWith({
      overrides: { [anId(1)]: { show: false } },
      lines: { agreed: { [anId(4)]: { show: false } } },
    });

    expect(without).toBe(documentsWith({}));
    expect(without).toMatch(/Review.*Send the form/s);
  });

  it('tells in the words of the note what the page tells in a line for its reader', () => {
    const text = documentsWith({
      overrides: { [anId(1)]: { line: 'They agreed with us' } },
      lines: { agreed: { [anId(4)]: { line: 'A form is owed' } } },
    });

    expect(text).toBe(documentsWith({}));
    expect(text).toContain('Review. A long talk.');
  });

  it('has no private note that was put on a page for others', () => {
    expect(documentsWith({ overrides: { [anId(2)]: { show: true } } })).not.toContain('A visit');
  });

  it('prints hard words when it is told to itself, and not when the page was', () => {
    const overrides = { [anId(3)]: { hardWords: 'print', show: true } } as const;
    const [record] = documents.filter(({ id }) => id === 'chronology');

    expect(documentsWith({ overrides })).not.toContain(HARD);
    expect(pageText(fitPage(inputOf({ overrides }), () => true).page)).toContain(HARD);
    expect(record && pageText(makeDocument(record, inputOf({ overrides })) ?? fail())).toContain(HARD);
  });

  it('leaves out what the page leaves out for being hard to hear, until it is told otherwise', () => {
    const worry = 'said something here that made us worry';

    expect(documentsWith({})).toContain(worry);
    expect(documentsWith({ overrides: { [anId(3)]: { hardWords: 'leave-out' } } })).not.toContain(worry);
  });

  it.each([
    ['2026-11-20', false],
    [TODAY, true],
    ['2026-11-27', true],
  ])('names a meeting on %s only where it is still to come: %s', (meetingOn, isNamed) => {
    expect(documentsWith({ meetingOn }).includes('Meeting on')).toBe(isNamed);
  });
});

describe('before anything goes out', () => {
  it('each private or hard thing is listed as in or out', () => {
    const overrides = { [anId(2)]: { show: true }, [anId(3)]: { hardWords: 'print', show: true } } as const;
    const listed = (plan: Partial<PagePlan>) => {
      const { putOn, staysIn, hard } = privateThings(inputOf(plan));
      return [putOn, staysIn, hard.print, hard['in-person']].map((notes) => notes.map(({ id }) => id));
    };

    expect(listed({})).toEqual([[], [anId(2)], [], [anId(3)]]);
    expect(listed({ overrides })).toEqual([[anId(2)], [], [anId(3)], []]);
  });
});

describe('after a page was given', () => {
  const plan = {
    ...emptyPlan,
    overrides: { [anId(1)]: { show: true }, [anId(3)]: { hardWords: 'print', show: true } },
  };

  it('the next asks about its hard words again, and keeps every other choice', () => {
    expect(afterGiving(inputOf(plan as PagePlan)).overrides).toEqual({ [anId(1)]: { show: true } });
  });

  it('the plan stays the very same where no hard words were on it', () => {
    const input = inputOf({ overrides: { [anId(3)]: { hardWords: 'leave-out' } } });

    expect(afterGiving(input)).toBe(input.plan);
  });
});

function fail(): never {
  throw new Error('there is something to tell');
}
