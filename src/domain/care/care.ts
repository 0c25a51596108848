import { folded } from '../folding.ts';
import { type CareGroup, phrases, sets } from './phrases.ts';

/**
 * A plain phrase match on the phone. It shows help lines and does nothing else: it does not score, judge or store, and
 * it is no sign that there is, or is not, anything to worry about.
 *
 * Returns the first group with a phrase in the text, in the order of `phrases`, or undefined.
 */
export function careFor(text: string): CareGroup | undefined {
  const padded = ` ${folded(text)} `;
  return groups().find(([, pattern]) => pattern.test(padded))?.[0];
}

let compiled: readonly (readonly [CareGroup, RegExp])[] | undefined;

function groups(): readonly (readonly [CareGroup, RegExp])[] {
  compiled ??= (Object.keys(phrases) as CareGroup[]).map((group) => [group, patternOf(phrases[group])]);
  return compiled;
}

function patternOf(list: readonly string[]): RegExp {
  return new RegExp(` (?:${list.map(spelledOut).join('|')}) `);
}

function spelledOut(phrase: string): string {
  return phrase.replace(/<(\w+)>/g, (_, name: string) => `(?:${(sets[name] ?? []).join('|')})`);
}
