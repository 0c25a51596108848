import { describe, expect, it } from 'vitest';
import { copyWords } from '../../src/app/share/words.ts';
import { aboutChild } from '../../src/domain/about-child.ts';
import { addVersions } from '../../src/domain/add-versions.ts';
import type { Child } from '../../src/domain/child.ts';
import { childVersions } from '../../src/domain/child-versions.ts';
import { childrenIn } from '../../src/domain/children.ts';
import type { Journal } from '../../src/domain/journal.ts';
import { mayBeOneChild, mayBeSame } from '../../src/domain/may-be-same-child.ts';
import { emptyPlan, planFor } from '../../src/domain/page/plan.ts';
import { asOneChild, asOtherChild, asTwoChildren, otherChildEntries } from '../../src/domain/same-child.ts';
import { copyOf, journalOfCopy } from '../../src/domain/share/copy.ts';
import { handOver } from '../../src/domain/share/hand-over.ts';
import { aChild, aJournal, aNote, anId, aPromise, aVersion, only } from '../support/builders.ts';
import { testStamp } from '../support/stamp.ts';

const [JEM, BEAR, ADA] = [anId(1), anId(2), anId(3)];
const [HERE, THERE] = [anId(0xd), anId(0xe)];
const later = { ...testStamp(), now: () => new Date('2026-11-20T10:00:00.000Z') };

function child(id: number, body: Partial<Child>, device = HERE) {
  return aVersion('child', aChild(body), {
    id: anId(100 + id),
    of: anId(id),
    device,
    time: `2026-11-0${id}T10:00:00.000Z`,
  });
}

const jem = child(1, { name: 'Jem', likes: 'Moths.' });
const bear = child(2, { name: 'Bear', likes: 'Mud.', birthday: '2017-03-14' }, THERE);
const bearSaid = { words: 'It is loud', speaker: { who: 'child', child: BEAR } } as const;
const theirs = [
  aVersion('note', aNote({ words: 'By the other' }), { id: anId(210), of: anId(10), device: THERE }),
  aVersion('note', aNote({ children: [BEAR], quotes: [bearSaid] }), { id: anId(211), of: anId(11), device: HERE }),
  aVersion('promise', aPromise({ note: anId(11), by: { who: 'child', child: BEAR } }), { id: anId(212), of: anId(12) }),
  aVersion('page', { ...emptyPlan, child: BEAR, reader: 'Dr Okoro' }, { id: anId(213), of: anId(13) }),
];
const apart = () => aJournal(jem, bear, ...theirs);
const by = (id: typeof JEM, journal: Journal) => only(journal.children.filter((one) => one.id === id));

function join(journal: Journal, one = JEM, other = BEAR): Journal {
  return addVersions(journal, asOneChild(by(one, journal), by(other, journal), journal, later));
}

const bodies = ({ children }: Journal) => children.map(({ body }) => body);
const jemAsOne = { name: 'Jem', likes: 'Moths.', birthday: '2017-03-14' };

describe('one child under two names', () => {
  it('has the name and facts of the one it is, and what only the other told', () => {
    expect(bodies(apart())).toHaveLength(2);
    expect(bodies(join(apart()))).toEqual([expect.objectContaining(jemAsOne)]);
    expect(bodies(join(apart(), BEAR, JEM))).toEqual([expect.objectContaining({ name: 'Bear', likes: 'Mud.' })]);
  });

  it('is whom all notes, quotes, promises and pages of either are about', () => {
    const journal = join(apart());

    expect(journal.notes.map((note) => childrenIn(note, journal))).toEqual([[JEM], [JEM]]);
    expect(journal.notes.flatMap(({ body }) => body.quotes).map(({ speaker }) => speaker)).toContainEqual({
      who: 'child',
      child: JEM,
    });
    expect(only(journal.promises).body.by).toEqual({ who: 'child', child: JEM });
    expect(planFor(JEM, journal)?.body.reader).toBe('Dr Okoro');
  });

  it('stays one when it is told of anew, also under a name that neither had', () => {
    const journal = join(apart());

    const renamed = addVersions(journal, childVersions({ name: 'Kit' }, JEM, journal, later));

    expect(bodies(renamed)).toEqual([{ name: 'Kit' }]);
    expect(renamed.notes.map((note) => childrenIn(note, renamed))).toEqual([[JEM], [JEM]]);
  });

  it('is two again with the facts and notes of each, and it is not asked a second time', () => {
    const journal = join(apart());
    const told = addVersions(journal, childVersions({ name: 'Jem' }, JEM, journal, later));

    const parted = addVersions(told, [asTwoChildren(only(otherChildEntries(by(JEM, told), told)), later)]);

    expect(bodies(parted).map(({ name, likes }) => [name, likes])).toEqual([
      ['Jem', undefined],
      ['Bear', 'Mud.'],
    ]);
    expect(aboutChild(parted, BEAR).notes).toHaveLength(2);
    expect(mayBeOneChild(parted)).toBeUndefined();
  });

  it('stays one whichever parent said so, and both at once', () => {
    const journal = apart();
    const here = asOneChild(by(JEM, journal), by(BEAR, journal), journal, later);
    const there = asOneChild(by(BEAR, journal), by(JEM, journal), journal, { ...later, newId: () => anId(999) });

    const ring = addVersions(journal, [...here, ...there]);

    expect(bodies(join(ring))).toHaveLength(1);
  });

  it('goes to the other parent as one, and into a copy as one, with names or without', () => {
    const journal = join(aJournal(jem, bear, child(3, { name: 'Ada' }), ...theirs));

    expect(handOver(journal, false).journal.children.map(({ id }) => id)).toEqual([JEM, ADA]);
    for (const naming of ['names', 'none'] as const) {
      const copy = journalOfCopy(copyOf(journal.notes, journal, { naming, words: copyWords }));

      expect(copy.children.map(({ id }) => id)).toEqual([JEM]);
      expect(copy.notes.map((note) => childrenIn(note, copy))).toEqual([[JEM], [JEM]]);
    }
  });

  it('holds neither name in a copy without names', () => {
    const note = aVersion('note', aNote({ words: 'Bear hid, and Jem too' }), { id: anId(214), of: anId(14) });
    const journal = join(aJournal(jem, bear, note, ...theirs));

    const copy = JSON.stringify(copyOf(journal.notes, journal, { naming: 'none', words: copyWords }));

    expect(copy).not.toMatch(/\b(?:Bear|Jem)\b/);
  });
});

describe('whether two children are one', () => {
  it('is asked where each was told of first on a device of its own', () => {
    const journal = aJournal(jem, bear, child(3, { name: 'Ada' }));

    expect(mayBeSame(by(JEM, journal), journal).map(({ id }) => id)).toEqual([BEAR]);
    expect(mayBeOneChild(journal)?.id).toBe(JEM);
  });

  it('is not asked of a child that was added as another, or that the parent told apart', () => {
    const added = aJournal(jem);
    const another = childVersions({ name: 'Ada' }, undefined, added, { ...later, device: THERE });
    expect(mayBeOneChild(addVersions(added, another))).toBeUndefined();

    const journal = apart();
    const told = asOtherChild(by(BEAR, journal), by(JEM, journal), journal, later);
    const after = addVersions(journal, told);
    expect(mayBeOneChild(after)).toBeUndefined();
    expect(after.notes.map((note) => childrenIn(note, after))).toEqual(
      journal.notes.map((note) => childrenIn(note, journal)),
    );
  });
});
