import { useRef, useState } from 'preact/hooks';
import { isWorthKeeping, type Preparation } from '../../domain/preparation.ts';
import type { Drafts } from '../../store/drafts.ts';
import { useSteadyKeeping } from '../../ui/use-steady-keeping.ts';

interface PreparationInput {
  readonly draftName: string;
  readonly drafts: Drafts;
  /** The draft there is, or what was kept last, or an empty one. */
  readonly start: Preparation;
  readonly onKeep: (preparation: Preparation) => Promise<boolean>;
}

type Kept = 'kept' | 'not-kept' | undefined;

/** A preparation as it is written: a sealed draft at each pause, and a version when the parent keeps it. */
export function usePreparation({ draftName, drafts, start, onKeep }: PreparationInput) {
  const [preparation, setPreparation] = useState(start);
  const [kept, setKept] = useState<Kept>();
  const isDone = useRef(false);
  useSteadyKeeping(preparation, (newest) => {
    if (isDone.current) return undefined;
    const keeping = isWorthKeeping(newest) ? drafts.keep(draftName, newest) : drafts.drop(draftName);
    return keeping.catch(() => {}); // what the phone would not take stays on the screen
  });
  const set = (part: Partial<Preparation>) => {
    isDone.current = false;
    setKept(undefined);
    setPreparation((before) => ({ ...before, ...part }));
  };
  /** Keeps it, and resolves to whether the phone took it. */
  const keep = async () => {
    isDone.current = true;
    const isKept = await onKeep(preparation).catch(() => false);
    isDone.current = isKept;
    if (isKept) await drafts.drop(draftName).catch(() => {});
    setKept(isKept ? 'kept' : 'not-kept');
    return isKept;
  };
  return { preparation, set, keep, kept };
}
