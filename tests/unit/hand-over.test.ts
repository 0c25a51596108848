import { describe, expect, it } from 'vitest';
import { addVersions } from '../../src/domain/add-versions.ts';
import { previewOf } from '../../src/domain/brought.ts';
import { childVersions } from '../../src/domain/child-versions.ts';
import { emptyJournal, type Journal } from '../../src/domain/journal.ts';
import type { Note } from '../../src/domain/note.ts';
import { emptyPlan } from '../../src/domain/page/plan.ts';
import { emptyPreparation } from '../../src/domain/preparation.ts';
import { handOver } from '../../src/domain/share/hand-over.ts';
import { firstVersion, nextVersion, type Stamp, type Version } from '../../src/domain/version.ts';
import { aChild, aJournal, aNote, anId, aPerson, aPromise } from '../support/builders.ts';
import { sampleJournal } from '../support/sample.ts';
import { testStamp } from '../support/stamp.ts';

const stamp = testStamp();
const NOBODY = { people: [], quotes: [] };

function text(journal: Journal): string {
  return JSON.stringify([...journal.things.values()]);
}

/** A journal with an open note and another, which names someone and in which something was promised. */
function withAnother(another: Partial<Note>): Journal {
  const people = [{ person: anId(3), part: 'there' as const }];
  return addVersions(emptyJournal, [
    firstVersion('person', aPerson({ name: 'Canary Person' }), stamp, anId(3)),
    firstVersion('note', aNote({ ...NOBODY, words: 'Open words' }), stamp, anId(1)),
    firstVersion('note', aNote({ words: 'Canary words', people, ...another }), stamp, anId(2)),
    firstVersion('promise', aPromise({ words: 'Canary promise', note: anId(2) }), stamp, anId(4)),
    firstVersion('remark', { on: anId(4), what: 'comment', words: 'Canary remark', by: 'Priya' }, stamp, anId(5)),
  ]);
}

