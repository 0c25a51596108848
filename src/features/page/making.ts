import { hardWordsIn } from '../../domain/page/choosing-words.ts';
import type { LineReason } from '../../domain/page/lines.ts';
import type { PageInput } from '../../domain/page/make-page.ts';
import type { LineSay, Override, PagePlan } from '../../domain/page/plan.ts';

/** What each step of making a page is given: what the page is made from, and a way to change the plan. */
export interface MakingProps {
  readonly input: PageInput;
  readonly onPlan: (plan: PagePlan) => void;
}

/** The plan once a page was given: what was hard to hear and printed is asked about again for the next. */
export function afterGiving(input: PageInput): PagePlan {
  const printed = hardWordsIn(input).filter(({ answer }) => answer === 'print');
  const again = { hardWords: undefined, show: undefined };
  return printed.reduce((plan, { thing }) => withOverride(plan, thing.id, again), input.plan);
}

/** The plan with one of the things that helped told before the one above it. */
export function withHelpedUp(plan: PagePlan, shown: readonly string[], note: string): PagePlan {
  const at = shown.indexOf(note);
  const above = shown[at - 1];
  if (above === undefined) return plan;
  return { ...plan, helpedOrder: shown.with(at - 1, note).with(at, above) };
}

type Change<Say> = { [Key in keyof Say]?: Say[Key] | undefined };

/** The plan with the parent's say over one note changed; what is undefined is taken out. */
export function withOverride(plan: PagePlan, note: string, change: Change<Override>): PagePlan {
  return { ...plan, overrides: withSay(plan.overrides, note, change) };
}

/** The plan with the parent's say over one line that is no pick changed. */
export function withLine(
  plan: PagePlan,
  { section, of }: Pick<LineReason, 'section' | 'of'>,
  change: Change<LineSay>,
): PagePlan {
  return { ...plan, lines: { ...plan.lines, [section]: withSay(plan.lines?.[section] ?? {}, of, change) } };
}

function withSay<Say extends object>(
  says: Readonly<Record<string, Say>>,
  id: string,
  change: Change<Say>,
): Readonly<Record<string, Say>> {
  const next = Object.fromEntries(
    Object.entries({ ...says[id], ...change }).filter(([, value]) => value !== undefined),
  ) as Say;
  const { [id]: _, ...others } = says;
  return Object.keys(next).length > 0 ? { ...others, [id]: next } : others;
}
