import type { Note } from '../../domain/note.ts';
import { sentencesOf } from '../../domain/page/sentences.ts';
import { Details } from '../../ui/details.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { historyWords } from '../../words/en/history.ts';

interface PromiseInProps {
  readonly note: Note;
  /** Told which sentence of the note is a promise. */
  readonly onPick: (sentence: number) => void;
}

/** Something said in a note can turn out to be a promise: one tap on its sentence makes it one. */
export function PromiseIn({ note, onPick }: PromiseInProps) {
  const sentences = sentencesOf(note.words);
  if (sentences.length === 0 || note.kind === 'promise') return null;
  return (
    <Details summary={historyWords.note.promiseIn}>
      <p class="quiet">{historyWords.note.promiseInLead}</p>
      <Rows>
        {sentences.map((sentence, index) => (
          <Row key={index} icon="promise" onClick={() => onPick(index)}>
            {sentence}
          </Row>
        ))}
      </Rows>
    </Details>
  );
}
