import { describe, expect, it } from 'vitest';
import { writeCopy } from '../../../../src/documents/share/copy-file.ts';
import { addVersions } from '../../../../src/domain/add-versions.ts';
import { picked } from '../../../../src/domain/share/choosing.ts';
import { firstVersion, type Version } from '../../../../src/domain/version.ts';
import { CHEAP, WORDS } from '../../../support/backups.ts';
import { aChild, aJournal, aNote, anId, aPerson, aVersion } from '../../../support/builders.ts';
import { allOf } from '../../../support/bytes.ts';
import { everything, insideOf, MADE, opened, sample, versionsOf } from '../../../support/copy-files.ts';
import { testStamp } from '../../../support/stamp.ts';

describe('a copy without names', () => {
  const isName =
    /^(?:Mrs|Mr|Ms|Miss|Dr|The|SEND|CAMHS|School|SENCo|Health|Reception|Class|Duty|EHC|Nana|Wexmoor|Larkfallow|Ottermere|Brackenholt|line|office)$/;

  it('has no name of anyone in any byte of it', async () => {
    const versions = versionsOf(sample, 'none');
    const inside = await insideOf(
      await allOf(
        await writeCopy({ share: anId(7), versions, naming: 'none', papers: [], madeAt: MADE }, WORDS, {
          workFactor: CHEAP,
        }),
      ),
    );
    const people = [...sample.people.values()].filter(
      ({ body }) =>
        body.name !== body.service &&
        !/\b\p{Ll}/u.test(
          body.name
            .replace(/\(.*\)/, '')
            .split(' ')
            .at(-1) ?? '',
        ),
    );
    const names = [
      ...people.map(({ body }) => body.name),
      'Jem',
      'Dawn Hollowell',
      'Dawn',
      'Hollowell',
      'Tilly',
      'Pete',
    ]
      .flatMap((name) => name.split(/\s+/))
      .filter((part) => part.length > 1 && /^\p{Lu}/u.test(part) && !isName.test(part));

    const found = [...new Set(names)].filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu').test(inside));

    expect(names.length).toBeGreaterThan(40);
    expect(found).toEqual([]);
    expect(inside).not.toContain('"birthday"');
  });

  it('has no name in it in whatever letters it was typed, and no date or answer spoiled by one that is also a word', () => {
    let count = 5000;
    const newId = () => {
      count += 1;
      return anId(count);
    };
    const stamp = { ...testStamp(), newId };
    const day = firstVersion('person', { name: 'mrs day', role: 'SENCO' }, stamp);
    const will = firstVersion('person', { name: 'Will Said' }, stamp);
    const [note] = sample.notes;
    if (!note) throw new Error('the sample has notes');
    const body = {
      ...note.body,
      title: 'MRS DAY rang',
      words: 'will said that day was out of zebras. Jem cried.',
      quotes: [],
    };
    const journal = addVersions(sample, [day, will, firstVersion('note', body, stamp)]);
    const versions = versionsOf(journal, 'none').filter(({ body: one }) => JSON.stringify(one).includes('zebras'));

    expect(versions).toHaveLength(1);
    expect(versions[0]?.body).toMatchObject({ kind: body.kind, happened: body.happened });
    expect(JSON.stringify(versions[0]?.body)).not.toMatch(/mrs day|will said|jem/i);
  });

  it.each(['roles', 'initials'] as const)('names by %s no brother or sister, nor anyone within a role', (naming) => {
    const of = (type: 'child' | 'person' | 'note', id: number, body: object) =>
      ({ ...aVersion(type, body as never), of: anId(id), id: anId(id + 1000) }) as Version;
    const journal = aJournal(
      of('child', 1, aChild({ name: 'Wren' })),
      of('child', 2, aChild({ name: 'Ottoline' })),
      of('person', 3, aPerson({ name: 'Zoe', role: 'Friend' })),
      of('person', 4, aPerson({ name: 'Kim Adder', role: 'Mum of Zoe' })),
      of('note', 5, aNote({ words: 'Kim Adder said Ottoline and Zoe ran after Wren.', children: [anId(1)] })),
      of(
        'note',
        6,
        aNote({ words: 'Ottoline slept.', children: [anId(2)], people: [{ person: anId(4), part: 'there' }] }),
      ),
    );
    const copyAbout = (child: number) =>
      JSON.stringify(versionsOf(journal, naming, { narrowing: { child: anId(child) } }));

    expect(copyAbout(1)).toMatch(/Wren/);
    expect(copyAbout(1)).not.toMatch(/Ottoline|Zoe|Kim|Adder/);
    expect(copyAbout(2)).toMatch(/Ottoline slept/);
    expect(copyAbout(2)).not.toMatch(/Wren|Zoe|Kim|Adder/);
    expect(JSON.stringify(versionsOf(journal, naming))).toMatch(/Ottoline.*Wren/);
  });

  it.each(['roles', 'initials'] as const)('of two of three children names the third nowhere, by %s', (naming) => {
    const of = (type: 'child' | 'note', id: number, body: object) =>
      ({ ...aVersion(type, body as never), of: anId(id), id: anId(id + 1000) }) as Version;
    const journal = aJournal(
      of('child', 1, aChild({ name: 'Wren' })),
      of('child', 2, aChild({ name: 'Ottoline' })),
      of('child', 3, aChild({ name: 'Barnaby' })),
      of('note', 5, aNote({ words: 'Wren and Ottoline woke Barnaby.', children: [anId(1), anId(2)] })),
    );

    const copy = JSON.stringify(versionsOf(journal, naming));

    expect(copy).toMatch(/Wren and Ottoline woke/);
    expect(copy).not.toMatch(/Barnaby/);
  });

  it('opens to as many notes as a copy with names', async () => {
    const versions = versionsOf(sample, 'none');
    const copy = await opened(
      await allOf(
        await writeCopy({ share: anId(7), versions, naming: 'none', papers: [], madeAt: MADE }, WORDS, {
          workFactor: CHEAP,
        }),
      ),
    );

    expect(copy.journal.notes).toHaveLength(picked(everything, sample, '2026-11-21').length);
    expect(copy.proof).toBeUndefined();
    expect(copy.naming).toBe('none');
  });
});
