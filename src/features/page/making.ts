import type { PageInput } from '../../domain/page/make-page.ts';
import type { Override, PagePlan } from '../../domain/page/plan.ts';

/** What each step of making a page is given: what the page is made from, and a way to change the plan. */
export interface MakingProps {
  readonly input: PageInput;
  readonly onPlan: (plan: PagePlan) => void;
}

/** The plan with one of the things that helped told before the one above it. */
export function withHelpedUp(plan: PagePlan, shown: readonly string[], note: string): PagePlan {
  const at = shown.indexOf(note);
  const above = shown[at - 1];
  if (above === undefined) return plan;
  return { ...plan, helpedOrder: shown.with(at - 1, note).with(at, above) };
}

/** The plan with the parent's say over one note changed; what is undefined is taken out. */
export function withOverride(
  plan: PagePlan,
  note: string,
  change: { [Key in keyof Override]?: Override[Key] | undefined },
): PagePlan {
  const next = Object.fromEntries(
    Object.entries({ ...plan.overrides[note], ...change }).filter(([, value]) => value !== undefined),
  );
  const { [note]: _, ...others } = plan.overrides;
  return { ...plan, overrides: Object.keys(next).length > 0 ? { ...others, [note]: next } : others };
}
