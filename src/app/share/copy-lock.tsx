import { useRef, useState } from 'preact/hooks';
import type { Fingerprint } from '../../domain/share/share.ts';
import type { CopyAsked } from '../../features/share/make-copy.tsx';
import { shareWords } from '../../words/en/share.ts';
import { type AppState, journalOf } from '../app-state.ts';
import { openAddress } from './addresses.ts';
import { LockScreen, type LockSteps } from './lock-screen.tsx';
import type { Locking } from './locking.ts';
import { makeCopy, stillAsked } from './making.ts';

interface CopyLockProps extends Locking<CopyAsked>, LockSteps {
  readonly app: AppState;
}

/** Locks a copy. */
export function CopyLock({ asked: askedThen, ...props }: CopyLockProps) {
  const { app, words, share } = props;
  const store = app.place.value.store.value;
  const [asked] = useState(() => stillAsked(askedThen, journalOf(app)));
  const inFile = useRef<Fingerprint>(undefined); // notes may be kept between making the file and saving it
  if (!store) return null;
  const name = shareWords.lock.fileName(app.today.value);
  return (
    <LockScreen
      {...props}
      notes={asked.notes.length}
      how={shareWords.lock.how(openAddress())}
      message={shareWords.lock.message(openAddress())}
      entry={() => ({
        to: asked.to.trim(),
        what: 'copy',
        notes: asked.notes,
        leftOut: asked.leftOut,
        papers: asked.papers.length,
        naming: asked.naming,
        words: words.join(' '),
        ...(inFile.current && { fingerprint: inFile.current }),
      })}
      onMake={(onProgress, signal) =>
        makeCopy(store, { asked, share, words: words.join(' '), name, onProgress, signal }, (fingerprint) => {
          inFile.current = fingerprint;
        })
      }
    />
  );
}
