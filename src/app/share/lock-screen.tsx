import { useRef } from 'preact/hooks';
import type { Id } from '../../domain/id.ts';
import type { Share } from '../../domain/share/share.ts';
import { LockCopy, type LockCopyProps } from '../../features/share/lock-copy.tsx';
import { actionsFor } from '../actions.ts';
import type { AppState } from '../app-state.ts';

/** What every step of locking something needs, whatever it is. */
export interface LockSteps {
  readonly hasWords: boolean;
  readonly onHasWords: () => void;
  /** `isNoted`: the list has it, with its six words. */
  readonly onGiven: (isNoted: boolean) => void;
  readonly onStop: () => void;
  readonly onDone: () => void;
}

interface LockScreenProps extends LockSteps {
  readonly app: AppState;
  readonly words: readonly string[];
  readonly notes: number;
  readonly how: string;
  readonly message: string;
  /** The id of its entry in the share log, and what that says where all papers open. */
  readonly share: Id;
  readonly entry: () => Share;
  readonly onMake: LockCopyProps['onMake'];
}

/** Locks something, and notes in the list that it was given. */
export function LockScreen({ app, share, entry, onMake, onGiven, ...props }: LockScreenProps) {
  const leftOut = useRef(0);
  const make: LockScreenProps['onMake'] = async (onProgress, signal) => {
    const answer = await onMake(onProgress, signal);
    leftOut.current = (answer.ok && answer.leftOut?.length) || 0;
    return answer;
  };
  const noted = useRef<Promise<boolean>>(undefined);
  /** Once, however often it is saved, and again only where that did not work. */
  const note = async () => {
    const given = entry();
    noted.current ??= actionsFor(app).keepShare(share, { ...given, papers: given.papers - leftOut.current });
    const isNoted = await noted.current;
    if (!isNoted) noted.current = undefined;
    onGiven(isNoted);
    return isNoted;
  };
  return <LockCopy {...props} onMake={make} onGiven={note} />;
}
