import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { FileWords } from '../../ui/file-words.tsx';
import { Screen } from '../../ui/screen.tsx';
import { openWords } from '../../words/en/open.ts';
import { papersWords } from '../../words/en/papers.ts';
import { shareWords } from '../../words/en/share.ts';

type Problem = keyof typeof shareWords.problems;

/** What it takes to open a copy. */
export interface OpenFileProps {
  /** The file itself, where it came with the page. */
  readonly file?: File | undefined;
  /** Resolves to what was wrong, or to nothing once the file is open or was stopped. `onBytes` hears how much was read. */
  readonly onOpen: (
    file: File,
    words: string,
    onBytes: (bytes: number) => void,
    signal: AbortSignal,
  ) => Promise<Problem | undefined>;
}

/** Asks for the file and its six words. */
export function OpenFile({ file: given, onOpen }: OpenFileProps) {
  const [file, setFile] = useState(given);
  const [opening, setOpening] = useState<AbortController>();
  const [bytes, setBytes] = useState(0);
  const [isStopped, setStopped] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const open = async (typed: string) => {
    if (!file) return;
    const stop = new AbortController();
    setOpening(stop);
    setBytes(0);
    setStopped(false);
    setProblem(undefined);
    const found = await onOpen(file, typed, setBytes, stop.signal).catch(() => 'unreadable' as const);
    if (stop.signal.aborted) return;
    setOpening(undefined);
    setProblem(found);
  };
  const stop = () => {
    opening?.abort();
    setOpening(undefined);
    setStopped(true);
  };
  return (
    <Screen title={openWords.title} lead={<p>{openWords.lead}</p>}>
      <p>{openWords.words}</p>
      {file ? (
        <FileWords
          words={shareWords.ask}
          fileName={file.name}
          busy={opening !== undefined}
          problem={problem && shareWords.problems[problem]}
          onOpen={(typed) => void open(typed)}
          onOther={() => {
            setFile(undefined);
            setProblem(undefined);
          }}
        />
      ) : (
        <FileButton label={shareWords.ask.choose} onChoose={setFile} />
      )}
      {file && opening && (
        <>
          <p class="quiet">{openWords.opening(papersWords.bytes(bytes), papersWords.bytes(file.size))}</p>
          <div>
            <Button onClick={stop}>{openWords.stop}</Button>
          </div>
        </>
      )}
      <p role="status">{isStopped && openWords.stopped}</p>
    </Screen>
  );
}
