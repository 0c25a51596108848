import { type Argon2Parameters, LADDER, type Stretch } from './argon2-parameters.ts';

/** Longer than this, a parent at the school gate would put the phone away. */
const PATIENCE = 900;

/** The costliest parameters that should take no longer than `PATIENCE`, from how long the floor took, in ms. */
export function parametersFor(floorTook: number): Argon2Parameters {
  const [floor] = LADDER;
  const fitting = LADDER.filter((rung) => (floorTook * workOf(rung)) / workOf(floor) <= PATIENCE);
  return fitting.at(-1) ?? floor;
}

/** Times the floor on this device and chooses. Undefined: it was stopped. Twice, for the first time also compiles. */
export async function calibrate(
  stretch: Stretch,
  now = () => performance.now(),
): Promise<Argon2Parameters | undefined> {
  const first = await timeOfFloor(stretch, now);
  const second = first === undefined ? undefined : await timeOfFloor(stretch, now);
  return first === undefined || second === undefined ? undefined : parametersFor(Math.min(first, second));
}

async function timeOfFloor(stretch: Stretch, now: () => number): Promise<number | undefined> {
  const began = now();
  const done = await stretch(new Uint8Array(32), new Uint8Array(32), LADDER[0]);
  return done && now() - began;
}

/** Time grows with memory times passes. */
function workOf({ memory, passes }: Argon2Parameters): number {
  return memory * passes;
}
