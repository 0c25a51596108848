import type { Id } from '../id.ts';
import type { Journal } from '../journal.ts';
import type { Note } from '../note.ts';
import { hardWordsIn } from '../page/choosing-words.ts';
import { saysWordsOfCare } from '../page/hard-to-hear.ts';
import { withNotes } from '../with-notes.ts';
import type { DocumentInput } from './document.ts';

/**
 * What a document is made from once hard words of the child are kept out as the parent answered: notes that are to be left
 * out are not there, and those that are to be told in person say only that. No builder sees the words.
 */
export function hushed(input: DocumentInput): DocumentInput {
  const answers = new Map(hardWordsIn(input).map(({ thing, answer }) => [thing.id, answer]));
  const { worried, inPerson } = input.says.record;
  const worry = `${worried(input.words.child)} ${inPerson}`;
  const said = (body: Note) => (saysWordsOfCare(body) ? worry : inPerson);
  const notes = input.journal.notes
    .filter(({ id }) => answers.get(id) !== 'leave-out')
    .map((note) =>
      answers.get(note.id) === 'in-person' ? { ...note, body: silenced(note.body, said(note.body)) } : note,
    );
  return {
    ...input,
    journal: withoutPromises(withNotes(input.journal, notes), (note) => answers.get(note) === 'in-person'),
  };
}

/** Only when and how it was, and who was there, is left: whatever else a note holds may tell of it. */
function silenced({ kind, happened, written, people, children, contact, source }: Note, words: string): Note {
  return {
    kind: kind === 'said' ? 'happened' : kind,
    words,
    happened,
    written,
    people,
    quotes: [],
    topics: [],
    ...(children && { children }),
    ...(contact && { contact }),
    ...(source && { source }),
  };
}

/** What was promised over something hard to hear may say what it was. */
function withoutPromises(journal: Journal, isHard: (note: Id) => boolean): Journal {
  return { ...journal, promises: journal.promises.filter(({ body }) => !isHard(body.note)) };
}
