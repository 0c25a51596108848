import { mayBeSame } from '../domain/may-be-same-child.ts';
import { asOneChild, asOtherChild, asTwoChildren, otherChildEntries } from '../domain/same-child.ts';
import type { Live, Stamp, Version } from '../domain/version.ts';
import type { SameChildProps } from '../features/people/same-child.tsx';
import { actionsFor } from './actions.ts';
import { type AppState, isOpening, journalOf } from './app-state.ts';

/** What a child's screen says of the same child under another name. Nothing until the whole journal is there. */
export function sameChildOf(app: AppState, child: Live<'child'>): SameChildProps | undefined {
  if (isOpening(app)) return undefined;
  const journal = journalOf(app);
  const asked = mayBeSame(child, journal);
  const keep = async (make: (stamp: Stamp) => readonly Version[]) => {
    const stamp = app.place.value.stamp.value;
    return stamp !== undefined && actionsFor(app).keepVersions(make(stamp));
  };
  return {
    child,
    asked,
    others: journal.children.filter((one) => one !== child && !asked.includes(one)),
    entries: otherChildEntries(child, journal),
    onJoin: (other) => keep((stamp) => asOneChild(child, other, journal, stamp)),
    onApart: (other) => keep((stamp) => asOtherChild(child, other, journal, stamp)),
    onPart: (entry) => keep((stamp) => [asTwoChildren(entry, stamp)]),
  };
}
