import type { Journal } from '../../domain/journal.ts';
import type { Note } from '../../domain/note.ts';
import { otherWordings } from '../../domain/other-wordings.ts';
import type { Live } from '../../domain/version.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { listOf } from '../../words/en/dates.ts';
import { historyWords } from '../../words/en/history.ts';
import { factsOf, peopleIn } from './told.ts';
import { Wording } from './wording.tsx';

interface TwoWordingsProps {
  readonly note: Live<'note'>;
  readonly journal: Journal;
  /** Told which wording stands. */
  readonly onSettle: (body: Note) => void;
}

/** What a note says elsewhere, beside what is shown, and a tap to say which stands. */
export function TwoWordings({ note, journal, onSettle }: TwoWordingsProps) {
  const words = historyWords.note;
  return otherWordings(note).map(({ body, time }, index) => (
    <Card key={index} look="tint">
      <p>{words.twoPlaces}</p>
      <p class="strong">{words.other}</p>
      <Wording note={body} time={time}>
        <p class="quiet small">{listOf(peopleIn(body, journal).map(({ label }) => label))}</p>
        <Facts facts={factsOf(body, journal)} />
      </Wording>
      <ButtonRow>
        <Button onClick={() => onSettle(note.body)}>{words.keepShown}</Button>
        <Button onClick={() => onSettle(body)}>{words.useOther}</Button>
      </ButtonRow>
      <p class="quiet small">{words.bothKept}</p>
    </Card>
  ));
}
