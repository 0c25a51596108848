import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addVersions } from '../../src/domain/add-versions.ts';
import { previewOf } from '../../src/domain/brought.ts';
import { nextVersion, type Thing, thingOf, type Version } from '../../src/domain/version.ts';
import { aJournal, aNote, anId, aVersion, TODAY } from '../support/builders.ts';
import { testStamp } from '../support/stamp.ts';

const OF = anId(1);
const first = aVersion('note', aNote({ words: 'as it began' }), { id: anId(100), of: OF });
let drawn = 200;
const stamp = { ...testStamp('2026-11-22T10:00:00Z'), newId: () => anId(drawn++) };

type Act = 'changed' | 'binned' | 'gone';

/** The versions of a note, and one more that says what was done to it next. */
function afterAct(versions: readonly Version<'note'>[], act: Act): readonly Version<'note'>[] {
  const words = `change ${versions.length}`;
  const body = act === 'gone' ? null : aNote({ words, ...(act === 'binned' && { binned: TODAY }) });
  return [...versions, nextVersion(thingOf(versions), body, stamp)];
}

function lives({ body }: Thing<'note'>): boolean {
  return body !== null && body.binned === undefined;
}

it('a note that lives here stands in one wording after a file, with every version of it, whatever became of it there', () => {
  const acts = fc.array(fc.constantFrom<Act>('changed', 'binned', 'gone'), { maxLength: 8 });
  fc.assert(
    fc.property(acts, fc.nat(8), (done, last) => {
      const there = done.reduce(afterAct, [first]);
      const here = there.slice(0, last + 1);
      fc.pre(lives(thingOf(here)));
      const journal = aJournal(...here);

      const after = addVersions(journal, previewOf({ versions: there, notRead: [] }, journal, stamp).versions);

      expect(after.notes.map(({ heads }) => heads.length)).toEqual([1]);
      const kept = after.things.get(OF)?.versions.map(({ id }) => id);
      expect(kept).toEqual(expect.arrayContaining(there.map(({ id }) => id)));
    }),
  );
});
