import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Id } from '../../domain/id.ts';
import type { Journal } from '../../domain/journal.ts';
import { papersNamedIn } from '../../domain/paper.ts';
import { type HandOver as Goes, handOver } from '../../domain/share/hand-over.ts';
import { HandOver } from '../../features/share/hand-over.tsx';
import type { JournalStore } from '../../store/journal-store.ts';
import type { PaperKept } from '../../store/papers.ts';
import { useTrail } from '../../ui/use-trail.ts';
import { randomHex } from '../../vault/bytes.ts';
import { shareWords } from '../../words/en/share.ts';
import { type AppState, journalOf } from '../app-state.ts';
import { newFileWords } from '../backup/file-words.ts';
import { makeProved } from '../backup/making.ts';
import { appAddress } from './addresses.ts';
import { countingPapers } from './counting-papers.ts';
import { LockScreen, type LockSteps } from './lock-screen.tsx';

type Step =
  | { readonly at: 'choose' }
  | { readonly at: 'words' | 'file'; readonly words: readonly string[]; readonly share: Id };

/** Everything, as one locked file for the other parent, which is read in as a backup is. */
export function HandOverScreen({ app }: { readonly app: AppState }) {
  const { navigation } = app;
  const store = app.place.value.store.value;
  const [asked, setAsked] = useState({ to: '', withPrivate: false });
  const trail = useTrail<Step>('hand-over', { at: 'choose' }, () => navigation.go(navigation.screen.peek()));
  const journal = journalOf(app);
  const { withPrivate } = asked;
  const goes = useMemo(() => handOver(journal, withPrivate), [journal, withPrivate]);
  const papers = usePapers(store, goes.journal);
  const { step } = trail;
  if (!store || !papers) return null;
  if (step.at === 'choose')
    return (
      <HandOver
        {...goes}
        asked={asked}
        onChange={setAsked}
        papers={papers.map(({ bytes }) => bytes)}
        onLock={() => void newFileWords().then(({ words }) => trail.go({ at: 'words', words, share: randomHex(16) }))}
      />
    );
  return (
    <HandOverLock
      {...{ app, store, goes, papers, to: asked.to }}
      words={step.words}
      share={step.share}
      hasWords={step.at === 'file'}
      onHasWords={() => trail.go({ ...step, at: 'file' })}
      onGiven={() => {}}
      onStop={() => trail.toFirst()}
      onDone={() => trail.toFirst(() => navigation.replace({ name: 'shares' }))}
    />
  );
}

interface HandOverLockProps extends LockSteps {
  readonly app: AppState;
  readonly store: JournalStore;
  readonly goes: Goes;
  readonly papers: readonly PaperKept[];
  readonly to: string;
  readonly words: readonly string[];
  readonly share: Id;
}

function HandOverLock({ store, goes, papers, to, ...props }: HandOverLockProps) {
  const words = props.words.join(' ');
  const name = shareWords.handOver.fileName(props.app.today.value);
  const { leftOut } = goes;
  return (
    <LockScreen
      {...props}
      notes={goes.notes}
      how={shareWords.handOver.how(appAddress())}
      message={shareWords.handOver.message(appAddress())}
      entry={() => ({
        to: to.trim(),
        what: 'everything',
        notes: [],
        leftOut,
        papers: papers.length,
        naming: 'names',
        words,
      })}
      onMake={(onProgress, signal) => {
        const counting = countingPapers(papers.length, onProgress);
        const contents = async () => ({
          journal: goes.journal,
          wordings: [],
          papers: counting.toLock(papers.map((paper) => ({ ...paper, read: () => store.papers.read(paper.id) }))),
          madeAt: new Date(),
        });
        return makeProved({ contents, words, name, onReadBack: counting.onReadBack, signal });
      }}
    />
  );
}

/** The papers that its notes name, as far as they are on the phone. */
function usePapers(store: JournalStore | undefined, journal: Journal): readonly PaperKept[] | undefined {
  const [kept, setKept] = useState<readonly PaperKept[]>();
  useEffect(() => void store?.papers.list().then(setKept), [store]);
  return useMemo(() => {
    const named = papersNamedIn([...journal.things.values()].flatMap(({ versions }) => [...versions]));
    return kept?.filter(({ id }) => named.has(id));
  }, [kept, journal]);
}
