import type { JSX } from 'preact';
import type { Live } from '../domain/version.ts';
import { type AppState, journalOf } from './app-state.ts';

/** A note by its id, in the bin or not; nothing while it is still being opened. */
export function withNote(
  app: AppState,
  id: string,
  draw: (note: Live<'note'>) => JSX.Element | null,
): JSX.Element | null {
  const { notes, binned } = journalOf(app);
  const note = notes.find((one) => one.id === id) ?? binned.find((one) => one.id === id);
  return note ? draw(note) : null;
}
