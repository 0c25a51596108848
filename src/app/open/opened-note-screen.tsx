import type { ComponentChildren } from 'preact';
import type { Id } from '../../domain/id.ts';
import type { Journal } from '../../domain/journal.ts';
import type { Someone } from '../../domain/note.ts';
import type { Paper } from '../../domain/paper.ts';
import { PromisesHere } from '../../features/history/promises-here.tsx';
import { factsOf, peopleIn, toldBesideFacts, whenLine } from '../../features/history/told.ts';
import { OpenedNote } from '../../features/open/opened-note.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { Block } from '../../ui/screen.tsx';
import { listOf } from '../../words/en/dates.ts';
import { historyWords } from '../../words/en/history.ts';
import { kindWords } from '../../words/en/kinds.ts';
import { papersWords } from '../../words/en/papers.ts';

interface OpenedNoteScreenProps {
  readonly note: Id;
  readonly journal: Journal;
  readonly today: string;
  readonly nameOf: (someone: Someone) => string;
  readonly beside: (on: Id) => ComponentChildren;
  readonly onPromise: (promise: Id) => void;
  readonly onPaper: (paper: Paper) => void;
}

/** A note of a copy, with what was promised in it, its papers, and what can be added. */
export function OpenedNoteScreen(props: OpenedNoteScreenProps) {
  const { journal, nameOf, beside } = props;
  const found = journal.notes.find(({ id }) => id === props.note);
  if (!found) return null;
  const { id, body } = found;
  const words = historyWords.note;
  const people = listOf(peopleIn(body, journal).map(({ label }) => label));
  return (
    <OpenedNote
      note={body}
      title={body.title || kindWords[body.kind].name}
      when={whenLine(body)}
      facts={[
        [words.people, people],
        [words.view, body.view],
        ...factsOf(body, journal),
        ...toldBesideFacts({ ...body, papers: [] }),
      ]}
      nameOf={nameOf}
    >
      <PromisesHere {...props} onPromise={({ id: promise }) => props.onPromise(promise)} />
      {(body.papers ?? []).length > 0 && (
        <Block title={papersWords.title}>
          <Rows>
            {body.papers?.map((paper) => (
              <Row key={paper.id} icon="page" onClick={() => props.onPaper(paper)}>
                {paper.name}
              </Row>
            ))}
          </Rows>
        </Block>
      )}
      {beside(id)}
    </OpenedNote>
  );
}
