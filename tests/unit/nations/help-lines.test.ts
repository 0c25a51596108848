import { describe, expect, it } from 'vitest';
import type { Nation } from '../../../src/domain/child.ts';
import { type HelpFor, helpLines, helpLinesFor } from '../../../src/domain/nations/help-lines.ts';

const NATIONS: readonly Nation[] = ['england', 'wales', 'scotland', 'northern-ireland'];
const PURPOSES: readonly HelpFor[] = ['now', 'advice', 'child', 'parent', 'hurt-by'];

describe('help lines', () => {
  it.each(NATIONS.flatMap((nation) => PURPOSES.map((purpose) => [nation, purpose] as const)))(
    'are there in %s for "%s"',
    (nation, purpose) => {
      expect(helpLinesFor(purpose, nation).length).toBeGreaterThan(0);
    },
  );

  it.each([
    ['england', 'NHS 111'],
    ['wales', 'NHS 111 Wales'],
    ['scotland', 'NHS 24'],
    ['northern-ireland', 'Lifeline'],
  ] as const)('for advice in %s are those of the nation: %s', (nation, name) => {
    expect(helpLinesFor('advice', nation).map((line) => line.name)).toEqual([name]);
  });

  it('are those of England when nobody has said where the family lives', () => {
    expect(helpLinesFor('advice')).toEqual(helpLinesFor('advice', 'england'));
  });

  it('have numbers that can be rung as they stand', () => {
    const odd = helpLines.filter(({ number }) => !/^\d[\d ]*\d$/.test(number));

    expect(odd).toEqual([]);
  });
});
