import { comingMeeting } from '../../domain/coming-meeting.ts';
import { dateInWords } from '../../domain/dates/in-words.ts';
import { unknownWhen } from '../../domain/dates/when.ts';
import type { Id } from '../../domain/id.ts';
import type { Journal } from '../../domain/journal.ts';
import { Row, Rows } from '../../ui/rows.tsx';
import { dates } from '../../words/en/dates.ts';
import { readyWords } from '../../words/en/ready.ts';

interface ComingProps {
  readonly journal: Journal;
  readonly today: string;
  readonly onOpen: (preparation: Id) => void;
}

/** The way to what was got ready for a meeting that is near. */
export function Coming({ journal, today, onOpen }: ComingProps) {
  const meeting = comingMeeting(journal.preparations, today);
  if (!meeting) return null;
  const { title, on = unknownWhen } = meeting.body;
  return (
    <Rows label={readyWords.coming}>
      <Row icon="calendar" onClick={() => onOpen(meeting.id)} detail={dateInWords(on, dates)}>
        {title || readyWords.unnamed}
      </Row>
    </Rows>
  );
}
