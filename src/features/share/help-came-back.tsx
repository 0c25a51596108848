import { useEffect, useState } from 'preact/hooks';
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

/** What came back and was opened: it stays until it is put away. */
export interface CameBack {
  readonly found: readonly Version<'remark'>[];
  /** Those that were left out. */
  readonly left: readonly Id[];
  /** How far down the list was when a note was opened from it. */
  readonly top: number;
}

interface HelpCameBackProps {
  readonly cameBack: CameBack | undefined;
  /** Resolves once it is kept as it stands now, or was not taken. */
  readonly onCameBack: (cameBack: CameBack) => Promise<void>;
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

type Problem = keyof typeof shareWords.problems;

const words = shareWords.helpBack;

/** A file that came back: opened with the words of its copy, or with words that are typed, and looked at one by one. */
export function HelpCameBack(props: HelpCameBackProps) {
  const [file, setFile] = useState<File>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const tryWords = async (chosen: File, all: readonly string[]) => {
    setBusy(true);
    const read = await readWithOneOf(chosen, all);
    setBusy(false);
    if (!read.ok) return read.reason;
    if (!props.shares.some(({ id }) => id === read.share)) return 'not-ours';
    void props.onCameBack({ found: read.remarks.filter(({ of }) => !props.isTaken(of)), left: [], top: 0 });
    return undefined;
  };
  const choose = (chosen: File) => {
    setFile(chosen);
    setProblem(undefined);
    const known = props.shares.flatMap(({ body }) => body.words ?? []).toReversed();
    // None of the known words fits: that is nobody's mistake yet, for none was typed.
    const tell = (found: Problem | undefined) => setProblem(found === 'wrong-words' ? undefined : found);
    void tryWords(chosen, known.slice(0, MOST_TRIED)).then(tell);
  };
  if (props.cameBack) return <Found {...props} cameBack={props.cameBack} />;
  return (
    <Screen title={words.title} lead={<p>{words.lead}</p>}>
      {file ? (
        <FileWords
          words={shareWords.ask}
          fileName={file.name}
          busy={busy}
          problem={problem && shareWords.problems[problem]}
          onOpen={(typed) => void tryWords(file, [typed]).then(setProblem)}
          onOther={() => setFile(undefined)}
        />
      ) : (
        <FileButton label={words.choose} onChoose={choose} />
      )}
    </Screen>
  );
}

/** Each try takes half a second or more; a file from long ago is opened by typing its words. */
const MOST_TRIED = 5;

async function readWithOneOf(file: File, all: readonly string[]) {
  for (const one of all) {
    const read = await readHelp(file.stream(), one).catch(() => ({ ok: false, reason: 'unreadable' }) as const);
    if (read.ok || read.reason !== 'wrong-words') return read;
  }
  return { ok: false, reason: 'wrong-words' } as const;
}

function Found({ cameBack, ...props }: HelpCameBackProps & { readonly cameBack: CameBack }) {
  const { found, left } = cameBack;
  const by = found.find(({ body }) => body?.by)?.body?.by ?? '';
  useEffect(() => window.scrollTo(0, cameBack.top), []);
  const open = (note: Id) => void props.onCameBack({ ...cameBack, top: window.scrollY }).then(() => props.onOpen(note));
  return (
    <Screen key="found" title={words.from(by)} lead={<p>{found.length ? words.count(found.length) : words.none}</p>}>
      <Stack tight>
        {found
          .filter(({ of }) => !left.includes(of))
          .map((version) => (
            <RemarkCard
              key={version.of}
              version={version}
              {...props}
              onOpen={open}
              onSkip={() => void props.onCameBack({ ...cameBack, left: [...left, version.of] })}
            />
          ))}
      </Stack>
      <div>
        <Button onClick={props.onDone}>{words.done}</Button>
      </div>
    </Screen>
  );
}

interface RemarkCardProps extends Omit<HelpCameBackProps, 'cameBack'> {
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