describe('what the other parent gets', () => {
  it.each([
    ['in the bin', { binned: '2026-11-20' }],
    ['one the child said no to', { okToShare: 'no' }],
    ['hurtful words', { kind: 'hurtful' }],
    ['hurtful words that are always on the page', { kind: 'hurtful', pin: 'in' }],
    ['social care', { title: 'Social care visit' }],
  ] as readonly [string, Partial<Note>][])('holds nothing of a note that is %s', (_, another) => {
    const { journal, notes, leftOut } = handOver(withAnother(another), false);

    expect(notes).toBe(1);
    expect(leftOut).toBe('binned' in another ? 0 : 1);
    expect(text(journal)).toContain('Open words');
    expect(text(journal)).not.toMatch(/canary/i);
  });

  it('holds private notes once the parent puts them in, but never those that the child said no to', () => {
    const asked = handOver(withAnother({ kind: 'hurtful' }), true);

    expect(asked.privateNotes).toBe(1);
    expect(text(asked.journal)).toMatch(/Canary words.*/);
    expect(text(handOver(withAnother({ kind: 'hurtful', okToShare: 'no' }), true).journal)).not.toMatch(/canary/i);
  });

  it('holds nothing of a note whose earlier wording was private', () => {
    const before = withAnother({ kind: 'hurtful' });
    const note = before.notes.find(({ id }) => id === anId(2));
    if (!note) throw new Error('it was put there');
    const later = addVersions(before, [nextVersion(note, { ...note.body, kind: 'plain', words: 'Milder' }, stamp)]);

    expect(text(handOver(later, false).journal)).not.toMatch(/canary|milder/i);
  });

  it('holds nothing that the parent got ready for a meeting, nor what others wrote beside a note', () => {
    const journal = addVersions(withAnother({ kind: 'hurtful' }), [
      firstVersion('remark', { on: anId(1), what: 'comment', words: 'Canary comment', by: 'Priya' }, stamp, anId(6)),
      firstVersion('preparation', { ...emptyPreparation, people: [anId(3)], hoped: 'Canary hope' }, stamp, anId(7)),
    ]);

    expect(text(handOver(journal, false).journal)).toContain('Open words');
    expect(text(handOver(journal, false).journal)).not.toMatch(/canary/i);
  });

  it('holds neither the list of what was given nor the page', () => {
    const given = { to: 'Canary', what: 'copy', notes: [], leftOut: 0, papers: 0, naming: 'names' } as const;
    const journal = addVersions(sampleJournal(), [
      firstVersion('share', given, stamp),
      firstVersion('page', { ...emptyPlan, asks: ['Canary'] }, stamp),
    ]);

    expect(text(handOver(journal, true).journal)).not.toContain('Canary');
  });

  it('comes together with what is there, and the same once more adds nothing', () => {
    const sample = sampleJournal();
    const { journal } = handOver(sample, true);
    const versions = [...journal.things.values()].flatMap((thing) => [...thing.versions]);
    const here = addVersions(emptyJournal, [firstVersion('note', aNote({ words: 'Mine' }), stamp, anId(9))]);

    const both = addVersions(here, previewOf({ versions, notRead: [] }, here, stamp).versions);

    expect(both.notes.length).toBe(handOver(sample, true).notes + 1);
    expect(previewOf({ versions, notRead: [] }, both, stamp).versions).toEqual([]);
  });

  describe('by whose name a page is signed', () => {
    const told = (time: string, device: number, from: number) => {
      let count = from;
      return { newId: () => anId(++count), now: () => new Date(time), device: anId(device) };
    };
    const mine = told('2026-11-01T10:00:00Z', 0xa, 1000);
    const theirs = told('2026-11-02T10:00:00Z', 0xb, 2000);
    const later = told('2026-11-03T10:00:00Z', 0xa, 3000);
    const ours = (name: string, parentName?: string) =>
      aChild({ name, ...(parentName && { parentName, parentIs: 'her mum' }) });
    const here = aJournal(firstVersion('child', ours('Wren', 'Sam'), mine));
    const versionsOf = ({ things }: Journal) =>
      [...things.values()].flatMap(({ versions }): readonly Version[] => versions);
    const brought = (into: Journal, versions: readonly Version[]) =>
      addVersions(into, previewOf({ versions, notRead: [] }, into, later).versions);
    const signedBy = ({ child }: Journal) => [child?.body.parentName, child?.body.parentIs];
    const kept = (journal: Journal, parentName: string, stamp: Stamp) =>
      addVersions(journal, childVersions(ours('Wren', parentName), journal.child?.id, journal, stamp));

    it('does not go, with any wording of what was told of the child', () => {
      const twice = kept(here, 'Samira', mine);

      expect(text(handOver(twice, true).journal)).toContain('Wren');
      expect(text(handOver(twice, true).journal)).not.toMatch(/Sam|mum/);
    });

    it.each([
      ['who began with a child of their own', aJournal(firstVersion('child', ours('Wren', 'Alex'), theirs))],
      ['who began with what was handed over', kept(handOver(here, true).journal, 'Alex', theirs)],
      [
        'who put the two together',
        kept(
          brought(
            aJournal(firstVersion('child', ours('Wren', 'Alex'), theirs)),
            versionsOf(handOver(here, true).journal),
          ),
          'Alex',
          theirs,
        ),
      ],
    ])('stays what it is after something comes from the other parent, %s', (_, other) => {
      const given = versionsOf(handOver(other, true).journal);
      const both = brought(here, given);

      expect(both.children).toHaveLength(1);
      expect(signedBy(both)).toEqual(['Sam', 'her mum']);
      expect(signedBy(brought(other, versionsOf(handOver(both, true).journal)))).toEqual(['Alex', 'her mum']);
      expect(previewOf({ versions: given, notRead: [] }, both, later).versions).toEqual([]);
    });

    it('comes back with a backup of one’s own, on a new phone and on a second one', () => {
      const second = kept(here, 'Samira', theirs);

      expect(signedBy(brought(emptyJournal, versionsOf(here)))).toEqual(['Sam', 'her mum']);
      expect(signedBy(brought(here, versionsOf(second)))).toEqual(['Samira', 'her mum']);
    });
  });
});
