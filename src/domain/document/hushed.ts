import type { Id } from '../id.ts';
import type { Note } from '../note.ts';
import { hardWordsIn } from '../page/choosing-words.ts';
import { withNotes } from '../with-notes.ts';
import type { DocumentInput } from './document.ts';

/**
 * What a document is made from once hard words of the child are kept out as the parent answered: notes that are to be left
 * out are not there, and those that are to be told in person say only that. No builder sees the words.
 */
export function hushed(input: DocumentInput): DocumentInput {
  const answers = new Map(hardWordsIn(input).map(({ thing, answer }) => [thing.id, answer]));
  const { worried, inPerson } = input.says.record;
  const notes = input.journal.notes
    .filter(({ id }) => answers.get(id) !== 'leave-out')
    .map((note) =>
      answers.get(note.id) === 'in-person' ? { ...note, body: silenced(note.body, `${worried} ${inPerson}`) } : note,
    );
  return {
    ...input,
    journal: withNotes(input.journal, notes),
    plan: { ...input.plan, overrides: spoken(input, answers) },
  };
}

function silenced(note: Note, words: string): Note {
  const { title: _, quotes: __, closeness: ___, view: ____, effect: _____, otherViews: ______, papers, ...body } = note;
  return {
    ...body,
    kind: note.kind === 'said' ? 'happened' : note.kind,
    words,
    quotes: [],
    ...(papers && { papers: [] }),
  };
}

/** The parent's own lines, but for notes that say nothing. */
function spoken({ plan }: DocumentInput, answers: ReadonlyMap<Id, string>): DocumentInput['plan']['overrides'] {
  return Object.fromEntries(Object.entries(plan.overrides).filter(([id]) => answers.get(id) !== 'in-person'));
}
