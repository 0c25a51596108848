import { describe, expect, it } from 'vitest';
import { copyWords } from '../../src/app/share/words.ts';
import { aboutChild, countsByChildren } from '../../src/domain/about-child.ts';
import { addVersions } from '../../src/domain/add-versions.ts';
import type { Child } from '../../src/domain/child.ts';
import { childVersions } from '../../src/domain/child-versions.ts';
import { childrenIn } from '../../src/domain/children.ts';
import type { Journal } from '../../src/domain/journal.ts';
import { nationOf } from '../../src/domain/nation-of.ts';
import type { Note, Someone } from '../../src/domain/note.ts';
import { headingLines } from '../../src/domain/page/make-page.ts';
import { emptyPlan } from '../../src/domain/page/plan.ts';
import { nameOf } from '../../src/domain/page/sources.ts';
import { copyOf, journalOfCopy } from '../../src/domain/share/copy.ts';
import { pageWords } from '../../src/words/en/page.ts';
import { aChild, aJournal, aNote, anId, aPromise, aVersion, TODAY } from '../support/builders.ts';
import { testStamp } from '../support/stamp.ts';

const [JEM, ADA, DEVICE, OTHER] = [anId(1), anId(2), anId(0xd), anId(0xe)];

function child(id: number, body: Child, device = DEVICE) {
  return aVersion('child', body, { id: anId(100 + id), of: anId(id), device, time: `2026-11-0${id}T10:00:00.000Z` });
}

function note(id: number, body: Partial<Note>, device = DEVICE) {
  return aVersion('note', aNote(body), { id: anId(200 + id), of: anId(id), device });
}

const [jem, ada] = [child(1, aChild({ name: 'Jem' })), child(2, aChild({ name: 'Ada' }))];

function about(journal: Journal, id: number) {
  const found = journal.notes.find((one) => one.id === anId(id));
  return found ? childrenIn(found, journal) : undefined;
}

function saysWho(speaker: Extract<Someone, { who: 'child' }>, index: number) {
  return { words: String(index), speaker };
}

