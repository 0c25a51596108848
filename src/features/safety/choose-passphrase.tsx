import { useState } from 'preact/hooks';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { NumberedWords } from '../../ui/numbered-words.tsx';
import { PasswordBox } from '../../ui/password-box.tsx';
import { Stack } from '../../ui/screen.tsx';
import { lockWords } from '../../words/en/lock.ts';

/** Where passphrases come from, and what is too easy about one. */
export interface PassphraseMaker {
  /** Four words drawn by chance. */
  readonly make: () => Promise<string>;
  readonly weakness: (own: string) => Promise<keyof typeof lockWords.choose.weak | undefined>;
  /** Whether two passphrases are one, however each was typed. */
  readonly isSame: (typed: string, other: string) => Promise<boolean>;
}

interface ChoosePassphraseProps {
  readonly maker: PassphraseMaker;
  /** The four words that are offered first. */
  readonly made: string;
  readonly onChosen: (passphrase: string) => void;
  readonly label: string;
}

const words = lockWords.choose;

/** Four words made for the parent, or words of their own that are not too easy to guess. */
export function ChoosePassphrase({ maker, made: first, onChosen, label }: ChoosePassphraseProps) {
  const [made, setMade] = useState(first);
  const [isOwn, setIsOwn] = useState(false);
  if (isOwn) return <Own maker={maker} onChosen={onChosen} label={label} onMade={() => setIsOwn(false)} />;
  return (
    <Stack>
      <h2>{words.made}</h2>
      <p>{words.madeLead}</p>
      <NumberedWords words={made.split(' ')} />
      <ButtonRow>
        <Button look="main" onClick={() => onChosen(made)}>
          {label}
        </Button>
        <Button onClick={() => void maker.make().then(setMade)}>{words.again}</Button>
        <Button look="plain" onClick={() => setIsOwn(true)}>
          {words.own}
        </Button>
      </ButtonRow>
    </Stack>
  );
}

type OwnProps = Omit<ChoosePassphraseProps, 'made'> & { readonly onMade: () => void };

function Own({ maker, onChosen, label, onMade }: OwnProps) {
  const [own, setOwn] = useState('');
  const [problem, setProblem] = useState<string>();
  const choose = async () => {
    const weakness = await maker.weakness(own);
    setProblem(weakness && words.weak[weakness]);
    if (!weakness) onChosen(own);
  };
  return (
    <Stack>
      <PasswordBox
        label={words.ownLabel}
        hint={words.ownHint}
        value={own}
        onInput={setOwn}
        purpose="new-password"
        onEnter={() => void choose()}
        error={problem}
        showLabel={lockWords.show}
        hideLabel={lockWords.hide}
        focusAtStart
      />
      <ButtonRow>
        <Button look="main" onClick={() => void choose()}>
          {label}
        </Button>
        <Button look="plain" onClick={onMade}>
          {words.useMade}
        </Button>
      </ButtonRow>
    </Stack>
  );
}
