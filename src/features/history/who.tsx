import type { Id } from '../../domain/id.ts';
import type { Journal } from '../../domain/journal.ts';
import type { Note } from '../../domain/note.ts';
import { Row, Rows } from '../../ui/rows.tsx';
import { Block } from '../../ui/screen.tsx';
import { historyWords } from '../../words/en/history.ts';
import { peopleIn } from './told.ts';

interface WhoProps {
  readonly note: Note;
  readonly journal: Journal;
  readonly onPerson: (person: Id) => void;
}

/** Everyone in the note; each leads to their whole story. */
export function Who({ note, journal, onPerson }: WhoProps) {
  const people = peopleIn(note, journal);
  if (people.length === 0) return null;
  return (
    <Block title={historyWords.note.people}>
      <Rows>
        {people.map(({ id, label }, index) => (
          <Row key={`${id} ${index}`} icon="person" onClick={() => onPerson(id)}>
            {label}
          </Row>
        ))}
      </Rows>
    </Block>
  );
}
