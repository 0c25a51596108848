import { useEffect, useState } from 'preact/hooks';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Chips } from '../../ui/chips.tsx';
import { canShare, type Sharing, saveFile, shareFile } from '../../ui/hand-on.ts';
import { heldOpen } from '../../ui/hold-open.ts';
import { Notice } from '../../ui/notice.tsx';
import { NumberedWords } from '../../ui/numbered-words.tsx';
import { Screen } from '../../ui/screen.tsx';
import { backupWords } from '../../words/en/backup.ts';
import { papersWords } from '../../words/en/papers.ts';

/** The six words, and two of them to be recognised among others. `number` counts from 1. */
interface FileWords {
  readonly words: readonly string[];
  readonly questions: readonly { readonly number: number; readonly choices: readonly string[] }[];
}

/** A backup that is made and proved, lying aside until it is handed on. */
export interface MadeFile {
  readonly file: File;
  drop(): Promise<void>;
}

/** What does not open on this phone: papers by name, and how many records are not whole, none of which may be in it. */
interface LeftOut {
  readonly leftOut?: readonly string[];
  readonly notWhole?: number;
}

type MakeAnswer =
  | ({ readonly ok: true; readonly made: MadeFile } & LeftOut)
  | { readonly ok: false; readonly reason: 'full' | 'not-proved' };

interface MakeBackupProps {
  readonly fileWords: FileWords;
  /** Its bytes, where there are so many that this browser may not be able to make it. */
  readonly large?: number | undefined;
  readonly onMake: (onBytes: (bytes: number) => void) => Promise<MakeAnswer>;
  /** The file was saved or sent, and so the backup is one. */
  readonly onHandedOn: () => void;
  readonly onDone: () => void;
}

const words = backupWords.making;

/** Words first, then the file: it is made, read back, and handed on. */
export function MakeBackup({ fileWords, large, onMake, onHandedOn, onDone }: MakeBackupProps) {
  const [step, setStep] = useState<'words' | 'check' | 'making' | MadeFile | 'full' | 'not-proved'>('words');
  const [bytes, setBytes] = useState(0);
  const [leftOut, setLeftOut] = useState<LeftOut>({});
  const make = async () => {
    setStep('making');
    const answer = await heldOpen(onMake(setBytes));
    if (answer.ok) setLeftOut(answer);
    setStep(answer.ok ? answer.made : answer.reason);
  };
  if (typeof step === 'object') return <Made made={step} {...leftOut} onHandedOn={onHandedOn} onDone={onDone} />;
  if (step === 'words') return <Words words={fileWords.words} onHave={() => setStep('check')} />;
  if (step === 'check')
    return (
      <CheckWords fileWords={fileWords} large={large} onRight={() => void make()} onSee={() => setStep('words')} />
    );
  return (
    <Screen key="making" title={backupWords.make}>
      {step === 'making' ? (
        <>
          <p role="status">{words.working}</p>
          <p class="quiet">{words.soFar(Math.floor(bytes / 1_000_000))}</p>
        </>
      ) : (
        <>
          <Notice look="error">{words[step]}</Notice>
          <div>
            <Button onClick={() => void make()}>{words.again}</Button>
          </div>
        </>
      )}
    </Screen>
  );
}

function Words({ words: six, onHave }: { readonly words: readonly string[]; readonly onHave: () => void }) {
  return (
    <Screen key="words" title={words.wordsTitle} lead={<p>{words.wordsLead}</p>}>
      <NumberedWords words={six} />
      <p>{words.wordsKeep}</p>
      <div>
        <Button look="main" onClick={onHave}>
          {words.have}
        </Button>
      </div>
    </Screen>
  );
}

interface CheckWordsProps {
  readonly fileWords: FileWords;
  readonly large: number | undefined;
  readonly onRight: () => void;
  readonly onSee: () => void;
}

function CheckWords({ fileWords, large, onRight, onSee }: CheckWordsProps) {
  const [chosen, setChosen] = useState<Readonly<Record<number, string>>>({});
  const wordAt = (number: number) => fileWords.words[number - 1];
  const isWrong = fileWords.questions.some(({ number }) => chosen[number] && chosen[number] !== wordAt(number));
  const isRight = fileWords.questions.every(({ number }) => chosen[number] === wordAt(number));
  return (
    <Screen key="check" title={words.checkTitle} lead={<p>{words.checkLead}</p>}>
      {fileWords.questions.map(({ number, choices }) => (
        <Chips
          key={number}
          label={words.which(number)}
          options={choices.map((choice) => ({ value: choice, label: choice }))}
          chosen={chosen[number] ? [chosen[number]] : []}
          onChange={([choice]) => setChosen({ ...chosen, [number]: choice ?? '' })}
        />
      ))}
      {isWrong && <Notice look="error">{words.notThat}</Notice>}
      {large !== undefined && <Notice look="warn">{words.large(papersWords.bytes(large))}</Notice>}
      <ButtonRow>
        {isRight && (
          <Button look="main" onClick={onRight}>
            {words.go}
          </Button>
        )}
        <Button look="plain" onClick={onSee}>
          {words.seeAgain}
        </Button>
      </ButtonRow>
    </Screen>
  );
}

interface MadeProps extends Pick<MakeBackupProps, 'onHandedOn' | 'onDone'>, LeftOut {
  readonly made: MadeFile;
}

/** A browser may still be copying the file when the screen is left. */
const LONG_ENOUGH = 60_000;

function Made({ made, leftOut = [], notWhole = 0, onHandedOn, onDone }: MadeProps) {
  const [said, setSaid] = useState<'isItThere' | 'saved' | Sharing>();
  const [isRefused, setRefused] = useState(false);
  useEffect(() => () => void setTimeout(() => void made.drop(), LONG_ENOUGH), []);
  const save = () => {
    saveFile(made.file);
    setSaid('isItThere'); // the browser tells nobody whether it took the file
  };
  const found = () => {
    onHandedOn();
    setSaid('saved');
  };
  const send = async () => {
    const sharing = await shareFile(made.file);
    if (sharing === 'sent') onHandedOn();
    if (sharing === 'refused') setRefused(true);
    setSaid(sharing);
  };
  const isAsked = said === 'isItThere';
  const mayShare = !isRefused && canShare(made.file);
  const sendButton = mayShare && <Button onClick={() => void send()}>{words.send}</Button>;
  const isWhole = leftOut.length === 0 && notWhole === 0;
  return (
    <Screen key="made" title={words.madeTitle} lead={<p>{isWhole ? words.made : words.madeInPart}</p>}>
      {notWhole > 0 && <p>{words.notWhole(notWhole)}</p>}
      {leftOut.length > 0 && <PapersLeftOut names={leftOut} />}
      {!isAsked && (
        <ButtonRow>
          <Button look="main" icon="download" onClick={save}>
            {words.save}
          </Button>
          {sendButton}
        </ButtonRow>
      )}
      <p role="status">{said && words[said]}</p>
      <ButtonRow>
        {isAsked ? (
          <>
            <Button look="main" icon="check" onClick={found}>
              {words.isThere}
            </Button>
            <Button onClick={save}>{words.saveAgain}</Button>
            {sendButton}
          </>
        ) : (
          <Button onClick={onDone}>{words.done}</Button>
        )}
      </ButtonRow>
    </Screen>
  );
}

function PapersLeftOut({ names }: { readonly names: readonly string[] }) {
  return (
    <>
      <p>{words.papersLeftOut}</p>
      <ul class="bullets">
        {names.map((name, at) => (
          <li key={at}>{name}</li>
        ))}
      </ul>
    </>
  );
}
