import { isSame } from './same.ts';
import { type Bodies, type Live, shownOf, type Version } from './version.ts';

/** What can say one thing here and another elsewhere until the parent says which stands. */
type Worded = 'note' | 'promise';

/** A wording that stands beside the one that is shown. */
interface OtherWording<Type extends Worded> {
  readonly body: Bodies[Type];
  /** When it was kept: an instant, ISO 8601. */
  readonly time: string;
}

/**
 * What something that was changed in several places says besides what is shown, each wording once, the newest first, as
 * they were written. Only the parent says which stands. Whether a note may be on the page is no part of a wording.
 */
export function otherWordings<Type extends Worded>(thing: Live<Type>): readonly OtherWording<Type>[] {
  const others: OtherWording<Type>[] = [];
  if (thing.heads.length < 2) return others;
  const shown = shownOf(thing);
  for (const { body: other, time } of thing.heads.toReversed()) {
    const isNew = other && [shown, ...others].every(({ body }) => !saysTheSame(body, other));
    if (isNew) others.push({ body: other, time });
  }
  return others;
}

/**
 * The versions by which a note came to say something else, oldest first: not its first, nor one that put it in the bin,
 * took it out again, or chose it for the page.
 */
export function changesOf({ versions }: Live<'note'>): readonly Version<'note'>[] {
  const written = versions.filter(({ body }) => body !== null);
  return written.filter(({ body }, at) => {
    const before = written[at - 1]?.body;
    return body && before && !saysTheSame(before, body);
  });
}

function saysTheSame(one: Bodies[Worded], other: Bodies[Worded]): boolean {
  const [first, second] = [one, other].map((body) => ({ ...body, pin: undefined, binned: undefined }));
  return isSame(first, second);
}
