import type { KindId } from '../kinds/index.ts';
import { firstLine, type Note } from '../note.ts';
import type { NoteThing } from './choosing.ts';
import type { PageWords } from './page-words.ts';
import { asSentence } from './sentences.ts';

const MOST = 3;

/** The newest days at home among some notes, for the part of a page that tells what a day is like. */
export function daysAtHome(notes: readonly NoteThing[]): readonly NoteThing[] {
  return notes.filter(({ body }) => body.kind === 'home' && firstLine(body)).slice(0, MOST);
}

/** The same, and where they are few the newest of other days that did something to the family; newest first. */
export function daysToTell(notes: readonly NoteThing[], words: PageWords): readonly NoteThing[] {
  const home = daysAtHome(notes);
  const others = notes
    .filter((note) => !home.includes(note) && whatADayDid(note.body, words) !== undefined)
    .slice(0, MOST - home.length);
  return notes.filter((note) => home.includes(note) || others.includes(note));
}

/** What comes from outside changes a family's life, and is no part of its days: how good news was taken belongs elsewhere. */
const FROM_OUTSIDE: readonly KindId[] = ['paper', 'contact', 'meeting', 'thanks'];

/** Of a day that was no note of home: only what it did, and after what. A child's words stand elsewhere, as words. */
export function whatADayDid(note: Note, { day }: PageWords): string | undefined {
  const { kind, title } = note;
  const effect = FROM_OUTSIDE.includes(kind) ? undefined : effectToTell(note);
  if (!effect || kind === 'home') return undefined;
  const after = kind === 'said' ? title : firstLine(note);
  return after ? day.effect(after, effect) : asSentence(effect);
}

/** What it did, unless to the parent or to work alone: that is the parent’s own, and stays in the notes. */
export function effectToTell({ effect, effectOn = [] }: Note): string | undefined {
  const isParents =
    effectOn.length > 0
      ? effectOn.every((one) => one === 'us' || one === 'work')
      : /\b(?:I|[Mm]y|[Mm]e|[Ww]e)\b/.test(effect ?? '') &&
        !/\b(?:he|she|they|him|her|them|his|their)\b/i.test(effect ?? '');
  return isParents ? undefined : effect;
}
