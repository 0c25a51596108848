import { spanOf } from '../../domain/dates/when.ts';
import type { Live } from '../../domain/version.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { Block, Screen } from '../../ui/screen.tsx';
import { keptDate } from '../../words/en/kept-date.ts';
import { readyWords } from '../../words/en/ready.ts';

interface ReadyProps {
  readonly preparations: readonly Live<'preparation'>[];
  readonly today: string;
  readonly onBegin: () => void;
  readonly onOpen: (preparation: Live<'preparation'>) => void;
  /** Puts back the one that was just taken off. */
  readonly onUndo: (() => void) | undefined;
}

/** The meetings that were got ready for: those to come, nearest first, then those that have been. */
export function Ready({ preparations, today, onBegin, onOpen, onUndo }: ReadyProps) {
  const isOver = ({ body }: Live<'preparation'>) => lastDay(body.on) < today;
  const coming = preparations.filter((one) => !isOver(one)).toSorted(byDay);
  const before = preparations.filter(isOver).toSorted(byDay).toReversed();
  return (
    <Screen title={readyWords.title} lead={<p>{readyWords.lead}</p>}>
      {onUndo && (
        <Notice>
          <p role="status">{readyWords.removed}</p>
          <ButtonRow>
            <Button icon="undo" onClick={onUndo}>
              {readyWords.undo}
            </Button>
          </ButtonRow>
        </Notice>
      )}
      <div>
        <Button look="main" icon="plus" onClick={onBegin}>
          {readyWords.begin}
        </Button>
      </div>
      <List title={readyWords.coming} preparations={coming} onOpen={onOpen} />
      <List title={readyWords.before} preparations={before} onOpen={onOpen} />
    </Screen>
  );
}

interface ListProps extends Pick<ReadyProps, 'preparations' | 'onOpen'> {
  readonly title: string;
}

function List({ title, preparations, onOpen }: ListProps) {
  if (preparations.length === 0) return null;
  return (
    <Block title={title}>
      <Rows>
        {preparations.map((one) => (
          <Row key={one.id} icon="people" onClick={() => onOpen(one)} detail={dayOf(one)}>
            {one.body.title || readyWords.unnamed}
          </Row>
        ))}
      </Rows>
    </Block>
  );
}

function dayOf({ body }: Live<'preparation'>): string {
  return body.on ? keptDate(body.on) : readyWords.noDay;
}

/** A meeting with no date is still to come. */
const SOME_DAY = '9999-12-31';

function lastDay(on: Live<'preparation'>['body']['on']): string {
  return (on && spanOf(on)?.to) ?? SOME_DAY;
}

function byDay(one: Live<'preparation'>, other: Live<'preparation'>): number {
  return lastDay(one.body.on) < lastDay(other.body.on) ? -1 : 1;
}
