import type { Live } from '../../domain/version.ts';
import { Row, Rows } from '../../ui/rows.tsx';
import { Block } from '../../ui/screen.tsx';
import { historyWords } from '../../words/en/history.ts';
import { keptDate } from '../../words/en/kept-date.ts';
import { readyWords } from '../../words/en/ready.ts';

interface GotReadyProps {
  readonly preparations: readonly Live<'preparation'>[];
  readonly onOpen: (preparation: Live<'preparation'>) => void;
}

/** The meetings that were got ready for, among what was looked for. */
export function GotReady({ preparations, onOpen }: GotReadyProps) {
  if (preparations.length === 0) return null;
  return (
    <Block title={historyWords.gotReady}>
      <Rows>
        {preparations.map((one) => (
          <Row
            key={one.id}
            icon="people"
            onClick={() => onOpen(one)}
            detail={one.body.on ? keptDate(one.body.on) : readyWords.noDay}
          >
            {one.body.title || readyWords.unnamed}
          </Row>
        ))}
      </Rows>
    </Block>
  );
}
