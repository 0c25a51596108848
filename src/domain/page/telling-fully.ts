import { asTold, namingOf } from './as-told.ts';
import type { NoteThing, Pick } from './choosing.ts';
import { isBare, opensWith } from './event-line.ts';
import type { PageInput } from './make-page.ts';

/** The events, up to `most` of those that are told by a heading alone marked to be told more fully, the weightiest first. */
export function toldFully(events: readonly Pick[], most: number, input: PageInput): readonly Pick[] {
  if (most === 0) return events;
  const { journal, plan, words } = input;
  const isAlike = forNaming(events, input);
  const bare = events
    .filter(({ thing, together }) => isBare({ thing, together, own: plan.overrides[thing.id]?.line }, journal, words))
    .filter(({ thing }) => isAlike(thing))
    .toSorted((one, other) => other.score - one.score)
    .slice(0, most);
  return events.map((pick) => (bare.includes(pick) ? { ...pick, fuller: true } : pick));
}

/** Two people told by one role in a line are nobody: where roles stand for names, what would name someone stays short. */
function forNaming(events: readonly Pick[], input: PageInput): (thing: NoteThing) => boolean {
  if (input.plan.isTold || namingOf(input.plan) !== 'roles') return () => true;
  const picked = new Set(events.map(({ thing }) => thing.id));
  const notes = asTold(input).journal.notes.filter(({ id }) => picked.has(id));
  const told = new Map(notes.map(({ id, body }) => [id, opensWith(body)]));
  return ({ id, body }) => told.get(id) === opensWith(body);
}
