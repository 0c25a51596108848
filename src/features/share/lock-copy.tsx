import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { canShare, type Sharing, saveFile, shareFile } from '../../ui/hand-on.ts';
import { heldOpen } from '../../ui/hold-open.ts';
import { Notice } from '../../ui/notice.tsx';
import { NumberedWords } from '../../ui/numbered-words.tsx';
import { Screen } from '../../ui/screen.tsx';
import { papersWords } from '../../words/en/papers.ts';
import { shareWords } from '../../words/en/share.ts';

/** A copy that is locked and proved, lying aside until it is handed on. */
interface CopyMade {
  readonly file: File;
  /** The same as a web page that opens by itself; made when it is asked for, of a copy alone. */
  page?(): Promise<File>;
  drop(): Promise<void>;
}

/** Which paper it has got to, and what is done with it. */
export interface CopyProgress {
  readonly doing: keyof typeof shareWords.lock.doing;
  /** Counted from 1. */
  readonly paper: number;
  readonly papers: number;
}

export type CopyAnswer =
  /** `leftOut`: the names of papers that do not open here, and so are not in it. */
  | { readonly ok: true; readonly made: CopyMade; readonly leftOut?: readonly string[] }
  | { readonly ok: false; readonly reason: 'full' | 'not-proved' };

/** What it takes to lock something. */
export interface LockCopyProps {
  readonly words: readonly string[];
  readonly notes: number;
  /** How they open it, as the parent is told, and as the words that go with the file tell them. */
  readonly how: string;
  readonly message: string;
  /** Whether the parent said they have the words. */
  readonly hasWords: boolean;
  readonly onHasWords: () => void;
  readonly onMake: (onProgress: (progress: CopyProgress) => void, signal: AbortSignal) => Promise<CopyAnswer>;
  /** It was saved or sent, and so it was given. Whether that was noted in the list, which keeps the six words. */
  readonly onGiven: () => Promise<boolean>;
  /** Back to the choices. */
  readonly onStop: () => void;
  readonly onDone: () => void;
}

/** A browser may still be copying the file when the screen is left. */
const LONG_ENOUGH = 60_000;

/** A page is read whole before it opens, which a phone has no room for where it is larger. */
const MOST_IN_PAGE = 100_000_000;

const words = shareWords.lock;

/** The six words on a screen of their own, while the copy is locked; then the file, to hand on. */
export function LockCopy({ words: six, hasWords, onHasWords, onMake, onGiven, onStop, ...props }: LockCopyProps) {
  const [answer, setAnswer] = useState<CopyAnswer>();
  const [progress, setProgress] = useState<CopyProgress>();
  const stop = useRef(new AbortController());
  const making = useRef<Promise<CopyAnswer>>(undefined);
  const isGiven = useRef(false);
  const make = () => {
    setAnswer(undefined);
    making.current = heldOpen(onMake(setProgress, stop.current.signal));
    void making.current.then(setAnswer);
  };
  useEffect(() => {
    make();
    return () => {
      stop.current.abort();
      void making.current?.then((last) => last.ok && dropLater(last.made, isGiven.current ? LONG_ENOUGH : 0));
    };
  }, []);
  const given = () => {
    isGiven.current = true;
    return onGiven();
  };
  if (!hasWords)
    return (
      <Screen key="words" title={words.title} lead={<p>{words.lead}</p>}>
        <NumberedWords words={six} />
        <p>{props.how}</p>
        <div>
          <Button look="main" onClick={onHasWords}>
            {words.have}
          </Button>
        </div>
      </Screen>
    );
  if (answer?.ok) return <Ready {...props} {...answer} six={six} onGiven={given} />;
  if (answer) return <NotMade reason={answer.reason} onAgain={make} />;
  return (
    <Screen key="working" title={words.workingTitle}>
      <p role="status">{words.working}</p>
      {progress && <p class="quiet">{words.doing[progress.doing](progress.paper, progress.papers)}</p>}
      <div>
        <Button onClick={onStop}>{words.cancel}</Button>
      </div>
    </Screen>
  );
}

function dropLater(made: CopyMade, wait: number): void {
  setTimeout(() => void made.drop(), wait);
}

function NotMade({ reason, onAgain }: { readonly reason: 'full' | 'not-proved'; readonly onAgain: () => void }) {
  return (
    <Screen key="not-made" title={words.notMadeTitle}>
      <Notice look="error">{words[reason]}</Notice>
      <div>
        <Button onClick={onAgain}>{words.again}</Button>
      </div>
    </Screen>
  );
}

interface ReadyProps {
  readonly made: CopyMade;
  readonly leftOut?: readonly string[];
  readonly six: readonly string[];
  readonly notes: number;
  readonly how: string;
  readonly message: string;
  readonly onGiven: () => Promise<boolean>;
  readonly onDone: () => void;
}

function Ready({ made, leftOut = [], six, notes, how, message, onGiven, onDone }: ReadyProps) {
  const [said, setSaid] = useState<'saved' | Sharing | 'makingPage' | 'noPage'>();
  const [isNoted, setNoted] = useState<boolean>();
  const isTooLarge = made.file.size > MOST_IN_PAGE;
  const page = isTooLarge ? undefined : made.page;
  const given = async (by: 'saved' | 'sent') => {
    setSaid(by);
    setNoted(await onGiven());
  };
  const save = (file: File) => {
    saveFile(file);
    void given('saved');
  };
  const [isRefused, setRefused] = useState(false);
  const send = async () => {
    const sharing = await shareFile(made.file, message);
    if (sharing === 'refused') setRefused(true);
    return sharing === 'sent' ? given(sharing) : setSaid(sharing);
  };
  const savePage = (page: () => Promise<File>) => {
    setSaid('makingPage');
    void page().then(save, () => setSaid('noPage'));
  };
  return (
    <Screen key="ready" title={words.readyTitle} lead={<p>{words.ready(notes, papersWords.bytes(made.file.size))}</p>}>
      {leftOut.length > 0 && <LeftOut names={leftOut} />}
      <ButtonRow>
        {!isRefused && canShare(made.file) && (
          <Button look="main" onClick={() => void send()}>
            {words.send}
          </Button>
        )}
        <Button look="main" icon="download" onClick={() => save(made.file)}>
          {words.save}
        </Button>
        {page && <Button onClick={() => savePage(page)}>{words.savePage}</Button>}
      </ButtonRow>
      <p class="quiet">{how}</p>
      {made.page && <p class="quiet small">{isTooLarge ? words.noPageOf : words.pageHint(pageSize(made.file))}</p>}
      <p role="status">
        {said && words[said]} {isNoted && words.noted}
      </p>
      {isNoted === false && <NotNoted words={six} onAgain={() => void onGiven().then(setNoted)} />}
      <div>
        <Button onClick={onDone}>{words.done}</Button>
      </div>
    </Screen>
  );
}

/** In base64 three bytes take four. */
function pageSize({ size }: File): string {
  return papersWords.bytes(Math.ceil(size / 3) * 4);
}

function LeftOut({ names }: { readonly names: readonly string[] }) {
  return (
    <Notice>
      <p>{words.leftOut}</p>
      <ul class="bullets">
        {names.map((name, at) => (
          <li key={at}>{name}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** The list has not kept the six words: they are shown once more, to be written down. */
function NotNoted({ words: six, onAgain }: { readonly words: readonly string[]; readonly onAgain: () => void }) {
  return (
    <>
      <Notice look="error">{words.notNoted}</Notice>
      <NumberedWords words={six} />
      <div>
        <Button onClick={onAgain}>{words.noteAgain}</Button>
      </div>
    </>
  );
}
