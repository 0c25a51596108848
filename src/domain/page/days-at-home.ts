import { firstLine } from '../note.ts';
import type { NoteThing } from './choosing.ts';

const MOST = 3;

/** The newest days at home among some notes, for the part of a page that tells what a day is like. */
export function daysAtHome(notes: readonly NoteThing[]): readonly NoteThing[] {
  return notes.filter(({ body }) => body.kind === 'home' && firstLine(body)).slice(0, MOST);
}
