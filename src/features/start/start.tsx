import { useEffect, useState } from 'preact/hooks';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen, Stack } from '../../ui/screen.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { helpWords } from '../../words/en/help.ts';
import { nudgeWords } from '../../words/en/nudges.ts';
import { startWords } from '../../words/en/start.ts';

interface StartProps {
  /** Makes the journal; resolves to whether the phone took it. */
  readonly onStart: (childName: string) => Promise<boolean>;
  readonly onLookAround: () => void;
  readonly onFile: () => Promise<boolean>;
  /** Whether this looks like a private window. */
  readonly looksPrivate: () => Promise<boolean>;
  /** In a tab of a phone whose installed app has a storage of its own. */
  readonly mustMove: boolean;
}

/** Two short screens, and nothing else is asked. */
export function Start({ onStart, ...props }: StartProps) {
  const [step, setStep] = useState<'welcome' | 'name'>('welcome');
  return step === 'welcome' ? (
    <Welcome onStart={() => setStep('name')} {...props} />
  ) : (
    <NameStep key="name" onStart={onStart} />
  );
}

type WelcomeProps = Omit<StartProps, 'onStart'> & { readonly onStart: () => void };

function Welcome({ onStart, onLookAround, onFile, looksPrivate, mustMove }: WelcomeProps) {
  const words = startWords;
  const [isPrivate, setIsPrivate] = useState(false);
  useEffect(() => void looksPrivate().then(setIsPrivate), []);
  return (
    <Screen title={words.title} lead={<p>{words.lead}</p>} low>
      {isPrivate && <Notice look="warn">{words.private}</Notice>}
      {mustMove && <ToHomeScreen />}
      <Card look="tint">
        {helpWords.privacy.promise.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Card>
      <Card>
        <p class="strong">{words.hideTitle}</p>
        <p>{words.hide}</p>
        <Details summary={words.hideLimits}>
          <p>{words.hideLimitsText}</p>
        </Details>
      </Card>
      <Stack tight>
        <Button look="main" wide onClick={onStart}>
          {words.start}
        </Button>
        <Button wide onClick={onLookAround}>
          {words.lookAround}
        </Button>
        <Button wide onClick={() => void onFile()}>
          {words.file}
        </Button>
      </Stack>
    </Screen>
  );
}

/** Said before there is anything to move: after a first note that was hard to write, nothing is offered. */
function ToHomeScreen() {
  return (
    <Notice>
      <p>{startWords.tab}</p>
      <Details summary={startWords.tabHow}>
        <ol class="bullets">
          {nudgeWords.toHomeScreen.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Details>
    </Notice>
  );
}

function NameStep({ onStart }: { readonly onStart: (childName: string) => Promise<boolean> }) {
  const words = startWords;
  const [name, setName] = useState('');
  const [refused, setRefused] = useState(false);
  const go = async (childName: string) => setRefused(!(await onStart(childName)));
  return (
    <Screen title={words.nameTitle} titleUnseen focusElsewhere>
      <TextBox
        label={words.nameTitle}
        hint={words.nameHint}
        value={name}
        onInput={setName}
        rows={1}
        big
        spellcheck={false}
        focusAtStart
      />
      {refused && <Notice look="error">{words.notKept}</Notice>}
      <ButtonRow>
        <Button look="main" onClick={() => void go(name.trim())}>
          {words.go}
        </Button>
        <Button look="plain" onClick={() => void go('')}>
          {words.skip}
        </Button>
      </ButtonRow>
    </Screen>
  );
}
