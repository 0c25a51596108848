import type { Note } from './note.ts';
import { isSame } from './same.ts';
import type { Live } from './version.ts';

/** A wording that stands beside the one that is shown. */
export interface OtherWording {
  readonly body: Note;
  /** When it was kept: an instant, ISO 8601. */
  readonly time: string;
}

/**
 * What a note that was changed in several places says besides what is shown, each wording once, the newest first. Only
 * the parent says which stands. Whether it may be on the page is no part of a wording.
 */
export function otherWordings({ body, heads }: Live<'note'>): readonly OtherWording[] {
  const others: OtherWording[] = [];
  if (heads.length < 2) return others;
  for (const { body: other, time } of heads.toReversed()) {
    const isNew = other && [body, ...others.map((one) => one.body)].every((known) => !saysTheSame(known, other));
    if (isNew) others.push({ body: other, time });
  }
  return others;
}

function saysTheSame(one: Note, other: Note): boolean {
  return isSame({ ...one, pin: undefined }, { ...other, pin: undefined });
}
