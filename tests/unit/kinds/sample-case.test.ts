import { expect, it } from 'vitest';
import { promisesOf } from '../../../src/domain/journal.ts';
import { kindOf } from '../../../src/domain/kinds/index.ts';
import type { Ask } from '../../../src/domain/kinds/kind.ts';
import type { Note } from '../../../src/domain/note.ts';
import { nameAndRole } from '../../../src/domain/role-in-name.ts';
import { sampleJournal } from '../../support/sample.ts';

const journal = sampleJournal();

/** What a form of its kind must ask for a note to be typed in whole; of several, one will do. */
function needed(note: Note, promises: number): readonly (readonly Ask[])[] {
  const isTold = note.kind === 'said' && note.words.trim() !== '';
  return [
    note.quotes.length > 0 && (['quotes'] as const),
    note.people.length > 0 && (['people', 'leaving', 'promised'] as const),
    note.view !== undefined && (['view'] as const),
    note.effect !== undefined && (['effect'] as const),
    isTold && (['around'] as const),
    promises > 0 && (['agreed', 'promised'] as const),
    note.source !== undefined && note.source.type !== 'there' && (['source', 'channel'] as const),
  ].filter((one) => one !== false);
}

it('every entry of the sample case can be typed into the form of its kind, with all that it holds', () => {
  const without = journal.notes.flatMap(({ id, body }) => {
    const { asks, more } = kindOf(body.kind);
    const promises = promisesOf(id, journal).filter((promise) => !promise.body.callBack).length;
    const missing = needed(body, promises).filter((some) => !some.some((ask) => [...asks, ...more].includes(ask)));
    return missing.map((some) => `${body.kind}: ${some.join(' or ')}`);
  });

  expect(journal.notes).toHaveLength(97);
  expect(without).toEqual([]);
});

it('most professionals of the sample case are met in one line, with what they are and where they work', () => {
  const outside = [...journal.people.values()].filter(({ body }) => !body.family && body.role && body.service);
  const read = outside.filter(({ body: { name, role, service } }) => {
    const met = nameAndRole(`${name}, ${role}, ${service}`);
    return met.name === name && met.role === role && met.service === service;
  });

  expect(read.length / outside.length).toBeGreaterThan(0.75);
});
