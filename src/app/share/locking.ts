import type { Id } from '../../domain/id.ts';

/** What can be locked is for someone. */
export interface ForSomeone {
  readonly to: string;
}

/** Something about to be locked. What was asked goes with the words, for they lock that and nothing else. */
export interface Locking<Asked> {
  readonly asked: Asked;
  readonly words: readonly string[];
  /** The id of its entry in the share log. */
  readonly share: Id;
}

/** What a draft holds of it: a list or, where it was kept before there could be several, one alone. Else none. */
export function lockingsIn<Asked extends ForSomeone>(draft: unknown): readonly Locking<Asked>[] {
  return [draft].flat().filter((one): one is Locking<Asked> => isLocking(one));
}

function isLocking(read: unknown): boolean {
  const { asked, words, share } = (read ?? {}) as Partial<Locking<Partial<ForSomeone>>>;
  return typeof asked?.to === 'string' && Array.isArray(words) && typeof share === 'string';
}
