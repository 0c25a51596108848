import type { FileMade } from '../../documents/backup/proved-file.ts';
import type { Id } from '../../domain/id.ts';
import type { JournalStore } from '../../store/journal-store.ts';

interface Order {
  readonly store: JournalStore;
  /** Makes it without some papers. */
  readonly make: (without: ReadonlySet<Id>) => Promise<FileMade>;
  /** The papers that it holds; all that are kept, where they are not given. */
  readonly papers?: ReadonlySet<Id>;
  readonly signal?: AbortSignal;
}

/** `leftOut`: the names of papers that do not open, and so are not in it. */
export type MadeOfAllThatOpens = FileMade & { readonly leftOut?: readonly string[] };

/** Makes a file of everything it is to hold: of all that opens, where a paper does not. */
export async function ofAllThatOpens({ store, make, papers, signal }: Order): Promise<MadeOfAllThatOpens> {
  const made = await make(new Set());
  if (made.ok || made.reason === 'full' || signal?.aborted) return made;
  const broken = await store.papers.broken(papers).catch(() => []);
  if (broken.length === 0) return made;
  return { ...(await make(new Set(broken.map(({ id }) => id)))), leftOut: broken.map(({ name }) => name) };
}
