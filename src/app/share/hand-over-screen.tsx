import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Id } from '../../domain/id.ts';
import type { Journal } from '../../domain/journal.ts';
import { mayHoldPlace, papersIn, papersNamedIn } from '../../domain/paper.ts';
import { type HandOver as Goes, handOver } from '../../domain/share/hand-over.ts';
import type { Version } from '../../domain/version.ts';
import { freshHandOver, HandOver, type HandOverAsked } from '../../features/share/hand-over.tsx';
import type { JournalStore } from '../../store/journal-store.ts';
import type { PaperKept } from '../../store/papers.ts';
import { keepEverythingNow } from '../../ui/use-steady-keeping.ts';
import { useTrail } from '../../ui/use-trail.ts';
import { randomHex } from '../../vault/bytes.ts';
import { shareWords } from '../../words/en/share.ts';
import { type AppState, journalOf } from '../app-state.ts';
import { ofAllThatOpens } from '../backup/all-that-opens.ts';
import { newFileWords } from '../backup/file-words.ts';
import { makeProved } from '../backup/making.ts';
import { appAddress } from './addresses.ts';
import { countingPapers } from './counting-papers.ts';
import { LeftChoices } from './left-choices.tsx';
import { LockScreen, type LockSteps } from './lock-screen.tsx';

/** What was asked goes with the words, for they lock that and nothing else. */
interface Locking {
  readonly asked: HandOverAsked;
  readonly words: readonly string[];
  readonly share: Id;
}

type Step = { readonly at: 'choose' } | { readonly at: 'words' | 'file'; readonly locking: Locking };

/** Everything, as one locked file for the other parent, which is read in as a backup is. */
export function HandOverScreen({ app }: { readonly app: AppState }) {
  return (
    <LeftChoices app={app} draft="hand-over" fresh={freshHandOver}>
      {(asked, onChange) => <HandOverSteps app={app} asked={asked} onChange={onChange} />}
    </LeftChoices>
  );
}

interface HandOverStepsProps {
  readonly app: AppState;
  readonly asked: HandOverAsked;
  readonly onChange: (asked: HandOverAsked) => void;
}

function HandOverSteps({ app, asked, onChange }: HandOverStepsProps) {
  const { navigation } = app;
  const store = app.place.value.store.value;
  const trail = useTrail<Step>('hand-over', { at: 'choose' }, () => navigation.go(navigation.screen.peek()));
  const journal = journalOf(app);
  const { step } = trail;
  const { withPrivate } = step.at === 'choose' ? asked : step.locking.asked;
  const goes = useMemo(() => handOver(journal, withPrivate), [journal, withPrivate]);
  const papers = usePapers(store, goes.journal);
  if (!store || !papers) return null;
  if (step.at === 'choose')
    return (
      <HandOver
        {...goes}
        asked={asked}
        onChange={onChange}
        papers={papers.map(({ bytes }) => bytes)}
        hasPlaces={papersIn(versionsOf(goes.journal)).some(mayHoldPlace)}
        onLock={() => void newLocking(asked).then((locking) => trail.go({ at: 'words', locking }))}
      />
    );
  return (
    <HandOverLock
      {...{ app, store, goes, papers }}
      {...step.locking}
      hasWords={step.at === 'file'}
      onHasWords={() => trail.go({ at: 'file', locking: step.locking })}
      onGiven={() => onChange(freshHandOver)}
      onStop={() => trail.toFirst()}
      onDone={() => trail.toFirst(() => navigation.replace({ name: 'shares' }))}
    />
  );
}

async function newLocking(asked: HandOverAsked): Promise<Locking> {
  await keepEverythingNow();
  const { words } = await newFileWords();
  return { asked, words, share: randomHex(16) };
}

interface HandOverLockProps extends LockSteps, Locking {
  readonly app: AppState;
  readonly store: JournalStore;
  readonly goes: Goes;
  readonly papers: readonly PaperKept[];
}

function HandOverLock({ store, goes, papers, asked, ...props }: HandOverLockProps) {
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
        to: asked.to.trim(),
        what: 'everything',
        notes: [],
        leftOut,
        papers: papers.length,
        naming: 'names',
        words,
      })}
      onMake={(onProgress, signal) =>
        ofAllThatOpens({
          store,
          signal,
          papers: new Set(papers.map(({ id }) => id)),
          make: (without) => {
            const going = papers.filter(({ id }) => !without.has(id));
            const counting = countingPapers(going.length, onProgress);
            const contents = async () => ({
              journal: goes.journal,
              wordings: [],
              papers: counting.toLock(going.map((paper) => ({ ...paper, read: () => store.papers.read(paper.id) }))),
              madeAt: new Date(),
            });
            return makeProved({ contents, words, name, onReadBack: counting.onReadBack, signal });
          },
        })
      }
    />
  );
}

/** The papers that its notes name, as far as they are on the phone. */
function usePapers(store: JournalStore | undefined, journal: Journal): readonly PaperKept[] | undefined {
  const [kept, setKept] = useState<readonly PaperKept[]>();
  useEffect(() => void store?.papers.list().then(setKept), [store]);
  return useMemo(() => {
    const named = papersNamedIn(versionsOf(journal));
    return kept?.filter(({ id }) => named.has(id));
  }, [kept, journal]);
}

function versionsOf(journal: Journal): readonly Version[] {
  return [...journal.things.values()].flatMap(({ versions }): readonly Version[] => versions);
}
