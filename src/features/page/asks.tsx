import { countWords } from '../../domain/folding.ts';
import { isOpen, isOurs } from '../../domain/promise.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { FootBar } from '../../ui/foot-bar.tsx';
import { Block, Screen } from '../../ui/screen.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { summaryWords } from '../../words/en/summary.ts';
import type { MakingProps } from './making.ts';

const MOST = 3;
const LONG = 10;

/** Up to three asks and three questions, with starters to tap. */
export function Asks({ input, onPlan, onDone }: MakingProps & { readonly onDone: () => void }) {
  const words = summaryWords.asks;
  const { plan } = input;
  return (
    <Screen title={words.title}>
      <Lines
        title={words.asksTitle}
        lead={words.asksLead}
        label={words.ask}
        lines={plan.asks}
        starters={[...words.askStarters, ...promiseStarters(input)]}
        onChange={(asks) => onPlan({ ...plan, asks })}
      />
      <Lines
        title={words.questionsTitle}
        lead={words.questionsLead}
        label={words.question}
        lines={plan.questions}
        starters={words.questionStarters}
        onChange={(questions) => onPlan({ ...plan, questions })}
      />
      <FootBar>
        <Button look="main" wide onClick={onDone}>
          {summaryWords.who.done}
        </Button>
      </FootBar>
    </Screen>
  );
}

function promiseStarters({ journal, today }: MakingProps['input']): readonly string[] {
  return journal.promises
    .filter(({ body }) => !isOurs(body) && !body.callBack && isOpen(body, today))
    .slice(-2)
    .map(({ body }) => summaryWords.asks.promiseStarter(body.words));
}

interface LinesProps {
  readonly title: string;
  readonly lead: string;
  readonly label: (number: number) => string;
  readonly lines: readonly string[];
  readonly starters: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
}

function Lines({ title, lead, label, lines, starters, onChange }: LinesProps) {
  const filled = lines.filter((line) => line.trim()).length;
  const shown = Math.min(MOST, Math.max(1, filled + 1, lines.length));
  const change = (index: number, value: string) =>
    onChange(Array.from({ length: shown }, (_, at) => (at === index ? value : (lines[at] ?? ''))));
  const empty = Array.from({ length: MOST }, (_, index) => index).find((index) => !lines[index]?.trim());
  return (
    <Block title={title} lead={lead}>
      {Array.from({ length: shown }, (_, index) => (
        <div key={index}>
          <TextBox
            label={label(index + 1)}
            value={lines[index] ?? ''}
            onInput={(value) => change(index, value)}
            rows={2}
          />
          {index > 0 && lines[index]?.trim() && (
            <div>
              <Button look="plain" onClick={() => onChange(movedUp(lines, index))} about={lines[index]}>
                {summaryWords.asks.up}
              </Button>
            </div>
          )}
          {countWords(lines[index] ?? '') > LONG && <p class="quiet small">{summaryWords.asks.long}</p>}
        </div>
      ))}
      {empty !== undefined && (
        <fieldset class="starters">
          <legend class="quiet small">{summaryWords.asks.starters}</legend>
          <ButtonRow>
            {starters.map((starter) => (
              <Button key={starter} onClick={() => change(empty, starter)}>
                {starter.trim()}
              </Button>
            ))}
          </ButtonRow>
        </fieldset>
      )}
    </Block>
  );
}

/** The first goes at the top of the page, so their order is the parent's to say. */
function movedUp(lines: readonly string[], index: number): readonly string[] {
  return lines.with(index - 1, lines[index] ?? '').with(index, lines[index - 1] ?? '');
}
