import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/documents/page/columns.ts';
import type { DrawnSection } from '../../../src/domain/page/blocks.ts';

/** Half a page wide, with so many lists of sixteen words: two lines of a column, one of a sheet. */
function half(id: DrawnSection['id'], items: number): DrawnSection {
  const text = Array.from({ length: 16 }, () => 'word').join(' ');
  const list = { block: 'list', numbered: false, items: Array.from({ length: items }, () => ({ text, from: [] })) };
  return { id, title: id, register: 'record', half: true, blocks: [list as DrawnSection['blocks'][number]] };
}

function idsOf(sections: readonly DrawnSection[]) {
  return rowsOf(sections).map((row) => row.map((column) => column.map(({ id }) => id)));
}

describe('sections half a page wide', () => {
  it('stand in two columns of about one height, in their order', () => {
    expect(idsOf([half('agreed', 9), half('worked', 4), half('help', 4)])).toEqual([[['agreed'], ['worked', 'help']]]);
  });

  it('go under the others, as wide as the sheet, where half of it would stand empty beside the last', () => {
    expect(idsOf([half('agreed', 8), half('involved', 8), half('said', 8)])).toEqual([
      [['agreed'], ['involved']],
      [['said']],
    ]);
  });

  it('stand one under the other, as wide as the sheet, where one of two would leave half of it empty', () => {
    expect(idsOf([half('worked', 2), half('said', 8)])).toEqual([[['worked']], [['said']]]);
    expect(idsOf([half('worked', 6), half('said', 8)])).toEqual([[['worked'], ['said']]]);
  });

  it('go below in columns of their own where what is asked is long', () => {
    expect(idsOf([half('agreed', 8), half('involved', 7), half('help', 4), half('questions', 4)])).toEqual([
      [['agreed'], ['involved']],
      [['help'], ['questions']],
    ]);
  });

  it('are on their own between two that are not', () => {
    const whole = { ...half('happened', 3), half: false };

    expect(idsOf([half('said', 3), whole, half('help', 3)])).toEqual([[['said']], [['happened']], [['help']]]);
  });
});
