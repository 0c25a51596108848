import { nationOf } from '../../domain/nation-of.ts';
import { Button } from '../../ui/button.tsx';
import { FootBar } from '../../ui/foot-bar.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { Screen } from '../../ui/screen.tsx';
import { summaryWords } from '../../words/en/summary.ts';
import { useFitted } from './fitted.ts';
import type { MakingProps } from './making.ts';

type Step = 'who' | 'check' | 'asks' | 'read';

interface StepsProps extends MakingProps {
  readonly onStep: (step: Step) => void;
  readonly onChild: () => void;
}

/** Four steps in any order; the last is always in reach. */
export function Steps({ input, onStep, onChild }: StepsProps) {
  const words = summaryWords.steps;
  const { plan, journal } = input;
  const fitted = useFitted(input);
  const picked = fitted
    ? fitted.page.sections.flatMap(({ blocks }) => blocks).reduce((sum, block) => sum + linesIn(block), 0)
    : 0;
  const filled = (lines: readonly string[]) => lines.filter((line) => line.trim()).length;
  return (
    <Screen title={words.title} lead={<p class="quiet">{words.lead}</p>}>
      <Rows>
        <Row
          icon="person"
          onClick={() => onStep('who')}
          detail={plan.reader?.trim() || summaryWords.who.audiences(plan.audience, nationOf(journal))}
        >
          {words.who}
        </Row>
        <Row icon="list" onClick={() => onStep('check')} detail={words.picked(picked)}>
          {words.check}
        </Row>
        <Row
          icon="heart"
          onClick={() => onStep('asks')}
          detail={words.askCount(filled(plan.asks), filled(plan.questions))}
        >
          {words.asks}
        </Row>
      </Rows>
      {!journal.child?.body.likes && (
        <Rows>
          <Row icon="quote" voice onClick={onChild}>
            {words.child(input.words.child)}
          </Row>
        </Rows>
      )}
      <FootBar>
        <Button look="main" wide icon="page" onClick={() => onStep('read')}>
          {words.readIt}
        </Button>
      </FootBar>
    </Screen>
  );
}

function linesIn(block: { block: string; items?: readonly unknown[]; quotes?: readonly unknown[] }): number {
  return block.items?.length ?? block.quotes?.length ?? 0;
}
