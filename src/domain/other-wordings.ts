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

/** A wording as it once was, and when it was kept. */
export interface EarlierWording<Type extends Worded> {
  readonly body: Bodies[Type];
  readonly time: string;
}

/** Each wording that a note or a promise once had, once, the first one first, but for those that are shown. */
export function earlierWordings<Type extends Worded>({ versions, heads }: Live<Type>): readonly EarlierWording<Type>[] {
  const shown = heads.flatMap(({ body }) => body ?? []);
  const earlier: EarlierWording<Type>[] = [];
  for (const { body, time } of versions) {
    const isKnown = (known: Bodies[Type]) => body !== null && saysTheSame(withoutSteps(known), withoutSteps(body));
    if (body && !shown.some(isKnown) && !earlier.some((one) => isKnown(one.body))) earlier.push({ body, time });
  }
  return earlier;
}

/** What came of a promise is no part of its wording. */
function withoutSteps<Body extends Bodies[Worded]>(body: Body): Body {
  return { ...body, steps: undefined };
}

function saysTheSame(one: Bodies[Worded], other: Bodies[Worded]): boolean {
  const [first, second] = [one, other].map((body) => ({ ...body, pin: undefined, binned: undefined }));
  return isSame(first, second);
}