describe('the children of a journal', () => {
  it('are told apart by their first names, however they are written', () => {
    const again = child(3, aChild({ name: 'JEM Fell', likes: 'Moths.' }), OTHER);

    const { children } = aJournal(jem, ada, again);

    expect(children.map(({ id, body }) => [id, body.name, body.likes])).toEqual([
      [JEM, 'JEM Fell', 'Moths.'],
      [ADA, 'Ada', undefined],
    ]);
  });

  it('are those a note names, also under an entry that turned out to be the same child', () => {
    const again = child(3, aChild({ name: 'jem' }), OTHER);
    const journal = aJournal(jem, ada, again, note(11, { children: [ADA, anId(3)] }));

    expect(about(journal, 11)).toEqual([JEM, ADA]);
  });

  it('are counted for what they have each alone, and for what they have together', () => {
    const both = note(11, { children: [ADA, JEM] });
    const journal = aJournal(
      jem,
      ada,
      both,
      note(12, { children: [ADA] }),
      note(13, { children: [ADA] }),
      note(14, {}),
    );

    expect(countsByChildren(journal.notes, journal)).toEqual([
      { children: [JEM], notes: 1 },
      { children: [ADA], notes: 2 },
      { children: [JEM, ADA], notes: 1 },
    ]);
    expect(countsByChildren([], journal)).toEqual([]);
  });

  it('of a note that names none, are the first that was told of on its own device', () => {
    const theirs = child(2, aChild({ name: 'Ada' }), OTHER);
    const journal = aJournal(jem, theirs, note(11, {}), note(12, {}, OTHER));

    expect([about(journal, 11), about(journal, 12)]).toEqual([[JEM], [ADA]]);
  });

  it('each have a journal of their own notes and of what was promised in them', () => {
    const promises = [11, 12].map((id) =>
      aVersion('promise', aPromise({ note: anId(id) }), { id: anId(300 + id), of: anId(50 + id) }),
    );
    const both = note(13, { children: [JEM, ADA] });
    const journal = aJournal(jem, ada, note(11, { children: [JEM] }), note(12, { children: [ADA] }), both, ...promises);

    const hers = aboutChild(journal, ADA);

    expect(hers.child?.body.name).toBe('Ada');
    expect(hers.notes.map(({ id }) => id).toSorted()).toEqual([anId(12), anId(13)]);
    expect(hers.promises.map(({ body }) => body.note)).toEqual([anId(12)]);
  });

  describe('have words of their own in a note about both', () => {
    const both = (...speakers: readonly Extract<Someone, { who: 'child' }>[]) =>
      aJournal(jem, ada, note(11, { children: [JEM, ADA], quotes: speakers.map(saysWho) }));
    const words = (journal: Journal, id: typeof JEM) =>
      aboutChild(journal, id).notes[0]?.body.quotes.map((quote) => quote.words);

    it('by who spoke, or by the name that a file gave', () => {
      for (const speakers of [
        [{ who: 'child', child: JEM } as const, { who: 'child', child: ADA } as const],
        [{ who: 'child', name: 'Jem' } as const, { who: 'child', name: 'Ada' } as const],
      ]) {
        expect([words(both(...speakers), JEM), words(both(...speakers), ADA)]).toEqual([['0'], ['1']]);
      }
    });

    it('after one is called by another name', () => {
      const journal = both({ who: 'child', name: 'Jem' });

      const renamed = addVersions(journal, childVersions(aChild({ name: 'Kit' }), JEM, journal, testStamp()));

      expect([words(renamed, JEM), words(renamed, ADA)]).toEqual([['0'], []]);
    });

    it('that are told as theirs wherever they are printed', () => {
      const journal = both({ who: 'child', child: ADA });

      expect(nameOf({ who: 'child', child: ADA }, journal, pageWords('Jem'))).toBe('Ada');
      expect(nameOf({ who: 'child' }, journal, pageWords('Jem'))).toBe('Jem');
    });

    it('also in a copy without names, where each child stays one of their own', () => {
      for (const speaker of [{ who: 'child', child: ADA } as const, { who: 'child', name: 'Ada' } as const]) {
        const journal = both(speaker);

        const copy = journalOfCopy(copyOf(journal.notes, journal, { naming: 'none', words: copyWords }));

        expect(copy.children.map(({ body }) => body.name)).toEqual(['First child', 'Second child']);
        expect([words(copy, JEM), words(copy, ADA)]).toEqual([[], ['0']]);
      }
    });
  });

  it('stay one when what was told on two devices is changed', () => {
    const again = child(3, aChild({ name: 'Jem', likes: 'Moths.' }), OTHER);
    const journal = aJournal(jem, ada, again);
    const renamed = childVersions(aChild({ name: 'Jeremy' }), JEM, journal, testStamp());

    const { children } = aJournal(jem, ada, again, ...renamed);

    expect(children.map(({ body }) => body.name)).toEqual(['Jeremy', 'Ada']);
  });
});

describe('where a family lives', () => {
  it('is told of one child, and holds for all, however late another was told of', () => {
    const journal = aJournal(child(1, aChild({ name: 'Jem' })), child(2, aChild({ name: 'Ada', nation: 'wales' })));

    expect(journal.children.map(({ body }) => nationOf(journal, body))).toEqual(['wales', 'wales']);
    expect(nationOf(journal)).toBe('wales');
  });

  it('is not where a child lives that was given a nation of its own', () => {
    const journal = aJournal(
      child(1, aChild({ name: 'Jem', nation: 'england' })),
      child(2, aChild({ name: 'Ada', nation: 'scotland' })),
    );

    expect(journal.children.map(({ body }) => nationOf(journal, body))).toEqual(['england', 'scotland']);
  });

  it('names the class on the page of a brother or sister', () => {
    const ada = child(2, aChild({ name: 'Ada', birthday: '2018-04-01' }));
    const journal = aboutChild(aJournal(child(1, aChild({ name: 'Jem', nation: 'scotland' })), ada), ADA);
    const plan = { ...emptyPlan, audience: 'council' } as const;

    const lines = headingLines({ journal, plan, today: TODAY, words: pageWords('Ada') });

    expect(lines.join(' ')).toContain('P4');
  });
});
