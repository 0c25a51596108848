import { appendFileSync } from 'node:fs';

/** Whether this is the long run, `npm run reliability`, and not the short version inside `npm test`. */
const isLongRun = process.env.RELIABILITY === 'long';

/** How often a reliability test does its work: a few times for every change, many in the long run. */
export function times(short: number, long: number): number {
  return isLongRun ? long : short;
}

/** Prints what a reliability test saw, such as "300 kills, 0 notes lost", and hands it to the record of a long run. */
export function tell(test: `R${number}`, where: string, seen: string): void {
  console.log(`${test} (${where}): ${seen}`);
  const file = process.env.RELIABILITY_FIGURES;
  if (file) appendFileSync(file, `${JSON.stringify({ test, where, seen })}\n`);
}
