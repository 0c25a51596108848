import type { CareGroup } from '../../domain/care/phrases.ts';
import type { Nation } from '../../domain/child.ts';
import { dayInWords } from '../../domain/dates/in-words.ts';
import { checkedOn, type HelpLine, helpLinesFor } from '../../domain/nations/help-lines.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { dates } from '../../words/en/dates.ts';
import { helpWords } from '../../words/en/help.ts';
import { PhoneLine } from './phone-line.tsx';

interface CareCardProps {
  readonly group: CareGroup;
  readonly child: string;
  readonly nation: Nation | undefined;
  /** Whether the words were the parent's own private ones. */
  readonly aboutParent: boolean;
  readonly onClose: () => void;
  readonly onNever: () => void;
}

/** Help lines, shown after a note is kept and never before. Nothing about it is stored. */
export function CareCard({ group, child, nation, aboutParent, onClose, onNever }: CareCardProps) {
  const { care } = helpWords;
  const title = aboutParent ? care.titleYou : care.title(child);
  const talk = group === 'hurt-by' ? helpLinesFor('hurt-by', nation) : helpLinesFor('child', nation).slice(0, 1);
  const parent = <PhoneLines label={care.forYou} lines={helpLinesFor('parent', nation)} />;
  return (
    <Card label={title}>
      <h2>{title}</h2>
      <p>{care.right}</p>
      {aboutParent && parent}
      <div>
        <p class="strong">{care.call999}</p>
        <ul>
          <li>{care.hurt(child)}</li>
          <li>{care.unsafe(child)}</li>
        </ul>
      </div>
      {helpLinesFor('advice', nation).map((line) => (
        <div key={line.name}>
          <p class="strong">{line.number === '111' ? care.call111(line) : care.callLine(line)}</p>
          <ul>
            <li>{care.advice}</li>
          </ul>
        </div>
      ))}
      <PhoneLines label={group === 'hurt-by' ? care.someone : care.talk} lines={talk} />
      {group === 'hurt-by' && <p>{care.exactWords(child)}</p>}
      {!aboutParent && parent}
      <p class="quiet small">{care.matched}</p>
      <p class="quiet small">{helpWords.now.checked(dayInWords(checkedOn, dates))}</p>
      <ButtonRow>
        <Button onClick={onClose}>{care.close}</Button>
        <Button look="plain" onClick={onNever}>
          {care.never}
        </Button>
      </ButtonRow>
    </Card>
  );
}

function PhoneLines({ label, lines }: { readonly label: string; readonly lines: readonly HelpLine[] }) {
  return (
    <div>
      <p class="strong">{label}</p>
      {lines.map((line) => (
        <PhoneLine key={line.name} line={line} />
      ))}
    </div>
  );
}
