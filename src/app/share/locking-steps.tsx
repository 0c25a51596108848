import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isSame } from '../../domain/same.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { keepEverythingNow } from '../../ui/use-steady-keeping.ts';
import { useTrail } from '../../ui/use-trail.ts';
import { randomHex } from '../../vault/bytes.ts';
import { shareWords } from '../../words/en/share.ts';
import { type AppState, journalOf } from '../app-state.ts';
import { newFileWords } from '../backup/file-words.ts';
import type { LockSteps } from './lock-screen.tsx';
import { type ForSomeone, type Locking, lockingsIn } from './locking.ts';

/** The first step: the way on from it, the way to see it first, and six words that are left from before. */
interface Choosing<Asked> {
  readonly onLock: (asked: Asked) => void;
  readonly onPreview: (asked: Asked) => void;
  readonly hadWords: ComponentChildren;
}

interface LockingStepsProps<Asked extends ForSomeone> {
  readonly app: AppState;
  /** The name of what is locked: of its steps, and of its words until it is given. */
  readonly name: 'make-copy' | 'hand-over';
  readonly choose: (choosing: Choosing<Asked>) => ComponentChildren;
  readonly see?: (asked: Asked, onBack: () => void) => ComponentChildren;
  readonly lock: (locking: Locking<Asked>, steps: LockSteps) => ComponentChildren;
  /** It was given: what was chosen is done with. */
  readonly onGiven: () => void;
}

type Step<Asked> =
  | { readonly at: 'choose' }
  | { readonly at: 'see'; readonly asked: Asked }
  | { readonly at: 'words' | 'file'; readonly locking: Locking<Asked> };

/** Choosing, seeing it first, the six words and the file: a step back leads to the one before, with every choice kept. */
export function LockingSteps<Asked extends ForSomeone>({
  app,
  name,
  choose,
  see,
  lock,
  onGiven,
}: LockingStepsProps<Asked>) {
  const { navigation } = app;
  const trail = useTrail<Step<Asked>>(name, { at: 'choose' }, () => navigation.go(navigation.screen.peek()));
  const words = useWordsKept<Asked>(app, name);
  const { step } = trail;
  if (step.at === 'see') return <>{see?.(step.asked, trail.back)}</>;
  if (step.at === 'choose')
    return (
      <>
        {choose({
          onPreview: (asked) => trail.go({ at: 'see', asked }),
          onLock: (asked) => void words.begin(asked).then((locking) => trail.go({ at: 'words', locking })),
          hadWords: words.left.map((left) => (
            <HadWords
              key={left.share}
              to={left.asked.to.trim()}
              onGoOn={() => trail.go({ at: 'words', locking: left })}
              onForget={() => words.forget(left)}
            />
          )),
        })}
      </>
    );
  return (
    <>
      {lock(step.locking, {
        hasWords: step.at === 'file',
        onHasWords: () => trail.go({ at: 'file', locking: step.locking }),
        onGiven: (isNoted) => {
          if (isNoted) words.forget(step.locking);
          onGiven();
        },
        onStop: () => trail.toFirst(),
        onDone: () => trail.toFirst(() => navigation.replace({ name: 'shares' })),
      })}
    </>
  );
}

/** Six words may have been told before the file was given: they are kept, sealed, until it is and the list has them. */
function useWordsKept<Asked extends ForSomeone>(app: AppState, name: string) {
  const draft = `${name}-words`;
  const drafts = app.place.value.drafts.value;
  const [kept, setKept] = useState<readonly Locking<Asked>[]>([]);
  useEffect(() => {
    const take = (left: unknown) => setKept(lockingsIn(left));
    void drafts?.read(draft).then(take, () => {});
  }, [drafts]);
  const put = (next: readonly Locking<Asked>[]) => {
    setKept(next);
    const writing = next.length > 0 ? drafts?.keep(draft, next) : drafts?.drop(draft);
    return writing?.catch(() => {}); // they are on the screen all the same
  };
  const given = new Set(journalOf(app).shares.map(({ id }) => id));
  const begin = async (asked: Asked) => {
    await keepEverythingNow();
    const before = kept.find((one) => isSame(one.asked, asked) && !given.has(one.share));
    if (before) return before; // the same, for the same person: its words may have been told
    const { words } = await newFileWords();
    const locking = { asked, words, share: randomHex(16) };
    await put([...kept, locking]);
    return locking;
  };
  const forget = ({ share }: Locking<Asked>) => void put(kept.filter((one) => one.share !== share));
  return { left: kept.filter(({ share }) => !given.has(share)), begin, forget };
}

interface HadWordsProps {
  readonly to: string;
  readonly onGoOn: () => void;
  readonly onForget: () => void;
}

function HadWords({ to, onGoOn, onForget }: HadWordsProps) {
  const words = shareWords.hadWords;
  return (
    <Notice>
      <p>{words.told(to)}</p>
      <ButtonRow>
        <Button onClick={onGoOn}>{words.goOn}</Button>
        <Button look="plain" onClick={onForget}>
          {words.forget}
        </Button>
      </ButtonRow>
    </Notice>
  );
}
