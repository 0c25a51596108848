import { newRecoveryCode, writeRecoveryCode } from './recovery-code.ts';
import { shuffled } from './shuffled.ts';

/** One group of a written code, counted from 0, among groups of other codes. */
export interface PartAsked {
  readonly part: number;
  readonly choices: readonly string[];
}

const ASKED = 2;
const CHOICES = 4;
/** The last group is shorter, and the first begins with 0 to 7: both are easier to guess. */
const PARTS = [1, 2, 3, 4, 5];

/** Asks for two parts of a written code, each to be recognised among others. */
export function questionsFor(code: string): readonly PartAsked[] {
  const parts = shuffled(PARTS).slice(0, ASKED);
  return parts.toSorted((one, other) => one - other).map((part) => ({ part, choices: choicesFor(code, part) }));
}

function choicesFor(code: string, part: number): readonly string[] {
  const choices = new Set([groupOf(code, part)]);
  while (choices.size < CHOICES) choices.add(groupOf(writeRecoveryCode(newRecoveryCode()), part));
  return shuffled([...choices]);
}

function groupOf(code: string, part: number): string {
  return code.split('-')[part] ?? '';
}
