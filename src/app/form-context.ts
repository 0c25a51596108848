import { childrenIn } from '../domain/children.ts';
import type { Id } from '../domain/id.ts';
import type { FieldContext, PaperTools } from '../features/add/fields/field.ts';
import { type AppState, childChoices, childNameOf, journalOf } from './app-state.ts';
import { likeliestPeople } from './likeliest-people.ts';

/** What the form of a note about these children needs to know. */
export function contextOf(app: AppState, about: readonly Id[]): FieldContext {
  const { children, child: first, notes } = journalOf(app);
  const child = (children.find(({ id }) => about.includes(id)) ?? first)?.body;
  return {
    today: app.today.value,
    birthday: child?.birthday,
    nation: child?.nation,
    child,
    about,
    childName: childNameOf(app, about),
    children: childChoices(app),
    notes,
    people: likeliestPeople(app),
    papers: paperTools(app),
  };
}

/** What puts papers in is large, and only some notes have one. */
function paperTools({ place }: AppState): PaperTools {
  return {
    put: async (...paper) => (await import('./papers.ts')).putPaper(place.value, ...paper),
    small: async (id) => place.value.store.value?.papers.small(id),
  };
}

/** Where there are several children: those of the note it comes from, or else of the newest one. */
export function likeliestChildren(app: AppState, from: string | undefined): readonly Id[] {
  const journal = journalOf(app);
  const note = journal.notes.find(({ id }) => id === from) ?? journal.notes[0];
  if (journal.children.length < 2) return [];
  return note ? childrenIn(note, journal) : journal.children.slice(0, 1).map(({ id }) => id);
}
