import type { Note } from './note.ts';
import { isSame } from './same.ts';
import type { Live, Version } from './version.ts';

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

function saysTheSame(one: Note, other: Note): boolean {
  const [first, second] = [one, other].map((note) => ({ ...note, pin: undefined, binned: undefined }));
  return isSame(first, second);
}
