import { describe, expect, it } from 'vitest';
import { filters } from '../../../src/domain/filters.ts';
import { isKindId, kindOf, kinds, tiles } from '../../../src/domain/kinds/index.ts';
import type { Kind } from '../../../src/domain/kinds/kind.ts';
import { filterNames } from '../../../src/words/en/history.ts';
import { kindWords } from '../../../src/words/en/kinds.ts';

const all: readonly Kind[] = kinds;

describe('the kinds of note', () => {
  it('are these, in this order: an id is never renamed and never used again', () => {
    expect(kinds.map(({ id }) => id)).toEqual([
      'said',
      'contact',
      'promise',
      'meeting',
      'helped',
      'plain',
      'happened',
      'saw',
      'home',
      'paper',
      'change',
      'social-care',
      'hurtful',
      'correction',
      'thanks',
    ]);
  });

  it('have an id each', () => {
    expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
  });

  it('are told from what is no kind', () => {
    expect(kinds.every(({ id }) => isKindId(id))).toBe(true);
    expect(['', 'Said', 'constructor', '__proto__', undefined, 3].some(isKindId)).toBe(false);
  });

  it('have six tiles on Today, the one to sort later last', () => {
    expect(tiles).toHaveLength(6);
    expect(new Set(tiles).size).toBe(6);
    expect(tiles.at(-1)).toBe('plain');
  });

  it('fill every chip above History, and its words', () => {
    const used = new Set(all.flatMap(({ filter }) => filter ?? []));

    expect([...used].toSorted()).toEqual(filters.toSorted());
    expect(Object.keys(filterNames).toSorted()).toEqual(filters.toSorted());
  });
});

describe.each(all.map((kind) => [kind.id, kind] as const))('the kind "%s"', (_, kind) => {
  const words = kindWords[kind.id as keyof typeof kindWords];

  it('is found by its id', () => {
    expect(kindOf(kind.id as keyof typeof kindWords)).toBe(kind);
  });

  it('asks nothing twice, at once or behind "Add more"', () => {
    const asked = [...kind.asks, ...kind.more];

    expect(asked).toEqual([...new Set(asked)]);
  });

  it('asks when it happened, and for no more than five things at once', () => {
    expect(kind.asks).toContain('when');
    expect(kind.asks.length).toBeLessThanOrEqual(5);
  });

  it('asks for the one thing it needs where it needs more than words', () => {
    expect(kind.asks.includes('result')).toBe(kind.needs === 'result');
  });

  it('has words: a name, a question, and a tile where it has a tile', () => {
    expect(words.name).toMatch(/^[A-Z]/);
    expect(words.question('Wren')).toMatch(/^[A-Z].*(\?|\))$/);
    expect(words.tile !== undefined).toBe(tiles.some((id) => id === kind.id));
  });

  it('speaks of the child by the name it is given', () => {
    const spoken = `${words.question('Wren')} ${words.tile?.('Wren') ?? ''}`;

    expect(spoken).not.toMatch(/undefined|Ellis/);
    expect(kind.id !== 'said' || spoken.includes('Wren')).toBe(true);
  });
});
