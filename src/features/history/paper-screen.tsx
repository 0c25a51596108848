import { useEffect, useState } from 'preact/hooks';
import { isPicture, type Paper, turnedOn } from '../../domain/paper.ts';
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
}

/** One photo or file: shown as large as it fits where it is a picture, and handed on where the parent asks. */
export function PaperScreen({ paper, read, notOpened = papersWords.one.notOpened }: PaperScreenProps) {
  const words = papersWords.one;
  const [file, setFile] = useState<File | 'not-opened'>();
  const shows = isPicture(paper);
  useEffect(() => {
    if (shows) void read().then(setFile, () => setFile('not-opened'));
  }, []);
  const hand = async () => {
    const copy = file instanceof File ? file : await read().catch(() => undefined);
    if (!copy) return setFile('not-opened');
    if (!canShare(copy) || !(await shareFile(copy))) saveFile(copy);
  };
  return (
    <Screen title={paper.name || words.title} lead={<p class="quiet">{papersWords.bytes(paper.bytes)}</p>}>
      {file === 'not-opened' && <Notice look="error">{notOpened}</Notice>}
      {!shows && <p>{words.noPicture}</p>}
      <p role="status" class="quiet">
        {shows && !file && words.opening}
      </p>
      {file instanceof File && <Viewed paper={paper} file={file} />}
      <div>
        <Button icon="download" onClick={() => void hand()}>
          {words.save}
        </Button>
        <p class="quiet small">{words.saveHint}</p>
      </div>
    </Screen>
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
          <Picture bytes={file} alt={paper.name} turned={shown.turned} />
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
