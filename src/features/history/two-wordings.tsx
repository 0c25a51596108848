import type { Journal } from '../../domain/journal.ts';
import type { Note, Someone } from '../../domain/note.ts';
import { otherWordings } from '../../domain/other-wordings.ts';
import type { Live } from '../../domain/version.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { historyWords } from '../../words/en/history.ts';
import { Wording } from './wording.tsx';

interface TwoWordingsProps {
  readonly note: Live<'note'>;
  readonly journal: Journal;
  readonly nameOf: (someone: Someone) => string;
  /** Told which wording stands. */
  readonly onSettle: (body: Note) => void;
}

/** What a note says elsewhere, beside what is shown, and a tap to say which stands. */
export function TwoWordings({ note, journal, nameOf, onSettle }: TwoWordingsProps) {
  const words = historyWords.note;
  return otherWordings(note).map(({ body, time }, index) => (
    <Card key={index} look="tint">
      <p>{words.twoPlaces}</p>
      <p class="strong">{words.other}</p>
      <Wording note={body} time={time} journal={journal} nameOf={nameOf} />
      <ButtonRow>
        <Button onClick={() => onSettle(note.body)}>{words.keepShown}</Button>
        <Button onClick={() => onSettle(body)}>{words.useOther}</Button>
      </ButtonRow>
      <p class="quiet small">{words.bothKept}</p>
    </Card>
  ));
}
