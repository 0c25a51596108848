import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageAsText } from '../../src/documents/page/text.ts';
import { addVersions } from '../../src/domain/add-versions.ts';
import { makeDocument } from '../../src/domain/document/document.ts';
import { documents } from '../../src/domain/document/index.ts';
import type { Journal } from '../../src/domain/journal.ts';
import { fitPage } from '../../src/domain/page/fitting.ts';
import { reachOf, reachVersions } from '../../src/domain/reach.ts';
import { reachLinks } from '../../src/domain/reach-links.ts';
import { asOnePerson } from '../../src/domain/same-person.ts';
import { copyOf } from '../../src/domain/share/copy.ts';
import { handOver } from '../../src/domain/share/hand-over.ts';
import type { Live } from '../../src/domain/version.ts';
import { documentWords } from '../../src/words/en/documents.ts';
import { anId } from '../support/builders.ts';
import { pageText } from '../support/page-text.ts';
import { pageInput, sampleJournal } from '../support/sample.ts';
import { testStamp } from '../support/stamp.ts';

const CANARY = 'Zyxwombat';
let made = 0;
const stamp = { ...testStamp(), newId: () => anId(700_000 + ++made) };

function personAt(at: number, journal: Journal): Live<'person'> {
  return [...journal.people.values()][at] ?? expect.fail('the sample has people');
}

function withReach(person: Live<'person'>, words: string, journal: Journal): Journal {
  return addVersions(journal, reachVersions(person, words, journal, stamp));
}

describe('how to reach someone', () => {
  const sample = sampleJournal();
  const [one, other] = [personAt(0, sample), personAt(1, sample)];

  it('is what was written last, and nothing once it is taken out', () => {
    const first = withReach(one, '01632 960123', sample);
    const second = withReach(one, 'Mornings only', first);

    expect([sample, first, second].map((journal) => reachOf(one, journal))).toEqual([
      '',
      '01632 960123',
      'Mornings only',
    ]);
    expect(reachOf(one, withReach(one, '', second))).toBe('');
    expect(reachOf(other, second)).toBe('');
  });

  it('is not kept again where it did not change', () => {
    expect(reachVersions(one, '', sample, stamp)).toEqual([]);
    expect(reachVersions(one, 'Mornings', withReach(one, 'Mornings', sample), stamp)).toEqual([]);
  });

  it('is that of another entry of theirs, until there is one of their own, or none any more', () => {
    const known = withReach(other, 'By the side door', sample);
    const joined = addVersions(known, [asOnePerson(one, other, stamp)]);

    expect(reachOf(one, joined)).toBe('By the side door');
    expect(reachOf(one, withReach(one, 'At the front', joined))).toBe('At the front');
    expect(reachOf(one, withReach(one, '', joined))).toBe('');
  });

  it('is on no page, in no document, in no copy, and not in what the other parent gets', () => {
    const journal = [...sample.people.values()].reduce((known, person) => withReach(person, CANARY, known), sample);
    const input = { ...pageInput(journal), says: documentWords };
    const pages = [fitPage(input, () => true).page, ...documents.flatMap((kind) => makeDocument(kind, input) ?? [])];
    const words = {
      someone: 'someone',
      child: 'the child',
      numbered: String,
      parent: 'the parent',
      sibling: 'a sibling',
    };
    const copies = (['names', 'roles', 'initials', 'none'] as const).map((naming) =>
      copyOf(journal.notes, journal, { naming, words }),
    );
    const given = [...handOver(journal, true).journal.things.values()];

    expect(pages.length).toBeGreaterThan(5);
    expect(JSON.stringify([...journal.things.values()])).toContain(CANARY);
    expect(JSON.stringify([pages, pages.map(pageText), pages.map(pageAsText), copies, given])).not.toContain(CANARY);
  });
});

describe('what can be called or written to', () => {
  it.each([
    ['01632 960123', ['01632 960123']],
    ['Office: 01632 960 123, or +44 (0)7700 900123', ['01632 960 123', '+44 (0)7700 900123']],
    ['Ring (01632) 960123 before 4', ['(01632) 960123']],
    ['senco@larkfallow.example.sch.uk', ['senco@larkfallow.example.sch.uk']],
    ['a.b+c@d.example; a.b+c@d.example', ['a.b+c@d.example']],
    ['01632 960123 (9-5)', ['01632 960123']],
    ['01632 960123 9-5', ['01632 960123']],
    ['Mon 09-11 07700900123', ['07700900123']],
    ['0044 1632 960123', ['0044 1632 960123']],
    ['Childline 0800 1111', ['0800 1111']],
    ['01632 960123 01632 960124', ['01632 960123', '01632 960124']],
    ['Mon 9 to 3, room 12, CF10 3AT', []],
    ['Ref 1234567890123456, born 03/02/2014', []],
    ['@school, javascript:alert(1)', []],
  ])('in "%s" is %j', (words, links) => {
    expect(reachLinks(words).map(({ to }) => to)).toEqual(links);
  });

  it('is a part of what was written, whatever that is, and found soon', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => {
        expect(reachLinks(words).every(({ to }) => words.includes(to))).toBe(true);
      }),
    );
    const start = performance.now();
    reachLinks('a'.repeat(50_000));
    reachLinks('0'.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
