import type { Actions } from './actions.ts';
import type { AppState } from './app-state.ts';

/** Does something for the parent. What it needs comes with the journal, so that the first screen need not carry it. */
export async function act<Result>(app: AppState, doing: (actions: Actions) => Promise<Result>): Promise<Result> {
  const { actionsFor } = await import('./actions.ts');
  return doing(actionsFor(app));
}
