import type { Child } from '../domain/child.ts';
import { childrenIn } from '../domain/children.ts';
import type { ReadingContext } from '../domain/dates/reading.ts';
import type { Id } from '../domain/id.ts';
import { nationOf } from '../domain/nation-of.ts';
import type { FieldContext, PaperTools } from '../features/add/fields/field.ts';
import { type AppState, childChoices, childNameOf, journalOf } from './app-state.ts';
import { likeliestPeople } from './likeliest-people.ts';

/** What the form of a note about these children needs to know. */
export function contextOf(app: AppState, about: readonly Id[]): FieldContext {
  const child = childAbout(app, about);
  return {
    ...readingContextOf(app, about),
    child,
    about,
    childName: childNameOf(app, about),
    children: childChoices(app),
    notes: journalOf(app).notes,
    people: likeliestPeople(app),
    papers: paperTools(app),
  };
}

/** What a date that is about these children is read against. */
export function readingContextOf(app: AppState, about: readonly Id[]): ReadingContext {
  const child = childAbout(app, about);
  return { today: app.today.value, birthday: child?.birthday, nation: nationOf(journalOf(app), child) };
}

function childAbout(app: AppState, about: readonly Id[]): Child | undefined {
  const { children, child: first } = journalOf(app);
  return (children.find(({ id }) => about.includes(id)) ?? first)?.body;
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
