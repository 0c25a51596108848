import { isLongOver } from '../domain/coming-meeting.ts';
import { type AppState, journalOf } from './app-state.ts';

/**
 * Takes drafts off the phone that nothing leads to any more: of something that was taken away for good, and the ticks
 * of a meeting that is long over. One whose thing is merely not here, as when it did not open, stays.
 */
export async function dropLeftOverDrafts(app: AppState): Promise<void> {
  const drafts = app.place.value.drafts.value;
  for (const name of (await drafts?.names()) ?? []) if (isLeftOver(name, app)) await drafts?.drop(name).catch(() => {}); // another time, then
}

function isLeftOver(name: string, app: AppState): boolean {
  const [, what, id] =
    /^(?:unread-)*(change|prepare|ticks|person|child|answer|promise|message|thanks)-([0-9a-f]{32})$/.exec(name) ?? [];
  if (!id) return false;
  const { things, preparations } = journalOf(app);
  if (things.get(id)?.body === null) return true;
  const meeting = preparations.find((one) => one.id === id)?.body;
  return what === 'ticks' && meeting !== undefined && isLongOver(meeting, app.today.value);
}
