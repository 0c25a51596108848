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
  const newest = useRef(start);
  const draftNow = useRef(draftName);
  draftNow.current = draftName;
  const isDone = useRef(false);
  const keepDraft = (preparing: Preparing) =>
    isWorthKeeping(preparing) || preparing.typed?.trim()
      ? drafts.keep(draftNow.current, preparing)
      : drafts.drop(draftNow.current);
  useSteadyKeeping(preparation, (written) => {
    if (isDone.current) return undefined;
    return keepDraft(written).catch(() => {}); // what the phone would not take stays on the screen
  });
  const set = (part: Partial<Preparing>) => {
    isDone.current = false;
    setKept(undefined);
    newest.current = { ...newest.current, ...part };
    setPreparation(newest.current);
  };
  /** Whoever is named in the box is among those who come. False where the phone did not take that. */
  const meet = async (): Promise<boolean> => {
    const { typed = '' } = newest.current;
    if (!typed.trim()) return true;
    const met = await onMeet(typed.trim());
    if (!met) return false;
    const { people, typed: typedNow } = newest.current; // writing goes on meanwhile
    set({ people: [...new Set([...people, met])], ...(typedNow === typed && { typed: '' }) });
    return true;
  };
  /** Leaves in the draft only what was not kept. Once the preparation itself was, its draft has another name. */
  const settleDraft = async () => {
    if (!isDone.current) await keepDraft(newest.current);
    if (isDone.current || draftNow.current !== draftName) await drafts.drop(draftName);
  };
  /** Keeps it, and resolves to what was kept; undefined where the phone did not take it. */
  const keep = async () => {
    const isMet = await meet().catch(() => false);
    const asKept = newest.current;
    const { typed, ...written } = asKept;
    isDone.current = true;
    const isKept = isMet && (await onKeep(written).catch(() => false));
    isDone.current = isKept && newest.current === asKept && !typed?.trim();
    await settleDraft().catch(() => {});
    setKept(isKept ? 'kept' : 'not-kept');
    return isKept ? written : undefined;
  };
  return { preparation, set, meet, keep, kept };
}
