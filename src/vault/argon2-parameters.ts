import type { Bytes } from './bytes.ts';

/** How costly Argon2id makes a guess. */
export interface Argon2Parameters {
  /** In KiB. */
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
}

/** Makes 32 bytes of a passphrase, slowly on purpose. Undefined: it was stopped, or the device had not the memory. */
export type Stretch = (passphrase: Bytes, salt: Bytes, parameters: Argon2Parameters) => Promise<Bytes | undefined>;

const MIB = 1024;

/** What calibration picks from, the cheapest first. The first is the floor that OWASP names. */
export const LADDER: readonly [Argon2Parameters, ...Argon2Parameters[]] = [
  { memory: 19 * MIB, passes: 2, lanes: 1 },
  { memory: 32 * MIB, passes: 3, lanes: 1 },
  { memory: 46 * MIB, passes: 3, lanes: 1 },
  { memory: 64 * MIB, passes: 3, lanes: 1 },
];

/**
 * Whether a slot with these may be opened. Below the range, somebody weakened it; above, opening it would take the device
 * down. One pass is enough only where the memory makes up for it, as in OWASP's table.
 */
export function areInRange({ memory, passes, lanes }: Argon2Parameters): boolean {
  const fewestPasses = memory >= 46 * MIB ? 1 : 2;
  return (
    isWholeWithin(memory, 16 * MIB, 256 * MIB) && isWholeWithin(passes, fewestPasses, 10) && isWholeWithin(lanes, 1, 4)
  );
}

function isWholeWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
