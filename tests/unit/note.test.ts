import { describe, expect, it } from 'vitest';
import { isId } from '../../src/domain/id.ts';
import { childWords, firstLine, writtenDay } from '../../src/domain/note.ts';
import { aNote, anId } from '../support/builders.ts';

describe('what the child said in a note', () => {
  const child = { who: 'child' } as const;
  const teacher = { who: 'other', name: 'Miss Parsley' } as const;

  it('is the words of a note of what they said, byte for byte', () => {
    const words = '  it was to loud 💚\nevry day ';

    expect(childWords(aNote({ kind: 'said', words, closeness: 'exact' }))).toEqual([{ words, closeness: 'exact' }]);
  });

  it('is close to it, unless the parent says how close', () => {
    expect(childWords(aNote({ kind: 'said', words: 'x' }))).toEqual([{ words: 'x', closeness: 'close' }]);
  });

  it('is the words of the note, and after them what it quotes of the child', () => {
    const quotes = [
      { words: 'It hums.', speaker: child, closeness: 'exact' },
      { words: 'He is fine.', speaker: teacher },
    ] as const;

    expect(childWords(aNote({ kind: 'said', words: 'The hall is too loud.', quotes }))).toEqual([
      { words: 'The hall is too loud.', closeness: 'close' },
      { words: 'It hums.', closeness: 'exact' },
    ]);
  });

  it('is the quotes of the child alone where a file told of it in other words', () => {
    const quotes = [
      { words: 'two', speaker: child },
      { words: 'He is fine.', speaker: teacher },
      { words: 'one', speaker: child, closeness: 'shown' },
    ] as const;

    expect(
      childWords(aNote({ kind: 'said', words: 'At bedtime.', quotes, closeness: 'exact', broughtIn: '2026-11-21' })),
    ).toEqual([
      { words: 'two', closeness: 'exact' },
      { words: 'one', closeness: 'shown' },
    ]);
  });

  it('is nothing in a note of another kind, or one with no words', () => {
    expect(childWords(aNote({ kind: 'happened', words: 'He hid.' }))).toEqual([]);
    expect(childWords(aNote({ kind: 'said', words: '  ', title: 'x' }))).toEqual([]);
  });
});

describe('a note in one line', () => {
  it('is its title, or the first line of its words', () => {
    expect(firstLine(aNote({ title: 'Review', words: 'a' }))).toBe('Review');
    expect(firstLine(aNote({ words: '\n  first\nsecond' }))).toBe('first');
    expect(firstLine(aNote({ words: '' }))).toBe('');
  });
});

describe('the day a note was written', () => {
  it('is the day of the place, with or without a time', () => {
    expect(writtenDay({ written: '2026-11-21T00:10+01:00' })).toBe('2026-11-21');
    expect(writtenDay({ written: '2026-11-21' })).toBe('2026-11-21');
  });
});

describe('an id', () => {
  it('is thirty-two small hexadecimal figures', () => {
    expect(isId(anId(7))).toBe(true);
    expect(
      ['', 'x', anId(0xabc).toUpperCase(), `${anId(7)}0`, anId(7).slice(1), `${anId(7)}\n`, null, 7].some(isId),
    ).toBe(false);
  });
});
