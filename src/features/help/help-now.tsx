import type { ComponentChildren } from 'preact';
import type { Nation } from '../../domain/child.ts';
import { dayInWords } from '../../domain/dates/in-words.ts';
import { checkedOn, type HelpFor, helpLinesFor } from '../../domain/nations/help-lines.ts';
import { Card } from '../../ui/card.tsx';
import { Chips } from '../../ui/chips.tsx';
import { Screen } from '../../ui/screen.tsx';
import { dates } from '../../words/en/dates.ts';
import { helpWords } from '../../words/en/help.ts';
import { nationWords } from '../../words/en/nations.ts';
import { PhoneLine } from './phone-line.tsx';

interface HelpNowProps {
  readonly nation: Nation | undefined;
  readonly onNation: (nation: Nation) => void;
  /** Whether the care card comes, where that can be said. */
  readonly careSwitch?: ComponentChildren;
}

/** The numbers, for everyone, always. */
export function HelpNow({ nation = 'england', onNation, careSwitch }: HelpNowProps) {
  const { now } = helpWords;
  const nations = Object.entries(nationWords.names).map(([value, label]) => ({ value: value as Nation, label }));
  return (
    <Screen title={now.title} lead={<p>{now.lead}</p>}>
      <Lines title={now.danger} purpose={['now']} nation={nation} />
      <Lines title={now.adviceToday} purpose={['advice']} nation={nation} />
      <Lines title={now.child} purpose={['child', 'hurt-by']} nation={nation} />
      <Lines title={now.you} purpose={['parent']} nation={nation} />
      <p class="quiet">{now.nobody}</p>
      <Chips
        label={nationWords.where}
        options={nations}
        chosen={[nation]}
        onChange={([one]) => one && onNation(one)}
        keepOne
      />
      {careSwitch}
      <p class="quiet small">{now.checked(dayInWords(checkedOn, dates))}</p>
    </Screen>
  );
}

interface LinesProps {
  readonly title: string;
  readonly purpose: readonly HelpFor[];
  readonly nation: Nation;
}

function Lines({ title, purpose, nation }: LinesProps) {
  return (
    <Card>
      <h2>{title}</h2>
      <div>
        {purpose
          .flatMap((one) => helpLinesFor(one, nation))
          .map((line) => (
            <PhoneLine key={line.name} line={line} />
          ))}
      </div>
    </Card>
  );
}
