import { useEffect } from 'preact/hooks';
import type { Id } from '../domain/id.ts';
import type { Audience } from '../domain/page/audiences.ts';
import { emptyPlan, type PagePlan, planFor } from '../domain/page/plan.ts';
import { useSteadyKeeping } from '../ui/use-steady-keeping.ts';
import { act } from './act.ts';
import { type AppState, journalOf } from './app-state.ts';

const DRAFT = 'page-plan';

/** The plan of the next page: the one being worked on, or the one kept last. */
export function planOf(app: AppState): PagePlan {
  return app.plan.value ?? journalOf(app).plans.at(-1)?.body ?? emptyPlan;
}

/** The plan of the page about one of some children: the one being worked on, where it is about one of them. */
export function planAboutOneOf(app: AppState, children: readonly Id[]): PagePlan {
  const journal = journalOf(app);
  const now = planOf(app);
  const [child] = children;
  if (!child || children.includes(now.child ?? journal.child?.id ?? '')) return now;
  return planFor(child, journal)?.body ?? { ...emptyPlan, child };
}

/**
 * Keeps the plan: as a sealed draft while it is worked on, and as a version of the journal when a step is left, so that
 * there is not a version for every letter. A draft that was left behind is taken up again.
 */
export function usePlanKept(app: AppState): void {
  const drafts = app.place.value.drafts.value;
  useEffect(() => {
    if (app.plan.peek() === undefined)
      void drafts?.read(DRAFT).then(
        (draft) => draft !== undefined && takeUp(app, draft as PagePlan),
        () => {},
      );
    return () => void keepVersion(app);
  }, []);
  useSteadyKeeping(app.plan.value, (plan) => {
    if (plan) return drafts?.keep(DRAFT, plan).catch(() => {}); // the version kept on leaving says so when the phone won't take it
    return undefined;
  });
}

/** Goes over to the plan of another child's page, and keeps this one. */
export function planAbout(app: AppState, child: Id): Promise<void> {
  return goOver(app, { ...(planFor(child, journalOf(app))?.body ?? emptyPlan), child });
}

/** Goes over to the plan of the page for other readers, and keeps this one. What is asked goes along to a new one. */
export async function planForReaders(app: AppState, audience: Audience): Promise<void> {
  const now = planOf(app);
  if (now.audience !== audience) await goOver(app, planOfReaders(app, audience));
}

/** The plan of the page for some readers; for those who have had none, what is asked and no more. */
export function planOfReaders(app: AppState, audience: Audience): PagePlan {
  const now = planOf(app);
  if (now.audience === audience) return now;
  const { child, asks, questions } = now;
  const fresh = { ...emptyPlan, asks, questions, audience, ...(child && { child }) };
  return planFor(child, journalOf(app), audience)?.body ?? fresh;
}

/** At once, for what is tapped next is about the new plan, however long it takes to keep the old one. */
async function goOver(app: AppState, next: PagePlan): Promise<void> {
  const left = app.plan.peek();
  app.plan.value = next;
  if (left) await keepVersion(app, left);
}

function takeUp(app: AppState, draft: PagePlan): void {
  app.plan.value ??= draft;
}

async function keepVersion(app: AppState, plan = app.plan.peek()): Promise<void> {
  if (!plan || plan === planFor(plan.child, journalOf(app), plan.audience)?.body) return;
  if (!(await act(app, (actions) => actions.keepPlan(plan)))) return;
  if (app.plan.peek() !== plan) return;
  app.plan.value = undefined;
  await app.place.value.drafts.value?.drop(DRAFT);
}
