import { useEffect, useState } from 'preact/hooks';
import type { Id } from '../../domain/id.ts';
import { notesBehind } from '../../domain/share/behind-page.ts';
import { whenFitted } from '../../features/page/fitted.ts';
import type { NotesAsked } from '../../features/share/choose-notes.tsx';
import { type AppState, childChoices, journalOf } from '../app-state.ts';
import { pageInputOf } from '../page-input.ts';
import { planAboutOneOf } from '../plan.ts';

const NOTHING: ReadonlySet<Id> = new Set();

/** The notes on the page as it prints, of the child whose notes go or of each; none until they are asked for and found. */
export function useBehindPage(app: AppState, { only, narrowing }: NotesAsked): ReadonlySet<Id> {
  const [behind, setBehind] = useState(NOTHING);
  const journal = journalOf(app);
  const { child } = narrowing;
  useEffect(() => {
    if (only !== 'page') return;
    let isLast = true;
    void behindPages(app, child).then((found) => isLast && setBehind(found));
    return () => {
      isLast = false;
      setBehind(NOTHING);
    };
  }, [app, journal, only, child]);
  return behind;
}

async function behindPages(app: AppState, child: Id | undefined): Promise<ReadonlySet<Id>> {
  const children = child ? [child] : childChoices(app).map(({ value }) => value);
  const plans = (children.length > 0 ? children.map((one) => [one]) : [[]]).map((one) => planAboutOneOf(app, one));
  const pages = await Promise.all(plans.map((plan) => whenFitted(pageInputOf(app, plan).input)));
  return new Set(pages.flatMap(({ page }) => [...notesBehind(page)]));
}
