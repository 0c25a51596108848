import { useState } from 'preact/hooks';
import { FileButton } from '../../ui/file-button.tsx';
import { FileWords } from '../../ui/file-words.tsx';
import { Screen } from '../../ui/screen.tsx';
import { openWords } from '../../words/en/open.ts';
import { shareWords } from '../../words/en/share.ts';

type Problem = keyof typeof shareWords.problems;

interface OpenFileProps {
  /** The file itself, where it came with the page. */
  readonly file?: File | undefined;
  /** Resolves to what was wrong, or to nothing once the file is open. */
  readonly onOpen: (file: File, words: string) => Promise<Problem | undefined>;
}

/** Asks for the file and its six words. */
export function OpenFile({ file: given, onOpen }: OpenFileProps) {
  const [file, setFile] = useState(given);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const open = async (typed: string) => {
    if (!file) return;
    setBusy(true);
    setProblem(undefined);
    const found = await onOpen(file, typed).catch(() => 'unreadable' as const);
    setBusy(false);
    setProblem(found);
  };
  return (
    <Screen title={openWords.title} lead={<p>{openWords.lead}</p>}>
      <p>{openWords.words}</p>
      {file ? (
        <FileWords
          words={shareWords.ask}
          fileName={file.name}
          busy={busy}
          problem={problem && shareWords.problems[problem]}
          onOpen={(typed) => void open(typed)}
          onOther={() => {
            setFile(undefined);
            setProblem(undefined);
          }}
        />
      ) : (
        <FileButton label={shareWords.ask.choose} accept=".age" onChoose={setFile} />
      )}
    </Screen>
  );
}
