import { useEffect, useState } from 'preact/hooks';
import { putSheetOnPaper } from '../../documents/recovery-sheet/recovery-sheet.tsx';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chips } from '../../ui/chips.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/screen.tsx';
import { lockWords } from '../../words/en/lock.ts';
import './spare-key.css';

/** The code of a new sheet, and questions that only someone who has the paper can answer without thinking. */
export interface SpareKey {
  /** As it is printed, in groups with hyphens. */
  readonly code: string;
  readonly questions: readonly PartAsked[];
}

/** One group of the code, among others that are not on the sheet. `part` counts from 0. */
interface PartAsked {
  readonly part: number;
  readonly choices: readonly string[];
}

interface SpareKeyStepProps {
  readonly spareKey: SpareKey;
  readonly today: string;
  readonly onHave: () => void;
  /** Undefined where going without a sheet is not offered. */
  readonly onWithout?: (() => void) | undefined;
}

const words = lockWords.setUp;

/** The sheet is shown and printed, and then two parts of it are recognised from the paper. */
export function SpareKeyStep({ spareKey, today, onHave, onWithout }: SpareKeyStepProps) {
  const [view, setView] = useState<'sheet' | 'check' | 'without'>('sheet');
  if (view === 'check') return <Check spareKey={spareKey} onRight={onHave} onSee={() => setView('sheet')} />;
  if (view === 'without' && onWithout)
    return (
      <Card look="warn">
        <h2>{words.withoutTitle}</h2>
        <p>{words.withoutLead}</p>
        <ButtonRow>
          <Button onClick={() => setView('sheet')}>{words.withoutNo}</Button>
          <Button look="plain" onClick={onWithout}>
            {words.withoutYes}
          </Button>
        </ButtonRow>
      </Card>
    );
  return (
    <Stack>
      <p>{words.sheetLead}</p>
      <Sheet code={spareKey.code} today={today} />
      <p>{words.keepSafe}</p>
      <ButtonRow>
        <Button look="main" onClick={() => setView('check')}>
          {words.written}
        </Button>
        <Button icon="print" onClick={() => window.print()}>
          {words.print}
        </Button>
      </ButtonRow>
      {onWithout && (
        <div>
          <Button look="plain" onClick={() => setView('without')}>
            {words.without}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function Sheet({ code, today }: { readonly code: string; readonly today: string }) {
  const { title, made, what, how, warning } = lockWords.sheet;
  useEffect(() => putSheetOnPaper({ title, made: made(today), code, lines: [what, how, warning] }), [code]);
  return (
    <Card>
      <p class="strong">{title}</p>
      <p class="spare-key-code" translate={false}>
        {code.split('-').map((group) => (
          <span key={group}>{group}</span>
        ))}
      </p>
      <p class="quiet small">{warning}</p>
    </Card>
  );
}

type CheckProps = Pick<SpareKeyStepProps, 'spareKey'> & { readonly onRight: () => void; readonly onSee: () => void };

function Check({ spareKey: { code, questions }, onRight, onSee }: CheckProps) {
  const [chosen, setChosen] = useState<Readonly<Record<number, string>>>({});
  const groups = code.split('-');
  const isWrong = questions.some(({ part }) => chosen[part] && chosen[part] !== groups[part]);
  const isRight = questions.every(({ part }) => chosen[part] === groups[part]);
  return (
    <Stack>
      <h2>{words.check}</h2>
      <p>{words.checkLead}</p>
      {questions.map(({ part, choices }) => (
        <Chips
          key={part}
          label={words.part(words.ordinals[part] ?? '')}
          options={choices.map((choice) => ({ value: choice, label: choice }))}
          chosen={chosen[part] ? [chosen[part]] : []}
          onChange={([choice]) => setChosen({ ...chosen, [part]: choice ?? '' })}
        />
      ))}
      {isWrong && <Notice look="error">{words.notThat}</Notice>}
      <ButtonRow>
        {isRight && (
          <Button look="main" onClick={onRight}>
            {words.next}
          </Button>
        )}
        <Button look="plain" onClick={onSee}>
          {words.seeAgain}
        </Button>
      </ButtonRow>
    </Stack>
  );
}
