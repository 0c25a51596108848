import type { Paper } from '../../documents/backup/write.ts';
import type { CopyProgress } from '../../features/share/lock-copy.tsx';

/** Tells how many papers of how many were locked, and then read back. */
export function countingPapers(papers: number, onProgress: (progress: CopyProgress) => void) {
  const teller = (doing: CopyProgress['doing']) => {
    let paper = 0;
    return () => onProgress({ doing, paper: ++paper, papers });
  };
  let onRead = teller('reading');
  return {
    /** Counts from the first again: a phone that is full is tried twice. */
    toLock: (all: readonly Paper[]): readonly Paper[] => {
      const onLock = teller('locking');
      onRead = teller('reading');
      return all.map((paper) => ({
        ...paper,
        read: () => {
          onLock();
          return paper.read();
        },
      }));
    },
    onReadBack: async () => onRead(),
  };
}
