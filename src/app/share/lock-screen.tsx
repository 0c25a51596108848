import { useRef } from 'preact/hooks';
import { fingerprintOf } from '../../documents/share/evidence.ts';
import type { Id } from '../../domain/id.ts';
import { LockCopy } from '../../features/share/lock-copy.tsx';
import type { CopyAsked } from '../../features/share/make-copy.tsx';
import { shareWords } from '../../words/en/share.ts';
import { actionsFor } from '../actions.ts';
import type { AppState } from '../app-state.ts';
import { makeCopy } from './making.ts';

/** A copy about to be locked. */
export interface Locking {
  readonly asked: CopyAsked;
  readonly words: readonly string[];
  /** The id of its entry in the share log. */
  readonly share: Id;
}

interface LockScreenProps extends Locking {
  readonly app: AppState;
  readonly hasWords: boolean;
  readonly onHasWords: () => void;
  readonly onGiven: () => void;
  readonly onStop: () => void;
  readonly onDone: () => void;
}

/** Locks a copy, and notes in the list that it was given. */
export function LockScreen({ app, asked, words, share, onGiven, ...props }: LockScreenProps) {
  const store = app.place.value.store.value;
  const noted = useRef<Promise<boolean>>(undefined);
  if (!store) return null;
  const keep = () =>
    actionsFor(app).keepShare(share, {
      to: asked.to.trim(),
      what: 'copy',
      notes: asked.notes.map(({ id }) => id),
      leftOut: asked.leftOut,
      papers: asked.papers ? asked.notes.flatMap(({ body }) => body.papers ?? []).length : 0,
      naming: asked.naming,
      words: words.join(' '),
      ...(asked.naming === 'names' && { fingerprint: fingerprintOf(store.journal.peek()) }),
    });
  /** Once, however often it is saved, and again only where that did not work. */
  const note = async () => {
    noted.current ??= keep();
    const isNoted = await noted.current;
    if (!isNoted) noted.current = undefined;
    onGiven();
    return isNoted;
  };
  const name = shareWords.lock.fileName(app.today.value);
  return (
    <LockCopy
      {...props}
      words={words}
      notes={asked.notes.length}
      onMake={(onBytes, signal) => makeCopy(store, { asked, share, words: words.join(' '), name, onBytes, signal })}
      onGiven={note}
    />
  );
}
