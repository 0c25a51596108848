import fc from 'fast-check';
import type { Id } from '../../src/domain/id.ts';
import type { Version } from '../../src/domain/version.ts';
import { aNote, anId, aVersion } from './builders.ts';

const THING = anId(1);
const STRANGER = anId(0xffff);

/** Clocks that go forwards, stand still and are set back, as phones do. */
const randomTime = fc.integer({ min: 0, max: 9 }).map((minute) => `2026-11-21T10:0${minute}:00.000Z`);

interface Shape {
  readonly time: string;
  readonly live: boolean;
  readonly parents: readonly number[];
}

function versionsOf(shapes: readonly Shape[]): readonly Version<'note'>[] {
  const idOf = (index: number): Id => (index < shapes.length ? anId(100 + index) : STRANGER);
  return shapes.map(({ time, live, parents }, index) =>
    aVersion('note', live ? aNote({ words: `Wording ${index}` }) : null, {
      id: idOf(index),
      of: THING,
      time,
      parents: [...new Set(parents)].map(idOf),
    }),
  );
}

function shapes(parentsOf: (index: number, count: number) => fc.Arbitrary<number[]>): fc.Arbitrary<readonly Shape[]> {
  return fc
    .integer({ min: 1, max: 8 })
    .chain((count) =>
      fc.tuple(
        ...Array.from({ length: count }, (_, index) =>
          fc.record({ time: randomTime, live: fc.boolean(), parents: parentsOf(index, count) }),
        ),
      ),
    );
}

/**
 * The versions of one note: changed on one device and on several, joined again, taken away, and now and then written
 * over a version that is not there.
 */
export const randomVersions: fc.Arbitrary<readonly Version<'note'>[]> = shapes((index, count) =>
  fc
    .tuple(fc.subarray(Array.from({ length: index }, (_, before) => before)), fc.integer({ min: 0, max: 9 }))
    .map(([parents, lot]) => (lot === 0 ? [...parents, count] : parents)),
).map(versionsOf);

/** The versions that a malformed file could hold: each written over any of the others, in rings, or over itself. */
export const ringsOfVersions: fc.Arbitrary<readonly Version<'note'>[]> = shapes((_, count) =>
  fc.subarray(Array.from({ length: count }, (_, any) => any)),
).map(versionsOf);

/** A list in another order, with some of it twice. */
export function mixed<Item>(items: readonly Item[]): fc.Arbitrary<readonly Item[]> {
  const all = fc.shuffledSubarray([...items], { minLength: items.length });
  return fc.tuple(all, fc.subarray([...items])).map(([shuffled, again]) => [...shuffled, ...again]);
}
