import { expect } from 'vitest';
import { folded } from '../../src/domain/folding.ts';
import { tellsOfPlan } from '../../src/domain/page/plan-titles.ts';

export const fold = (text: string) => ` ${folded(text)} `;

const asTyped = (title: string) => [title, title.replaceAll("'", '’'), title.replaceAll("'", '')];

/** Expects a title to tell of a plan or not, whichever way its apostrophes are typed. */
export function expectPlan(title: string, isPlan: boolean) {
  for (const typed of asTyped(title)) expect(tellsOfPlan(fold(typed)), typed).toBe(isPlan);
}
