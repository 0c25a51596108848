import { useEffect, useState } from 'preact/hooks';
import { childrenIn } from '../domain/children.ts';
import type { Id } from '../domain/id.ts';
import { type Journal, promisesOf } from '../domain/journal.ts';
import type { Note } from '../domain/note.ts';
import { sentencesOf } from '../domain/page/sentences.ts';
import type { PromiseMade } from '../domain/promise.ts';
import type { Live } from '../domain/version.ts';
import { Add } from '../features/add/add.tsx';
import { emptyLine, type Form } from '../features/add/form.ts';
import { formOf } from '../features/add/form-of-note.ts';
import { act } from './act.ts';
import { type AppState, journalOf } from './app-state.ts';
import { contextOf } from './form-context.ts';
import type { Screen } from './navigation.ts';

interface ChangeScreenProps {
  readonly app: AppState;
  readonly note: Live<'note'>;
  /** Where it is changed, with the sentence that is a promise, where one was tapped. */
  readonly screen: Extract<Screen, { name: 'change' }>;
}

/** A kept note in its form again. */
export function ChangeScreen({ app, note: newest, screen }: ChangeScreenProps) {
  const [note] = useState(newest); // as it is read here: a change from elsewhere is not written over, but stands beside it
  const { drafts, store } = app.place.value;
  const journal = journalOf(app);
  const [privateWords, setPrivateWords] = useState<string>();
  useEffect(() => void store.value?.privateWords(note.id).then(setPrivateWords), [store.value]);
  if (!drafts.value || privateWords === undefined) return null;
  const draftName = `change-${note.id}`;
  return (
    <Add
      kind={note.body.kind}
      start={{
        ...formOf(note.body, privateWords, promiseIn(note, journal)),
        children: childrenNamed(note, journal),
        agreed: linesFrom(note.body, screen.sentence),
      }}
      change
      draftName={draftName}
      drafts={drafts.value}
      contextFor={(children) => contextOf(app, children)}
      showDictation={false}
      promised={promisesOf(note.id, journal).map(({ body }) => body.words)}
      onKeep={(answers, form) => act(app, (actions) => actions.change(note, answers, form, { draftName, screen }))}
    />
  );
}

function linesFrom({ words }: Note, sentence: number | undefined): Form['agreed'] {
  const said = sentence === undefined ? undefined : sentencesOf(words)[sentence];
  return said ? [{ ...emptyLine, words: said }] : [];
}

/** The children to be ticked, where there are several to choose from. */
function childrenNamed(note: Live<'note'>, journal: Journal): readonly Id[] {
  return journal.children.length > 1 ? childrenIn(note, journal) : (note.body.children ?? []);
}

/** The promise that a form of the note asks about: the one it is a note of, or the call back. */
function promiseIn({ id, body }: Live<'note'>, journal: Journal): PromiseMade | undefined {
  const promises = promisesOf(id, journal).filter(({ body: made }) => made.callBack || body.kind === 'promise');
  return promises[0]?.body;
}
