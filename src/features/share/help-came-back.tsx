import { useState } from 'preact/hooks';
import { readHelp } from '../../documents/share/help-file.ts';
import type { Id } from '../../domain/id.ts';
import { firstLine } from '../../domain/note.ts';
import type { Remark } from '../../domain/share/share.ts';
import type { Live, Version } from '../../domain/version.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { FileWords } from '../../ui/file-words.tsx';
import { Screen, Stack } from '../../ui/screen.tsx';
import { shareWords } from '../../words/en/share.ts';

interface HelpCameBackProps {
  readonly shares: readonly Live<'share'>[];
  readonly remarks: readonly Live<'remark'>[];
  readonly notes: readonly Live<'note'>[];
  readonly promises: readonly Live<'promise'>[];
  /** Whether an id belongs to something that is no remark: a file made to do harm could name one. */
  readonly isTaken: (id: Id) => boolean;
  readonly onKeep: (id: Id, remark: Remark) => Promise<boolean>;
  /** Takes an offered line for a note's line on the page. */
  readonly onLine: (note: Id, line: string) => Promise<boolean>;
  readonly onOpen: (note: Id) => void;
  readonly onDone: () => void;
}

const words = shareWords.helpBack;

/** A file that came back: opened with the words of its copy, or with words that are typed, and looked at one by one. */
export function HelpCameBack(props: HelpCameBackProps) {
  const [file, setFile] = useState<File>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<keyof typeof shareWords.problems>();
  const [found, setFound] = useState<readonly Version<'remark'>[]>();
  const tryWords = async (chosen: File, all: readonly string[]) => {
    setBusy(true);
    for (const one of all) {
      const read = await readHelp(chosen.stream(), one).catch(() => ({ ok: false, reason: 'unreadable' }) as const);
      setProblem(read.ok ? undefined : read.reason);
      if (read.ok) setFound(read.remarks.filter(({ of }) => !props.isTaken(of)));
      if (read.ok || read.reason !== 'wrong-words') break;
    }
    setBusy(false);
  };
  const choose = (chosen: File) => {
    setFile(chosen);
    const known = props.shares.flatMap(({ body }) => body.words ?? []).toReversed();
    void tryWords(chosen, known.slice(0, MOST_TRIED));
  };
  if (found) return <Found {...props} found={found} />;
  return (
    <Screen title={words.title} lead={<p>{words.lead}</p>}>
      {file ? (
        <FileWords
          words={shareWords.ask}
          fileName={file.name}
          busy={busy}
          problem={problem && shareWords.problems[problem]}
          onOpen={(typed) => void tryWords(file, [typed])}
          onOther={() => setFile(undefined)}
        />
      ) : (
        <FileButton label={words.choose} accept=".age" onChoose={choose} />
      )}
    </Screen>
  );
}

/** Each try takes half a second or more; a file from long ago is opened by typing its words. */
const MOST_TRIED = 5;

function Found({ found, ...props }: HelpCameBackProps & { readonly found: readonly Version<'remark'>[] }) {
  const [left, setLeft] = useState<ReadonlySet<Id>>(new Set());
  const by = found.find(({ body }) => body?.by)?.body?.by ?? '';
  return (
    <Screen key="found" title={words.from(by)} lead={<p>{found.length ? words.count(found.length) : words.none}</p>}>
      <Stack tight>
        {found
          .filter(({ of }) => !left.has(of))
          .map((version) => (
            <RemarkCard
              key={version.of}
              version={version}
              {...props}
              onSkip={() => setLeft(new Set([...left, version.of]))}
            />
          ))}
      </Stack>
      <div>
        <Button onClick={props.onDone}>{words.done}</Button>
      </div>
    </Screen>
  );
}

interface RemarkCardProps extends HelpCameBackProps {
  readonly version: Version<'remark'>;
  readonly onSkip: () => void;
}

function RemarkCard({ version, remarks, notes, promises, onKeep, onLine, onOpen, onSkip }: RemarkCardProps) {
  const [isUsed, setUsed] = useState(false);
  const { body, of } = version;
  if (!body) return null;
  const promise = promises.find(({ id }) => id === body.on);
  const note = notes.find(({ id }) => id === (promise?.body.note ?? body.on));
  const isKept = remarks.some(({ id }) => id === of);
  return (
    <Card>
      <div>
        <p class="strong">{shareWords.remarks[body.what]}</p>
        <p class="as-written">{body.words}</p>
        <p class="quiet small">{note ? promise?.body.words || firstLine(note.body) : words.gone}</p>
      </div>
      <ButtonRow>
        {isKept && <p role="status">{words.kept}</p>}
        {!isKept && note && (
          <Button look="main" onClick={() => void onKeep(of, body)} about={body.words}>
            {words.keep}
          </Button>
        )}
        {body.what === 'headline' && note && !promise && (
          <Button onClick={() => void onLine(note.id, body.words).then(setUsed)} about={body.words}>
            {isUsed ? words.used : words.useLine}
          </Button>
        )}
        {note && (
          <Button look="plain" onClick={() => onOpen(note.id)} about={firstLine(note.body)}>
            {words.open}
          </Button>
        )}
        {!isKept && (
          <Button look="plain" onClick={onSkip} about={body.words}>
            {words.skip}
          </Button>
        )}
      </ButtonRow>
    </Card>
  );
}
