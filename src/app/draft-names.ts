import { isKindId } from '../domain/kinds/index.ts';
import type { Drafts } from '../store/drafts.ts';
import type { Screen } from './navigation.ts';

type AddScreen = Extract<Screen, { name: 'add' }>;

/** The name that a new note lies under while it is written. One of a meeting that was got ready for has its own. */
export function draftNameOf({ kind, ready }: Pick<AddScreen, 'kind' | 'ready'>): string {
  return ready?.id ? `add-${kind}-${ready.id}` : `add-${kind}`;
}

/** The screen on which a new note is written on; undefined for a draft of anything else. */
export function addScreenOf(draftName: string): AddScreen | undefined {
  const [, kind, id] = /^add-(.+?)(?:-([0-9a-f]{32}))?$/.exec(draftName) ?? [];
  return isKindId(kind) ? { name: 'add', kind, ...(id && { ready: { id } }) } : undefined;
}

/**
 * The draft of a meeting where it is not said which: the one that was begun or, where it was got ready for, the one of
 * such a meeting. Undefined where there is none of those, or several.
 */
export async function meetingBegun(drafts: Drafts, isReady: boolean): Promise<string | undefined> {
  const names = await drafts.names();
  const own = draftNameOf({ kind: 'meeting' });
  const [first, ...others] = names.filter((name) => name.startsWith(`${own}-`));
  if (!isReady) return first && !names.includes(own) ? first : own;
  return others.length > 0 ? undefined : first;
}
