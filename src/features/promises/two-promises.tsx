import { dayOfInstant } from '../../domain/dates/day.ts';
import { dayInWords } from '../../domain/dates/in-words.ts';
import type { Someone } from '../../domain/note.ts';
import { otherWordings } from '../../domain/other-wordings.ts';
import type { PromiseMade } from '../../domain/promise.ts';
import type { Live } from '../../domain/version.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { dates } from '../../words/en/dates.ts';
import { historyWords } from '../../words/en/history.ts';
import { promisesWords } from '../../words/en/promises.ts';
import { PromiseTold } from './promise-read.tsx';

interface TwoPromisesProps {
  readonly promise: Live<'promise'>;
  readonly nameOf: (someone: Someone) => string;
  /** Told which of them stands. */
  readonly onSettle: (body: PromiseMade) => void;
}

/** What a promise says elsewhere, and what came of it there, and a tap to say which stands. */
export function TwoPromises({ promise, nameOf, onSettle }: TwoPromisesProps) {
  const words = historyWords.note;
  return otherWordings(promise).map(({ body, time }, index) => (
    <Card key={index} look="tint">
      <p>{promisesWords.one.twoPlaces}</p>
      <p class="strong">{words.other}</p>
      <p class="quiet small">{words.wordedOn(dayInWords(dayOfInstant(time), dates))}</p>
      <p class="as-written">{body.words || promisesWords.one.callBack(nameOf(body.by))}</p>
      <PromiseTold promise={body} nameOf={nameOf} />
      <ButtonRow>
        <Button onClick={() => onSettle(promise.body)}>{words.keepShown}</Button>
        <Button onClick={() => onSettle(body)}>{words.useOther}</Button>
      </ButtonRow>
    </Card>
  ));
}
