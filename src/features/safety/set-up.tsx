import { useState } from 'preact/hooks';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PasswordBox } from '../../ui/password-box.tsx';
import { Screen, Stack } from '../../ui/screen.tsx';
import { lockWords } from '../../words/en/lock.ts';
import { ChoosePassphrase, type PassphraseMaker } from './choose-passphrase.tsx';
import { OpenAgain, type ToFinish } from './open-again.tsx';
import { type SpareKey, SpareKeyStep } from './spare-key.tsx';

/** What a lock is set with. No `code`: the parent went without a spare key. */
interface LockChosen {
  readonly passphrase: string;
  readonly code: string | undefined;
}

export type SetUpProblem = keyof typeof lockWords.setUp.notDone | ToFinish;

interface SetUpProps {
  readonly title: string;
  readonly maker: PassphraseMaker;
  readonly made: string;
  readonly spareKey: SpareKey;
  readonly today: string;
  readonly done: string;
  /** Sets the lock; resolves to what stood in the way, if anything. */
  readonly onSet: (chosen: LockChosen) => Promise<SetUpProblem | undefined>;
  readonly onEnd: () => void;
  readonly onOpenAgain: () => void;
}

const words = lockWords.setUp;
const STEPS = ['choose', 'sheet', 'try'] as const;

/** Setting a lock in three steps: a passphrase, a spare key, and a try of the passphrase. Nothing takes effect before. */
export function SetUp({ title, maker, made, spareKey, today, done, onSet, onEnd, onOpenAgain }: SetUpProps) {
  const [step, setStep] = useState<(typeof STEPS)[number] | 'done'>('choose');
  const [passphrase, setPassphrase] = useState('');
  const [code, setCode] = useState<string>();
  if (step === 'done')
    return (
      <Screen key="done" title={done} lead={<p>{words.doneLead}</p>}>
        <div>
          <Button look="main" onClick={onEnd}>
            {words.back}
          </Button>
        </div>
      </Screen>
    );
  const goOn = (sheet: string | undefined) => {
    setCode(sheet);
    setStep('try');
  };
  const titles = { choose: words.choose, sheet: words.sheet, try: words.try };
  return (
    <Screen key={step} title={titles[step]} lead={<Lead title={title} step={STEPS.indexOf(step) + 1} />}>
      {step === 'choose' && (
        <Stack>
          <p>{words.chooseLead}</p>
          <ChoosePassphrase
            maker={maker}
            made={made}
            label={words.next}
            onChosen={(chosen) => {
              setPassphrase(chosen);
              setStep('sheet');
            }}
          />
        </Stack>
      )}
      {step === 'sheet' && (
        <SpareKeyStep
          spareKey={spareKey}
          today={today}
          onHave={() => goOn(spareKey.code)}
          onWithout={() => goOn(undefined)}
        />
      )}
      {step === 'try' && (
        <Try
          passphrase={passphrase}
          isSame={maker.isSame}
          onTried={() => onSet({ passphrase, code })}
          onDone={() => setStep('done')}
          onSee={() => setStep('choose')}
          onOpenAgain={onOpenAgain}
        />
      )}
    </Screen>
  );
}

function Lead({ title, step }: { readonly title: string; readonly step: number }) {
  return <p class="quiet">{`${title}. ${words.steps(step, STEPS.length)}`}</p>;
}

interface TryProps {
  readonly passphrase: string;
  readonly isSame: PassphraseMaker['isSame'];
  readonly onTried: () => Promise<SetUpProblem | undefined>;
  readonly onDone: () => void;
  readonly onSee: () => void;
  readonly onOpenAgain: () => void;
}

/** The passphrase is typed once as it will be every day, before anything depends on it. */
function Try({ passphrase, isSame, onTried, onDone, onSee, onOpenAgain }: TryProps) {
  const [typed, setTyped] = useState('');
  const [isWorking, setIsWorking] = useState(false);
  const [problem, setProblem] = useState<SetUpProblem | 'not-same'>();
  const go = async () => {
    if (!(await isSame(typed, passphrase))) return setProblem('not-same');
    setProblem(undefined);
    setIsWorking(true);
    const stood = await onTried();
    setIsWorking(false);
    if (!stood) return onDone();
    setProblem(stood);
  };
  if (isWorking) return <p role="status">{words.working}</p>;
  if (problem === 'half' || problem === 'behind') return <OpenAgain why={problem} onOpenAgain={onOpenAgain} />;
  return (
    <Stack>
      <p>{words.tryLead}</p>
      <PasswordBox
        label={lockWords.unlock.label}
        value={typed}
        onInput={setTyped}
        purpose="new-password"
        onEnter={() => void go()}
        showLabel={lockWords.show}
        hideLabel={lockWords.hide}
        focusAtStart
      />
      {problem && <Notice look="error">{problem === 'not-same' ? words.tryWrong : words.notDone[problem]}</Notice>}
      <ButtonRow>
        <Button look="main" onClick={() => void go()}>
          {words.turnOn}
        </Button>
        <Button look="plain" onClick={onSee}>
          {words.seePassphrase}
        </Button>
      </ButtonRow>
    </Stack>
  );
}
