import { childrenIn, childSpeaking } from './children.ts';
import type { Id } from './id.ts';
import type { Journal } from './journal.ts';
import type { Quote } from './note.ts';
import type { Live } from './version.ts';
import { withNotes } from './with-notes.ts';

/** The journal as far as it is about one child: the notes that name it, and what was promised in them. */
export function aboutChild(journal: Journal, id: Id | undefined): Journal {
  const child = journal.children.find((one) => one.id === id) ?? journal.child;
  if (!child || journal.children.length < 2) return journal;
  const notes = journal.notes
    .filter((note) => childrenIn(note, journal).includes(child.id))
    .map((note) => ({
      ...note,
      body: { ...note.body, quotes: note.body.quotes.filter(isNotOfAnother(child, journal)) },
    }));
  return { ...withNotes(journal, notes), child };
}

/** What another child said in a note about both is that child's own. One whose speaker is not told apart is of either. */
function isNotOfAnother(child: Live<'child'>, journal: Journal): (quote: Quote) => boolean {
  return ({ speaker }) => {
    const spoke = speaker.who === 'child' ? childSpeaking(speaker, journal) : undefined;
    return spoke === undefined || spoke.id === child.id;
  };
}

interface ChildrensNotes {
  readonly children: readonly Id[];
  readonly notes: number;
}

/** How many of some notes are about each child alone, in the order of the children, and about several of them together. */
export function countsByChildren(notes: readonly Live<'note'>[], journal: Journal): readonly ChildrensNotes[] {
  const counts = new Map<string, ChildrensNotes>(journal.children.map(({ id }) => [id, { children: [id], notes: 0 }]));
  for (const note of notes) {
    const children = childrenIn(note, journal);
    const together = children.join(' ');
    counts.set(together, { children, notes: (counts.get(together)?.notes ?? 0) + 1 });
  }
  return [...counts.values()].filter((one) => one.notes > 0);
}
