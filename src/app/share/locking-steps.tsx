import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Id } from '../../domain/id.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { keepEverythingNow } from '../../ui/use-steady-keeping.ts';
import { useTrail } from '../../ui/use-trail.ts';
import { randomHex } from '../../vault/bytes.ts';
import { shareWords } from '../../words/en/share.ts';
import { type AppState, journalOf } from '../app-state.ts';
import { newFileWords } from '../backup/file-words.ts';
import type { LockSteps } from './lock-screen.tsx';

/** Something about to be locked. What was asked goes with the words, for they lock that and nothing else. */
export interface Locking<Asked> {
  readonly asked: Asked;
  readonly words: readonly string[];
  /** The id of its entry in the share log. */
  readonly share: Id;
}

/** The first step: the way on from it, the way to see it first, and six words that are left from before. */
interface Choosing<Asked> {
  readonly onLock: (asked: Asked) => void;
  readonly onPreview: (asked: Asked) => void;
  readonly hadWords: ComponentChildren;
}

interface LockingStepsProps<Asked> {
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
export function LockingSteps<Asked>({ app, name, choose, see, lock, onGiven }: LockingStepsProps<Asked>) {
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
          hadWords: words.left && (
            <HadWords onGoOn={(locking) => trail.go({ at: 'words', locking })} {...words} left={words.left} />
          ),
        })}
      </>
    );
  return (
    <>
      {lock(step.locking, {
        hasWords: step.at === 'file',
        onHasWords: () => trail.go({ at: 'file', locking: step.locking }),
        onGiven: (isNoted) => {
          if (isNoted) words.forget();
          onGiven();
        },
        onStop: () => trail.toFirst(),
        onDone: () => trail.toFirst(() => navigation.replace({ name: 'shares' })),
      })}
    </>
  );
}

/** Six words may have been told before the file was given: they are kept, sealed, until it is and the list has them. */
function useWordsKept<Asked>(app: AppState, name: string) {
  const draft = `${name}-words`;
  const drafts = app.place.value.drafts.value;
  const [kept, setKept] = useState<Locking<Asked>>();
  useEffect(() => {
    const take = (read: unknown) => setKept(read as Locking<Asked> | undefined);
    void drafts?.read(draft).then(take, () => {});
  }, [drafts]);
  const begin = async (asked: Asked) => {
    await keepEverythingNow();
    const { words } = await newFileWords();
    const locking = { asked, words, share: randomHex(16) };
    setKept(locking);
    await drafts?.keep(draft, locking).catch(() => {}); // they are on the screen all the same
    return locking;
  };
  const forget = () => {
    setKept(undefined);
    void drafts?.drop(draft).catch(() => {});
  };
  const isGiven = journalOf(app).shares.some(({ id }) => id === kept?.share);
  return { left: isGiven ? undefined : kept, begin, forget };
}

interface HadWordsProps<Asked> {
  readonly left: Locking<Asked>;
  readonly onGoOn: (locking: Locking<Asked>) => void;
  readonly forget: () => void;
}

function HadWords<Asked>({ left, onGoOn, forget }: HadWordsProps<Asked>) {
  const words = shareWords.hadWords;
  return (
    <Notice>
      <p>{words.told}</p>
      <ButtonRow>
        <Button onClick={() => onGoOn(left)}>{words.goOn}</Button>
        <Button look="plain" onClick={forget}>
          {words.forget}
        </Button>
      </ButtonRow>
    </Notice>
  );
}
