import { describe, expect, test } from 'vitest';
import { tell, times } from '../support/figures.ts';
import { type FreeEngine, freeEngines, selfDrivenInEngine } from '../support/self-driven.ts';

const KILLS = times(2, 100);
/** A long run starts afresh now and then, so that its last kill is as quick as its first. */
const KILLS_A_PROFILE = 25;
const NOTES_A_KILL = 300;
const LONGEST_KILL = 120_000;

const app = selfDrivenInEngine();

describe.each(freeEngines)('when $name is killed', (engine) => {
  test(
    `while notes are kept, every note said to be kept is there and opens: ${KILLS} times`,
    async () => {
      const tally = { kills: 0, acknowledged: 0, lost: 0, broken: 0 };
      while (tally.kills < KILLS) await killOnOneProfile(engine, Math.min(KILLS_A_PROFILE, KILLS - tally.kills), tally);
      const { kills, acknowledged, lost, broken } = tally;
      tell('R1', engine.name, `${kills} kills, ${acknowledged} notes acknowledged, ${lost} lost, ${broken} broken`);

      expect(acknowledged).toBeGreaterThanOrEqual(kills);
      expect({ lost, broken }).toEqual({ lost: 0, broken: 0 });
    },
    KILLS * LONGEST_KILL,
  );
});

async function killOnOneProfile(
  engine: FreeEngine,
  kills: number,
  tally: { kills: number; acknowledged: number; lost: number; broken: number },
): Promise<void> {
  await app.afresh();
  let acknowledged = 0;
  for (let kill = 0; kill < kills; kill++) {
    await app.open(engine, { act: 'keep', from: acknowledged + 1, most: NOTES_A_KILL });
    await app.hear('kept');
    await new Promise((done) => setTimeout(done, 200 + Math.random() * 1000));
    await app.kill();
    const numbers = app.told.flatMap((line) => (line.startsWith('kept/') ? [Number(line.slice('kept/'.length))] : []));
    acknowledged = Math.max(acknowledged, ...numbers);
    const { lost, broken } = await check(engine, acknowledged);
    tally.kills++;
    tally.lost += lost;
    tally.broken += broken;
  }
  tally.acknowledged += acknowledged;
}

/** Opens it once more and compares what is there with what was said to be kept. */
async function check(engine: FreeEngine, acknowledged: number): Promise<{ lost: number; broken: number }> {
  await app.open(engine, { act: 'check', from: 0, most: 0, acknowledged });
  const [lost = 0, broken = 0] = (await app.hear('checked')).map(Number);
  await app.kill();
  return { lost, broken };
}
