import type { Id } from '../id.ts';
import type { ReasonId } from './choosing.ts';
import type { LineSay, LineSection, PagePlan } from './plan.ts';
import { asSentence } from './sentences.ts';

/** What a line that is no pick tells, and why it is there: by this the parent overrules it. */
export interface LineReason {
  readonly section: LineSection;
  /** The note, or the promise. */
  readonly of: Id;
  readonly reason: ReasonId;
}

/** The parent's say over the lines of one section: which may stand there, and in what words. */
export function linesSaid({ lines }: PagePlan, section: LineSection) {
  const sayOf = (id: Id): LineSay => lines?.[section]?.[id] ?? {};
  return {
    stays: ({ id }: { readonly id: Id }): boolean => sayOf(id).show !== false,
    own: (id: Id): string | undefined => {
      const line = sayOf(id).line?.trim();
      return line ? asSentence(line) : undefined;
    },
    why: (of: Id, reason: ReasonId): LineReason => ({ section, of, reason }),
  };
}
