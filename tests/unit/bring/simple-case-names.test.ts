import { describe, expect, it } from 'vitest';
import { readSimpleCase } from '../../../src/bring/simple-case.ts';
import { addVersions } from '../../../src/domain/add-versions.ts';
import { emptyJournal, type Journal } from '../../../src/domain/journal.ts';
import type { Stamp } from '../../../src/domain/version.ts';
import { aChild, aJournal, anId, aPerson, aVersion, only } from '../../support/builders.ts';
import { testStamp } from '../../support/stamp.ts';

const line = (given: object) => ({ date: '2024-05-03', kind: 'incident', ...given });

function read(journal: Journal, ...lines: readonly object[]) {
  let count = 0xff00;
  const stamp: Stamp = { ...testStamp(), newId: () => anId(count++) };
  const result = readSimpleCase(lines.map((one) => JSON.stringify(one)).join('\n'), journal, stamp);
  if (!result.ok) throw new Error(result.reason);
  return result.brought;
}

function journalOf(...lines: readonly object[]): Journal {
  return addVersions(emptyJournal, read(emptyJournal, ...lines).versions);
}

describe('people in a file', () => {
  it('are made once each, with their role and service', () => {
    const larkspur = { name: 'Mrs Larkspur', role: 'SENCO', organisation: 'Saltmere School' };

    const journal = journalOf(line({ people: [larkspur] }), line({ people: [{ ...larkspur, name: 'MRS LARKSPUR' }] }));

    expect(only(journal.people.values()).body).toEqual({
      name: 'Mrs Larkspur',
      role: 'SENCO',
      service: 'Saltmere School',
    });
    expect(journal.notes.map(({ body }) => body.people)).toEqual([
      [{ person: only(journal.people.keys()), part: 'there' }],
      [{ person: only(journal.people.keys()), part: 'there' }],
    ]);
  });

  it('are the ones the journal knows', () => {
    const known = aJournal(aVersion('person', aPerson({ name: 'Zoë Penhallow', role: 'GP' }), { of: anId(7) }));

    const { versions } = read(known, line({ people: [{ name: 'zoe penhallow', role: 'gp' }] }));

    expect(versions.filter(({ type }) => type === 'person')).toEqual([]);
    expect(versions.find(({ type }) => type === 'note')?.body).toMatchObject({ people: [{ person: anId(7) }] });
  });

  it('of one name and two roles are two', () => {
    const journal = journalOf(
      line({ people: [{ name: 'Sam Teasel', role: 'Taxi driver' }] }),
      line({ people: [{ name: 'Sam Teasel', role: 'Class teacher' }] }),
    );

    expect(journal.people.size).toBe(2);
  });

  it('who are family are not of a service', () => {
    const journal = journalOf(line({ people: [{ name: 'Nana Bracken', organisation: 'Family' }] }));

    expect(only(journal.people.values()).body).toEqual({ name: 'Nana Bracken', family: true });
  });

  it('are found by name in quotes and promises, once a line lists them', () => {
    const journal = journalOf(
      line({
        people: [{ name: 'Mrs Larkspur', role: 'SENCO' }],
        said: [{ who: 'mrs larkspur', words: 'Leave it with me.' }],
        promise: { what: 'Ring.', byWhom: 'Mrs Larkspur' },
      }),
    );

    const by = { who: 'person', person: only(journal.people.keys()) };
    expect(only(only(journal.notes).body.quotes).speaker).toEqual(by);
    expect(only(journal.promises).body.by).toEqual(by);
  });

  it('who are only a name in a quote stay a name, letter for letter', () => {
    const journal = journalOf(line({ said: [{ who: 'The bus  Driver', words: 'No.' }] }));

    expect(only(only(journal.notes).body.quotes).speaker).toEqual({ who: 'other', name: 'The bus  Driver' });
    expect(journal.people.size).toBe(0);
  });
});

describe('the child and the parent in a file', () => {
  it('are known by what stands in brackets', () => {
    const said = [
      { who: 'Wren Sorrel (child)', words: 'a' },
      { who: 'Ash (Mum)', words: 'b' },
    ];
    const brought = read(emptyJournal, line({ said }));

    const journal = addVersions(emptyJournal, brought.versions);
    expect(brought.about).toBe('Wren');
    expect(journal.child?.body).toEqual({ name: 'Wren', parentName: 'Ash', parentIs: 'mum' });
    expect(only(journal.notes).body.quotes.map(({ speaker }) => speaker.who)).toEqual(['child', 'us']);
  });

  it.each(['mum', 'mam', 'dad', 'foster carer', 'Gran'])('may be "%s"', (who) => {
    const journal = journalOf(line({ promise: { what: 'Keep a diary.', byWhom: `Ash (${who})` } }));

    expect(only(journal.promises).body.by).toEqual({ who: 'us', name: `Ash (${who})` });
  });

  it('fill in what the journal does not say, and write over nothing', () => {
    const known = aJournal(aVersion('child', aChild({ name: 'Wrenna', nation: 'wales' })));

    const { versions } = read(
      known,
      line({
        said: [
          { who: 'Wren (child)', words: 'a' },
          { who: 'Ash (dad)', words: 'b' },
        ],
      }),
    );

    expect(addVersions(known, versions).child?.body).toEqual({
      name: 'Wrenna',
      nation: 'wales',
      parentName: 'Ash',
      parentIs: 'dad',
    });
  });

  it('make no change where the journal says it all already', () => {
    const said = [
      { who: 'Wren (child)', words: 'a' },
      { who: 'Ash (mum)', words: 'b' },
    ];
    const full = { name: 'Wren', nation: 'wales', parentName: 'Ash', parentIs: 'mum' } as const;

    const { versions } = read(aJournal(aVersion('child', full)), line({ said }));

    expect(versions.filter(({ type }) => type === 'child')).toEqual([]);
  });

  it('are not made up when the file does not name them', () => {
    expect(journalOf(line({ said: [{ who: 'The office', words: 'a' }] })).child).toBeUndefined();
  });
});
