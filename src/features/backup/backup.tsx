import type { SinceBackup } from '../../domain/backed-up.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { Screen } from '../../ui/screen.tsx';
import { backupWords as words } from '../../words/en/backup.ts';

interface BackupProps {
  /** Undefined where there is none; `not-known` where the clock was wrong; `looking` until it was looked at. */
  readonly last: SinceBackup | 'not-known' | 'looking' | undefined;
  /** Whether the phone has agreed to keep what is stored; undefined where it can't be asked. */
  readonly agreed: boolean | undefined;
  /** Undefined while the made-up notes are open. */
  readonly onMake: (() => void) | undefined;
  readonly onCheck: () => void;
  readonly onRestore: () => void;
  /** Asks the phone to agree. */
  readonly onAsk: () => void;
}

/** How things stand, and what can be done. */
export function Backup({ last, agreed, onMake, onCheck, onRestore, onAsk }: BackupProps) {
  return (
    <Screen title={words.title} lead={<p>{words.lead}</p>}>
      <p class="strong">{onMake ? lastInWords(last) : words.madeUp}</p>
      {onMake && (
        <div>
          <Button look="main" icon="download" onClick={onMake}>
            {words.make}
          </Button>
        </div>
      )}
      <Rows>
        <Row icon="check" onClick={onCheck} detail={words.checkDetail}>
          {words.check}
        </Row>
        <Row icon="upload" onClick={onRestore} detail={words.restoreDetail}>
          {words.restore}
        </Row>
      </Rows>
      {agreed && <p class="quiet">{words.safe}</p>}
      {agreed === false && (
        <Card>
          <p>{words.notSafe}</p>
          <div>
            <Button onClick={onAsk}>{words.askPhone}</Button>
          </div>
        </Card>
      )}
    </Screen>
  );
}

function lastInWords(last: BackupProps['last']): string {
  if (!last) return words.never;
  if (last === 'looking') return '';
  if (last === 'not-known') return words.notKnown;
  return words.last(last.days === 0 ? words.today : words.daysAgo(last.days), last.notes, last.isMore);
}
