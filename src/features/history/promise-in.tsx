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
  if (!mayHoldPromise(note)) return null;
  return (
    <Details summary={historyWords.note.promiseIn}>
      <PromiseSentences note={note} onPick={onPick} />
    </Details>
  );
}

/** Whether there is a sentence to pick; a promise is one already. */
export function mayHoldPromise({ words, kind }: Note): boolean {
  return kind !== 'promise' && sentencesOf(words).length > 0;
}

/** Each sentence of a note, to be picked as a promise. */
export function PromiseSentences({ note, onPick }: PromiseInProps) {
  return (
    <>
      <p class="quiet">{historyWords.note.promiseInLead}</p>
      <Rows>
        {sentencesOf(note.words).map((sentence, index) => (
          <Row key={index} icon="promise" onClick={() => onPick(index)}>
            {sentence}
          </Row>
        ))}
      </Rows>
    </>
  );
}
