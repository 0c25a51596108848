import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageAsText } from '../../src/documents/page/text.ts';
import { onDay } from '../../src/domain/dates/when.ts';
import { allWithoutTurning, inLine } from '../../src/domain/direction.ts';
import { fitPage } from '../../src/domain/page/fitting.ts';
import { aChild, aJournal, aNote, anId, aVersion } from '../support/builders.ts';
import { anyText } from '../support/random-text.ts';
import { pageInput } from '../support/sample.ts';

const TURNED = 'Zoë \u202Eeel\u202C';

describe('a text in a line', () => {
  it('has no sign that turns what stands beside it', () => {
    expect(inLine(`${TURNED}, 3 May`)).toBe('Zoë eel, 3 May');
  });

  it('keeps right-to-left words apart from the date beside them, each run whole', () => {
    expect(inLine('עדי בן-דוד, 3 May 2024')).toBe('\u2068עדי בן-דוד\u2069, 3 May 2024');
    expect(inLine('مرحبا')).toBe('\u2068مرحبا\u2069');
  });

  it('is the same text where nothing turns: accents, emoji and scripts that run as ours does', () => {
    for (const text of ['Siân Ŵyn-O’Brien', '💚 Ελένη Жанна', 'e\u0301te\u0301', '']) expect(inLine(text)).toBe(text);
  });

  it('is changed no further when it is shown again', () => {
    fc.assert(fc.property(anyText, (text) => void expect(inLine(inLine(text))).toBe(inLine(text))));
  });
});

describe('a page', () => {
  it('and its text keep the date beside a name that would mirror it, whatever is kept', () => {
    const note = aNote({ words: `We met ${TURNED}`, happened: onDay('2026-05-03') });
    const journal = aJournal(aVersion('child', aChild({ name: TURNED })), aVersion('note', note, { of: anId(2) }));

    const { page } = fitPage(pageInput(journal), () => true);

    expect(pageAsText(page)).toContain('Zoë eel');
    expect(JSON.stringify(page)).not.toMatch(/[\u202A-\u202E]/);
    expect(journal.child?.body.name).toBe(TURNED);
  });

  it('has no such sign in any text of it, and is otherwise the same', () => {
    const page = { title: TURNED, rows: [[TURNED, 'a'], ['b']], count: 3, none: undefined, is: true };

    expect(allWithoutTurning(page)).toEqual({ ...page, title: 'Zoë eel', rows: [['Zoë eel', 'a'], ['b']] });
  });
});
