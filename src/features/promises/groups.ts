import { dueDay, isOurs, type PromiseState, stateOf } from '../../domain/promise.ts';
import type { Live } from '../../domain/version.ts';

type GroupName = 'past' | 'soon' | 'later' | 'none' | 'done' | 'closed' | 'ours' | 'callBacks';

export interface PromiseGroup {
  readonly name: GroupName;
  readonly promises: readonly Live<'promise'>[];
}

const GROUP_OF: Readonly<Record<PromiseState, GroupName>> = {
  past: 'past',
  'due-soon': 'soon',
  'not-due': 'later',
  'no-date': 'none',
  done: 'done',
  'done-late': 'done',
  partly: 'done',
  'they-say-done': 'closed',
  changed: 'closed',
  'no-longer-needed': 'closed',
  'no-outcome': 'closed',
  'not-done': 'closed',
};

const ORDER: readonly GroupName[] = ['past', 'soon', 'later', 'none', 'ours', 'done', 'closed', 'callBacks'];

/** Promises in the groups of the screen: open ones by date, nearest first; settled ones newest first; ours and call-backs apart. */
export function groupsOf(promises: readonly Live<'promise'>[], today: string): readonly PromiseGroup[] {
  const groups = new Map<GroupName, Live<'promise'>[]>();
  for (const promise of promises) {
    const name = groupOf(promise, today);
    const group = groups.get(name);
    if (group) group.push(promise);
    else groups.set(name, [promise]);
  }
  return ORDER.flatMap((name) => {
    const found = groups.get(name);
    return found
      ? [{ name, promises: found.toSorted(name === 'soon' || name === 'later' ? nearestFirst : newestFirst) }]
      : [];
  });
}

function groupOf({ body }: Live<'promise'>, today: string): GroupName {
  if (body.callBack) return 'callBacks';
  return isOurs(body) ? 'ours' : GROUP_OF[stateOf(body, today)];
}

function dayOf({ body }: Live<'promise'>): string {
  return dueDay(body) ?? body.said.edtf;
}

function nearestFirst(one: Live<'promise'>, other: Live<'promise'>): number {
  return dayOf(one) < dayOf(other) ? -1 : 1;
}

function newestFirst(one: Live<'promise'>, other: Live<'promise'>): number {
  return dayOf(one) < dayOf(other) ? 1 : -1;
}
