import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstVersion, isLive, nextVersion, thingOf, type Version } from '../../src/domain/version.ts';
import { aNote, anId, aVersion } from '../support/builders.ts';
import { mixed, randomVersions, ringsOfVersions } from '../support/random-versions.ts';
import { testStamp } from '../support/stamp.ts';

const wording = (words: string, number: number, given: Partial<Version<'note'>> = {}) =>
  aVersion('note', aNote({ words }), { id: anId(number), ...given });
const gone = (number: number, given: Partial<Version<'note'>> = {}) =>
  aVersion('note', null, { id: anId(number), ...given });

describe('a thing', () => {
  it('is not made of nothing', () => {
    expect(() => thingOf([])).toThrow('at least one version');
  });

  it('keeps its first wording when it is changed', () => {
    const stamp = testStamp();
    const first = firstVersion('note', aNote({ words: 'as it was' }), stamp);
    const second = nextVersion(thingOf([first]), aNote({ words: 'as it is' }), stamp);

    const thing = thingOf([second, first]);

    expect(thing.versions.map(({ body }) => body?.words)).toEqual(['as it was', 'as it is']);
    expect(thing.body?.words).toBe('as it is');
  });

  it('keeps both heads when it was changed in two places, and shows the newer', () => {
    const first = wording('one', 1);
    const here = wording('here', 2, { parents: [first.id], time: '2026-11-21T11:00:00.000Z' });
    const there = wording('there', 3, { parents: [first.id], time: '2026-11-21T12:00:00.000Z' });

    const thing = thingOf([there, here, first]);

    expect(thing.heads).toEqual([here, there]);
    expect(thing.body?.words).toBe('there');
  });

  it('has one head again when a change joins them', () => {
    const first = wording('one', 1);
    const parts = [2, 3].map((number) => wording(`part ${number}`, number, { parents: [first.id] }));

    const joined = nextVersion(thingOf([first, ...parts]), aNote({ words: 'joined' }), testStamp());
    const thing = thingOf([first, ...parts, { ...joined, id: anId(9) }]);

    expect(joined.parents).toEqual([anId(2), anId(3)]);
    expect(thing.heads.map(({ id }) => id)).toEqual([anId(9)]);
    expect(thing.body?.words).toBe('joined');
  });

  it('goes by what was written over what, even when the clock was set back between', () => {
    const first = wording('first', 1, { time: '2026-11-21T10:00:00.000Z' });
    const later = wording('later', 2, { parents: [first.id], time: '2020-01-01T00:00:00.000Z' });

    const thing = thingOf([later, first]);

    expect(thing.versions.map(({ id }) => id)).toEqual([first.id, later.id]);
    expect(thing.body?.words).toBe('later');
  });

  it('is gone when its head is a tombstone', () => {
    const first = wording('one', 1);

    const thing = thingOf([gone(2, { parents: [first.id] }), first]);

    expect(thing.body).toBeNull();
    expect(isLive(thing)).toBe(false);
    expect(thing.versions).toHaveLength(2);
  });

  it('lives where it was taken away in one place and changed in another', () => {
    const first = wording('one', 1);
    const changed = wording('changed', 2, { parents: [first.id], time: '2026-11-21T11:00:00.000Z' });
    const away = gone(3, { parents: [first.id], time: '2026-11-21T12:00:00.000Z' });

    const thing = thingOf([first, changed, away]);

    expect(thing.body?.words).toBe('changed');
    expect(thing.heads).toEqual([changed, away]);
  });

  it('stands on a version whose parent is not there', () => {
    const alone = wording('alone', 2, { parents: [anId(99)] });

    expect(thingOf([alone]).body?.words).toBe('alone');
  });

  it('opens however often it was changed', () => {
    const chain = Array.from({ length: 10_000 }, (_, number) =>
      wording(`wording ${number}`, number + 1, { parents: number > 0 ? [anId(number)] : [] }),
    );

    const thing = thingOf(chain.toReversed());

    expect(thing.body?.words).toBe('wording 9999');
    expect(thing.versions[0]?.body?.words).toBe('wording 0');
  });
});

describe('a thing made of any versions', () => {
  it('is the same in whatever order they come, and however often', () => {
    fc.assert(
      fc.property(
        randomVersions.chain((versions) => fc.tuple(fc.constant(versions), mixed(versions))),
        ([versions, again]) => {
          expect(thingOf(again)).toEqual(thingOf(versions));
        },
      ),
    );
  });

  it('has a head, has every version once, and puts each after those it was written over', () => {
    fc.assert(
      fc.property(randomVersions, (versions) => {
        const thing = thingOf(versions);
        const placeOf = new Map(thing.versions.map(({ id }, place) => [id, place]));

        expect(thing.heads.length).toBeGreaterThan(0);
        expect(thing.versions.map(({ id }) => id).toSorted()).toEqual(versions.map(({ id }) => id).toSorted());
        for (const [place, version] of thing.versions.entries())
          for (const parent of version.parents) expect(placeOf.get(parent) ?? -1).toBeLessThan(place);
      }),
    );
  });

  it('is live exactly when one of its heads is', () => {
    fc.assert(
      fc.property(randomVersions, (versions) => {
        const thing = thingOf(versions);

        expect(isLive(thing)).toBe(thing.heads.some(({ body }) => body !== null));
      }),
    );
  });
});

describe('a malformed file that says that versions came from each other in a ring', () => {
  it('never brings the app down, and loses no version', () => {
    fc.assert(
      fc.property(ringsOfVersions, (versions) => {
        expect(new Set(thingOf(versions).versions)).toEqual(new Set(versions));
      }),
    );
  });

  it('gives the same thing in whatever order its lines come', () => {
    fc.assert(
      fc.property(
        ringsOfVersions.chain((versions) => fc.tuple(fc.constant(versions), mixed(versions))),
        ([versions, again]) => {
          expect(thingOf(again)).toEqual(thingOf(versions));
        },
      ),
    );
  });

  it('does not hide a note that was kept', () => {
    const kept = wording('kept', 1);
    const malformed = wording('malformed', 2, { parents: [anId(1), anId(2)] });

    expect(thingOf([kept, malformed]).body).not.toBeNull();
  });
});
