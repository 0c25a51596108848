import { useEffect, useState } from 'preact/hooks';
import { isHeic, isPicture, mayHoldPlace, type Paper, turnedOn } from '../../domain/paper.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { canShare, saveFile, shareFile } from '../../ui/hand-on.ts';
import { Notice } from '../../ui/notice.tsx';
import { Picture } from '../../ui/picture.tsx';
import { Screen } from '../../ui/screen.tsx';
import { papersWords } from '../../words/en/papers.ts';

interface PaperScreenProps {
  readonly paper: Paper;
  /** Resolves to the bytes; rejects when they do not open. */
  readonly read: () => Promise<File>;
  /** What is said where they do not. */
  readonly notOpened?: string;
  /** Where it fills the screen, with no bars around it. */
  readonly alone?: Alone;
}

/** The ways on and out of a paper that fills the screen. */
interface Alone {
  /** Which of the note's papers it is, from 1, and of how many. */
  readonly number: number;
  readonly of: number;
  readonly onBack: () => void;
  readonly onBefore: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

/** One photo or file: shown as large as it fits where it is a picture, and handed on where the parent asks. */
export function PaperScreen({ paper, read, notOpened = papersWords.one.notOpened, alone }: PaperScreenProps) {
  const words = papersWords.one;
  const [file, setFile] = useState<File | 'not-opened'>();
  const shows = isPicture(paper);
  useEffect(() => {
    if (shows) void read().then(setFile, () => setFile('not-opened'));
  }, []);
  const hand = async () => {
    const copy = file instanceof File ? file : await read().catch(() => undefined);
    if (!copy) return setFile('not-opened');
    if (!canShare(copy) || (await shareFile(copy)) === 'refused') saveFile(copy);
  };
  return (
    <Screen title={paper.name || words.title} lead={<p class="quiet">{papersWords.bytes(paper.bytes)}</p>}>
      {alone && <WaysOn {...alone} />}
      {file === 'not-opened' && <Notice look="error">{notOpened}</Notice>}
      {!shows && <p>{isHeic(paper) ? words.heic : words.noPicture}</p>}
      <p role="status" class="quiet">
        {shows && !file && words.opening}
      </p>
      {file instanceof File && <Viewed paper={paper} file={file} />}
      <div>
        <Button icon="download" onClick={() => void hand()}>
          {words.save}
        </Button>
        <p class="quiet small">{words.saveHint}</p>
        {mayHoldPlace(paper) && <p class="quiet small">{papersWords.place}</p>}
      </div>
    </Screen>
  );
}

function WaysOn({ number, of, onBack, onBefore, onNext }: Alone) {
  const words = papersWords.one;
  useEffect(() => {
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && onBack();
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [onBack]);
  return (
    <ButtonRow>
      <Button icon="back" onClick={onBack}>
        {words.back}
      </Button>
      {onBefore && <Button onClick={onBefore}>{words.before}</Button>}
      {onNext && <Button onClick={onNext}>{words.next}</Button>}
      {of > 1 && <p class="quiet">{words.number(number, of)}</p>}
    </ButtonRow>
  );
}

function Viewed({ paper, file }: { readonly paper: Paper; readonly file: File }) {
  const words = papersWords.one;
  const [shown, setShown] = useState(paper);
  const [large, setLarge] = useState(false);
  return (
    <>
      <div class={large ? 'picture-room is-larger' : 'picture-room'}>
        <div>
          <Picture bytes={file} alt={paper.name} turned={shown.turned} whole={!large} />
        </div>
      </div>
      <ButtonRow>
        <Button icon="search" onClick={() => setLarge(!large)}>
          {large ? words.whole : words.larger}
        </Button>
        <Button onClick={() => setShown(turnedOn(shown))}>{papersWords.turn}</Button>
      </ButtonRow>
    </>
  );
}
