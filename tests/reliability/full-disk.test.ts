import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tell, times } from '../support/figures.ts';
import { until } from '../support/processes.ts';
import { type FreeEngine, freeEngines, selfDrivenInEngine } from '../support/self-driven.ts';
import { smallDisk } from '../support/small-disk.ts';

const POINTS = times(1, 50);
const LONGEST_POINT = 200_000;
/** The most room that is left when the first note is kept, in bytes: some of the notes, not all, fit in. */
const MOST_ROOM = 6_000_000;
/** WebKitGTK can stop answering altogether on a full disk, and then no page can tell anything: it gets another try. */
const TRIES_MORE = 2;
/** More points, in place of those at which the engine itself ended. */
const SPARE = 4;

const app = selfDrivenInEngine();

describe.each(freeEngines)('when the disk is full in $name', (engine) => {
  test(`a note that does not fit is told of and stays on the screen, and nothing is lost: ${POINTS} times`, {
    timeout: (2 * POINTS + SPARE) * LONGEST_POINT,
    retry: engine.storage ? TRIES_MORE : 0,
  }, async () => {
    const refusals: string[] = [];
    let ended = 0;
    const wrong: string[] = [];
    while (refusals.length < POINTS && ended <= POINTS + SPARE) {
      const filled = await fillOnce(engine);
      if (filled === 'engine-ended') ended += 1;
      else refusals.push(filled.refusal);
      if (filled !== 'engine-ended' && filled.lost) wrong.push(filled.lost);
      await app.afresh();
    }
    const seen = [...new Set(refusals)].map((words) => `“${words}”`).join(' and ');
    tell(
      'R5',
      engine.name,
      `a real disk full at ${POINTS} random points: told ${seen}; ${wrong.length} wrong; ${ended} times the engine’s own storage ended with the disk`,
    );
    expect(refusals.filter((words) => !words.includes('not kept yet'))).toEqual([]);
    expect(wrong).toEqual([]);
    expect(refusals).toHaveLength(POINTS);
  });
});

/**
 * What a note was refused with. What was wrong once there was room again, if anything was. An engine whose storage maps its
 * files into memory can be ended by the system when the disk is full, and then no page can be told anything.
 */
async function fillOnce(engine: FreeEngine): Promise<{ refusal: string; lost: string | undefined } | 'engine-ended'> {
  const disk = smallDisk(app.folder);
  await app.open(engine, { act: 'fill', from: 1, most: 0 }, disk.launch);
  await told('begun');
  await disk.leaveRoom(Math.random() * MOST_ROOM);
  const refused = await toldOrEnded('refused', engine);
  if (refused === 'engine-ended') return refused;
  const [number = '', words = ''] = refused;
  await disk.giveRoom();
  const kept = await toldOrEnded('kept', engine);
  if (kept === 'engine-ended') return kept;
  await app.plan({ act: 'check', from: 1, most: 0, acknowledged: Number(number) });
  const [lost, damaged, found] = await told('checked');
  await app.kill();
  const isRight = lost === '0' && damaged === '0' && found === number;
  const what = isRight ? undefined : `${found} of ${number}, ${lost} lost, ${damaged} damaged`;
  return { refusal: decodeURIComponent(words), lost: what };
}

/** What the page tells of this name, unless the engine's storage is gone before. */
async function toldOrEnded(name: string, { storage }: FreeEngine): Promise<readonly string[] | 'engine-ended'> {
  const isTold = () => app.told.some((one) => one.startsWith(name) || one.startsWith('failed'));
  if (storage)
    await until('the page, or the end of the engine', () => isTold() || !isRunning(storage)).catch(() => undefined);
  return storage && !isTold() && !isRunning(storage) ? 'engine-ended' : told(name);
}

/** Whether a process of this name runs for the profile of this test. */
function isRunning(name: string): boolean {
  const found = spawnSync('pgrep', ['-x', name], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean);
  return found.some((id) => {
    try {
      return readFileSync(`/proc/${id}/environ`, 'utf8').includes(app.folder);
    } catch {
      return false; // it ended while it was looked at
    }
  });
}

/** Waits until the page tells something of this name, and gives the rest of it in parts. */
function told(name: string): Promise<readonly string[]> {
  return until(`the page to tell “${name}”`, () => {
    const line = app.told.find((one) => one.startsWith(name) || one.startsWith('failed'));
    if (line?.startsWith('failed')) throw new Error(decodeURIComponent(line));
    return line?.split('/').slice(1);
  }).catch((error: Error) => {
    throw new Error(`${error.message} It told: ${app.told.join(', ') || 'nothing'}.`);
  });
}
