import { expect, test } from 'vitest';
import { tell, times } from '../support/figures.ts';
import { freeEngines, selfDrivenInEngine } from '../support/self-driven.ts';

const POINTS = times(2, 50);
const LONGEST_POINT = 60_000;
/** To ask WebKitGTK for so much that it refuses, once. */
const LONGEST_LIMIT = 300_000;
const LONGEST = LONGEST_LIMIT + POINTS * LONGEST_POINT;

const app = selfDrivenInEngine();

test.each(freeEngines.filter(({ name }) => name === 'WebKitGTK'))(
  `where WebKitGTK gives a site no more, a note that does not fit is told of and stays on the screen, and nothing is lost: ${POINTS} times`,
  async (engine) => {
    await app.open(engine, { act: 'quota', from: 1, most: POINTS });
    await app.hear('done', LONGEST);
    await app.kill();

    const refusals = allTold('refused');
    const words = [...new Set(refusals.map(([, said = '']) => decodeURIComponent(said)))];
    const checks = allTold('checked');
    const lost = checks.filter(([missing, damaged]) => missing !== '0' || damaged !== '0').length;
    const kept = allTold('kept').map(([number]) => number);
    const notes = kept.reduce((sum, number) => sum + Number(number), 0);
    const seen = words.map((said) => `“${said}”`).join(' and ');
    tell(
      'R5',
      engine.name,
      `the limit of a site met at ${refusals.length} random points, ${notes} notes kept: told ${seen}; ${lost} wrong`,
    );
    expect(refusals).toHaveLength(POINTS);
    expect(words.filter((said) => !said.includes('not kept yet'))).toEqual([]);
    expect(checks).toEqual(kept.map((number) => ['0', '0', number]));
  },
  LONGEST + LONGEST_LIMIT,
);

/** All that the page told under a name, each in parts. */
function allTold(name: string): readonly (readonly string[])[] {
  return app.told.filter((line) => line.startsWith(`${name}/`)).map((line) => line.split('/').slice(1));
}
