import { describe, expect, test } from 'vitest';
import { tell, times } from '../support/figures.ts';
import { type FreeEngine, freeEngines, selfDrivenInEngine } from '../support/self-driven.ts';
import { smallDisk } from '../support/small-disk.ts';

const POINTS = times(1, 50);
const LONGEST_POINT = 200_000;
/** The most room that is left when the first note is kept, in bytes: some of the notes, not all, fit in. */
const MOST_ROOM = 6_000_000;

const app = selfDrivenInEngine();

/** WebKitGTK's own processes end or stop answering on a full disk, and then no page can tell anything: `docs/reliability.md`. */
const enginesThatGoOn = freeEngines.filter(({ name }) => name !== 'WebKitGTK');

describe.each(enginesThatGoOn)('when the disk is full in $name', (engine) => {
  test(
    `a note that does not fit is told of and stays on the screen, and nothing is lost: ${POINTS} times`,
    async () => {
      const refusals: string[] = [];
      const wrong: string[] = [];
      for (let point = 0; point < POINTS; point++) {
        const { refusal, lost } = await fillOnce(engine);
        refusals.push(refusal);
        if (lost) wrong.push(lost);
        await app.afresh();
      }
      const seen = [...new Set(refusals)].map((words) => `“${words}”`).join(' and ');
      tell('R5', engine.name, `a real disk full at ${POINTS} random points: told ${seen}; ${wrong.length} wrong`);
      expect(refusals.filter((words) => !words.includes('not kept yet'))).toEqual([]);
      expect(wrong).toEqual([]);
    },
    POINTS * LONGEST_POINT,
  );
});

/** What a note was refused with. What was wrong once there was room again, if anything was. */
async function fillOnce(engine: FreeEngine): Promise<{ refusal: string; lost: string | undefined }> {
  const disk = smallDisk(app.folder);
  await app.open(engine, { act: 'fill', from: 1, most: 0 }, disk.launch);
  await app.hear('begun');
  await disk.leaveRoom(Math.random() * MOST_ROOM);
  const [number = '', words = ''] = await app.hear('refused');
  await disk.giveRoom();
  await app.hear('kept');
  await app.plan({ act: 'check', from: 1, most: 0, acknowledged: Number(number) });
  const [lost, damaged, found] = await app.hear('checked');
  await app.kill();
  const isRight = lost === '0' && damaged === '0' && found === number;
  const what = isRight ? undefined : `${found} of ${number}, ${lost} lost, ${damaged} damaged`;
  return { refusal: decodeURIComponent(words), lost: what };
}
