import type { PageInput } from '../../domain/page/make-page.ts';
import type { Override, PagePlan } from '../../domain/page/plan.ts';

/** What each step of making a page is given: what the page is made from, and a way to change the plan. */
export interface MakingProps {
  readonly input: PageInput;
  readonly onPlan: (plan: PagePlan) => void;
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
