import { useRef, useState } from 'preact/hooks';
import type { Id } from '../../domain/id.ts';
import { isWorthKeeping, type Preparation } from '../../domain/preparation.ts';
import type { Drafts } from '../../store/drafts.ts';
import { useSteadyKeeping } from '../../ui/use-steady-keeping.ts';

/** A preparation as it is written, with the name that still stands in the box of who is coming. */
export type Preparing = Preparation & { readonly typed?: string };

interface PreparationInput {
  readonly draftName: string;
  readonly drafts: Drafts;
  /** The draft there is, or what was kept last, or an empty one. */
  readonly start: Preparing;
  /** Makes a person of a name; undefined where the phone did not take it. */
  readonly onMeet: (name: string) => Promise<Id | undefined>;
  readonly onKeep: (preparation: Preparation) => Promise<boolean>;
}

type Kept = 'kept' | 'not-kept' | undefined;

/** A preparation as it is written: a sealed draft at each pause, and a version when the parent keeps it. */
export function usePreparation({ draftName, drafts, start, onMeet, onKeep }: PreparationInput) {
  const [preparation, setPreparation] = useState(start);
  const [kept, setKept] = useState<Kept>();
  const isDone = useRef(false);
  useSteadyKeeping(preparation, (newest) => {
    if (isDone.current) return undefined;
    const keeping =
      isWorthKeeping(newest) || newest.typed?.trim() ? drafts.keep(draftName, newest) : drafts.drop(draftName);
    return keeping.catch(() => {}); // what the phone would not take stays on the screen
  });
  const set = (part: Partial<Preparing>) => {
    isDone.current = false;
    setKept(undefined);
    setPreparation((before) => ({ ...before, ...part }));
  };
  /** Whoever is named in the box is among those who come. Undefined where the phone did not take that. */
  const meet = async (): Promise<Preparation | undefined> => {
    const { typed = '', ...written } = preparation;
    if (!typed.trim()) return written;
    const met = await onMeet(typed.trim());
    if (!met) return undefined;
    const people = [...new Set([...written.people, met])];
    set({ people, typed: '' });
    return { ...written, people };
  };
  /** Keeps it, and resolves to what was kept; undefined where the phone did not take it. */
  const keep = async () => {
    const written = await meet().catch(() => undefined);
    isDone.current = true;
    const isKept = written !== undefined && (await onKeep(written).catch(() => false));
    isDone.current = isKept;
    if (isKept) await drafts.drop(draftName).catch(() => {});
    setKept(isKept ? 'kept' : 'not-kept');
    return isKept ? written : undefined;
  };
  return { preparation, set, meet, keep, kept };
}
