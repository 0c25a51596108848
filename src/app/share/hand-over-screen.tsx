import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Journal } from '../../domain/journal.ts';
import { mayHoldPlace, type Paper, papersIn } from '../../domain/paper.ts';
import { type HandOver as Goes, handOver } from '../../domain/share/hand-over.ts';
import type { Version } from '../../domain/version.ts';
import { freshHandOver, HandOver, type HandOverAsked } from '../../features/share/hand-over.tsx';
import type { JournalStore } from '../../store/journal-store.ts';
import type { PaperKept } from '../../store/papers.ts';
import { shareWords } from '../../words/en/share.ts';
import { type AppState, journalOf } from '../app-state.ts';
import { ofAllThatOpens } from '../backup/all-that-opens.ts';
import { makeProved } from '../backup/making.ts';
import { appAddress } from './addresses.ts';
import { countingPapers } from './counting-papers.ts';
import { LeftChoices } from './left-choices.tsx';
import { LockScreen, type LockSteps } from './lock-screen.tsx';
import type { Locking } from './locking.ts';
import { LockingSteps } from './locking-steps.tsx';

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
  return (
    <LockingSteps<HandOverAsked>
      app={app}
      name="hand-over"
      choose={(choosing) => <Choose {...choosing} app={app} asked={asked} onChange={onChange} />}
      lock={(locking, steps) => <HandOverLock app={app} {...locking} {...steps} />}
      onGiven={() => onChange(freshHandOver)}
    />
  );
}

interface ChooseProps extends HandOverStepsProps {
  readonly onLock: (asked: HandOverAsked) => void;
  readonly hadWords: ComponentChildren;
}

function Choose({ app, onLock, ...props }: ChooseProps) {
  const going = useGoing(app, props.asked);
  if (!going) return null;
  const { goes, papers } = going;
  return (
    <HandOver
      {...goes}
      {...props}
      papers={papers.kept.map(({ bytes }) => bytes)}
      hasPlaces={papersIn(versionsOf(goes.journal)).some(mayHoldPlace)}
      onLock={() => onLock(props.asked)}
    />
  );
}

interface HandOverLockProps extends LockSteps, Locking<HandOverAsked> {
  readonly app: AppState;
}

function HandOverLock(props: HandOverLockProps) {
  const going = useGoing(props.app, props.asked);
  return going ? <LockGoing {...props} {...going} /> : null;
}

function LockGoing({ store, goes, papers: { kept, notHere }, asked, ...props }: HandOverLockProps & Going) {
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
        papers: kept.length + notHere.length,
        naming: 'names',
        words,
      })}
      onMake={async (onProgress, signal) => {
        const answer = await ofAllThatOpens({
          store,
          signal,
          papers: new Set(kept.map(({ id }) => id)),
          make: (without) => {
            const going = kept.filter(({ id }) => !without.has(id));
            const counting = countingPapers(going.length, onProgress);
            const contents = async () => ({
              journal: goes.journal,
              wordings: [],
              papers: counting.toLock(going.map((paper) => ({ ...paper, read: () => store.papers.read(paper.id) }))),
              madeAt: new Date(),
            });
            return makeProved({ contents, words, name, onReadBack: counting.onReadBack, signal });
          },
        });
        return { ...answer, leftOut: [...notHere.map((paper) => paper.name), ...(answer.leftOut ?? [])] };
      }}
    />
  );
}

/** What goes, and where it is read from. */
interface Going {
  readonly store: JournalStore;
  readonly goes: Goes;
  readonly papers: PapersNamed;
}

function useGoing(app: AppState, { withPrivate }: HandOverAsked): Going | undefined {
  const store = app.place.value.store.value;
  const journal = journalOf(app);
  const goes = useMemo(() => handOver(journal, withPrivate), [journal, withPrivate]);
  const papers = usePapers(store, goes.journal);
  return store && papers && { store, goes, papers };
}

/** The papers that notes name: those on the phone, and those that are not there or do not open. */
interface PapersNamed {
  readonly kept: readonly PaperKept[];
  readonly notHere: readonly Paper[];
}

function usePapers(store: JournalStore | undefined, journal: Journal): PapersNamed | undefined {
  const [listed, setListed] = useState<readonly PaperKept[]>();
  useEffect(() => void store?.papers.list().then(setListed), [store]);
  return useMemo(() => {
    const named = new Map(papersIn(versionsOf(journal)).map((paper) => [paper.id, paper]));
    const kept = listed?.filter(({ id }) => named.has(id));
    for (const { id } of kept ?? []) named.delete(id);
    return kept && { kept, notHere: [...named.values()] };
  }, [listed, journal]);
}

function versionsOf(journal: Journal): readonly Version[] {
  return [...journal.things.values()].flatMap(({ versions }): readonly Version[] => versions);
}
