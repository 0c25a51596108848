import { describe, expect, it } from 'vitest';
import { type DocumentId, makeDocument } from '../../../src/domain/document/document.ts';
import { documents } from '../../../src/domain/document/index.ts';
import type { Note } from '../../../src/domain/note.ts';
import type { PromiseMade } from '../../../src/domain/promise.ts';
import { documentWords } from '../../../src/words/en/documents.ts';
import { aJournal, aNote, anId, aPromise, aVersion } from '../../support/builders.ts';
import { pageText } from '../../support/page-text.ts';
import { pageInput } from '../../support/sample.ts';

const RECORDS = ['chronology', 'tribunal'] as const;

/** A document of one note, and of what was promised in it. */
function told(id: DocumentId, note: Partial<Note>, promise?: Partial<PromiseMade>): string {
  const promises = promise ? [aVersion('promise', aPromise(promise), { id: anId(301), of: anId(2) })] : [];
  const journal = aJournal(aVersion('note', aNote(note)), ...promises);
  const kind = documents.find((one) => one.id === id);
  const page = kind && makeDocument(kind, { ...pageInput(journal), says: documentWords });
  return page ? pageText(page) : '';
}

describe.each(RECORDS)('what was kept beside the words of a note: %s', (id) => {
  it('tells where it was, what it did, who else saw it and its number', () => {
    const text = told(id, {
      where: 'the dining hall',
      effect: 'She ate nothing all day',
      alsoSeen: 'The cook',
      reference: 'WX/204',
    });

    expect(text).toContain(
      'Where: the dining hall. What it did: She ate nothing all day. Also seen, or written: The cook. Reference: WX/204.',
    );
  });

  it('tells what was going on when the child said something, apart from what the child said', () => {
    const around = 'In the bath. I had not asked him anything';
    const text = told(id, { kind: 'said', words: 'It is too loud.', closeness: 'exact', around });

    expect(text).toContain('“It is too loud.” What was going on: In the bath. I had not asked him anything.');
  });

  it('leaves out what it did to the parent or to work alone', () => {
    for (const note of [
      { effect: 'I cried in the car.' },
      { effect: 'We had a takeaway.' },
      { effect: 'A day was lost.', effectOn: ['work'] },
      { effect: 'Awake till two.', effectOn: ['us'] },
    ] satisfies Partial<Note>[])
      expect(told(id, note)).not.toMatch(/What it did|cried|takeaway|day was lost|Awake/);
    expect(told(id, { effect: 'Awake till two.', effectOn: ['us', 'child'] })).toContain(
      'What it did: Awake till two.',
    );
  });

  it('tells beside a view how long its holder had with the child, and that it was to be in the minutes', () => {
    const view = { whose: 'The school', words: 'He is settled', why: '', timeWithChild: '20 minutes' };

    expect(told(id, { otherViews: [{ ...view, minuted: 'yes' }] })).toContain(
      'The school saw it differently: He is settled. Time with the child: 20 minutes. We asked for this to go in the minutes.',
    );
    expect(told(id, { otherViews: [{ ...view, timeWithChild: '', minuted: 'no' }] })).not.toMatch(/Time with|minutes/);
  });

  it('tells how it will be known that what was promised was done', () => {
    const text = told(id, {}, { words: 'Move his seat', check: 'His seat is by the door' });

    expect(text).toMatch(/Move his seat\. (?:Mrs Larkspur|L): .*\. How we will know: His seat is by the door\./);
  });

  it('tells the parent’s account around the child’s words that were brought in, and the words once', () => {
    const note = {
      kind: 'said',
      words: 'In bed, lights off. He said it twice.',
      quotes: [{ words: 'My head is full.', speaker: { who: 'child' } }],
      broughtIn: '2026-11-20',
    } as const;

    expect(told(id, note)).toContain('In bed, lights off. He said it twice. My child: “My head is full.”');
    expect(told(id, { kind: 'said', words: 'My head is full.' })).toContain('My child: “My head is full.”');
    expect(told(id, { kind: 'said', words: 'My head is full.' }).match(/My head is full/g)).toHaveLength(
      id === 'tribunal' ? 2 : 1,
    );
  });

  it('puts no quotation marks about what the child did', () => {
    const quote = { words: 'He hid his face', speaker: { who: 'child' }, closeness: 'shown' } as const;

    expect(told(id, { kind: 'home', words: 'At tea.', quotes: [quote] })).toContain('At tea. He hid his face.');
  });
});

describe('a log of promises', () => {
  it('tells how each will be known to be done', () => {
    expect(told('promises', {}, { words: 'Move his seat', check: 'His seat is by the door' })).toContain(
      'Move his seat. How we will know: His seat is by the door',
    );
  });
});
