import type { Day } from './dates/day.ts';
import { spanOf, type When } from './dates/when.ts';
import type { Id } from './id.ts';
import type { KindId } from './kinds/index.ts';
import type { Paper } from './paper.ts';
import type { Ending } from './person.ts';

/** Who spoke, promised or did something. `name` keeps what a file or the parent wrote, letter for letter. */
export type Someone =
  /** Which child, where it is known; `name` is as a file wrote it. */
  | { readonly who: 'child'; readonly child?: Id; readonly name?: string }
  | { readonly who: 'us'; readonly name?: string }
  | { readonly who: 'person'; readonly person: Id }
  | { readonly who: 'other'; readonly name: string };

/** How near a quote is to what was said; `shown` is for what a child shows without words. */
export type Closeness = 'exact' | 'close' | 'shown';

export interface Quote {
  /** Byte for byte as written. */
  readonly words: string;
  readonly speaker: Someone;
  readonly closeness?: Closeness;
}

/** What a person did in what happened. `asked` is for someone who was asked to come and did not. */
export type Part = 'there' | 'said' | 'asked' | 'told-us' | 'contact' | 'helped' | 'named';

export interface Involved {
  readonly person: Id;
  readonly part: Part;
}

/** How we know: seen and heard ourselves, told, or from a paper that others can ask to see. */
export type SourceType =
  | 'there'
  | 'told'
  | 'phone'
  | 'letter'
  | 'email'
  | 'report'
  | 'register'
  | 'plan'
  | 'records'
  | 'other';

export interface Source {
  readonly type: SourceType;
  /** Who told us, for `told`. */
  readonly by?: Someone;
  /** The date on the paper, where it is not the date of the note. */
  readonly dated?: When;
}

export type ContactResult =
  | 'no-answer'
  | 'left-message'
  | 'will-call-back'
  | 'talked'
  | 'we-wrote'
  | 'they-wrote'
  | 'cut-off'
  | 'other';

/** By what someone was reached. */
export type Channel = 'phone' | 'text' | 'email' | 'letter' | 'app' | 'video' | 'in-person';

export interface Contact {
  readonly result: ContactResult;
  /** What came of it in the parent's own words, for `other`. */
  readonly ownResult?: string;
  /** Who began it. */
  readonly direction: 'out' | 'in';
  readonly channel?: Channel;
  /** Minutes spent waiting. `about` when the parent chose a rough answer. */
  readonly waited?: { readonly minutes: number; readonly about?: boolean };
}

/** What a professional's report rests on, as facts. */
interface PaperFacts {
  readonly type?: string;
  readonly timeWithChild?: string;
  readonly where?: string;
  readonly whoWasAsked?: string;
  /** Whether someone saw the child with nobody else there. */
  readonly seenAlone?: 'yes' | 'no';
  /** What was put in place for that day. */
  readonly setUp?: string;
  /** What it says that is not so, with what happened and how that is known. */
  readonly claims?: readonly PaperClaim[];
}

export interface PaperClaim {
  readonly says: string;
  readonly happened: string;
  readonly proof: string;
}

export type Topic =
  | 'decision'
  | 'diagnosis'
  | 'assessment'
  | 'plan'
  | 'safety'
  | 'school-change'
  | 'asked-for-help'
  | 'attendance'
  | 'sleep'
  | 'eating'
  | 'noise'
  | 'communication'
  | 'learning'
  | 'behaviour'
  | 'health'
  | 'family'
  | 'money'
  | 'transport';

/** Whom something had an effect on. */
export type EffectOn = 'child' | 'sibling' | 'us' | 'work';

/** What someone else thought, as they said it, and what it rested on. */
export interface OtherView {
  /** Whose it is: a name or a role, as written. */
  readonly whose: string;
  readonly words: string;
  readonly why: string;
  readonly timeWithChild: string;
  /** Whether it was asked for that this is written into the minutes. */
  readonly minuted?: 'yes' | 'no';
}

/** Someone who went, as the note of it tells. */
export interface Leaving {
  readonly person: Id;
  readonly how: Ending;
  /** When they go, where it is not the day of the note. */
  readonly on?: When;
  /** Whether anyone told us. */
  readonly told?: 'yes' | 'no';
  /** Who came in their place. */
  readonly next?: Id;
}

/** One thing kept. Private words are not here: they live in a store that no output can reach. */
export interface Note {
  readonly kind: KindId;
  readonly title?: string;
  /** Byte for byte as written. */
  readonly words: string;
  readonly happened: When;
  /** Local date, or date and time with its offset, when it was first written; set once, by the app's clock or by the file it came from. */
  readonly written: string;
  /** The children it is about; none named in a journal of one child, or from before there was a second. */
  readonly children?: readonly Id[];
  readonly people: readonly Involved[];
  readonly quotes: readonly Quote[];
  /** How close `words` are to what the child said, for a note of the child's words. */
  readonly closeness?: Closeness;
  /** Our view, kept apart from what happened. */
  readonly view?: string;
  /** What others thought, where it was not what we thought. */
  readonly otherViews?: readonly OtherView[];
  /** What was going on when the child said it, and what had been asked: kept apart, for `words` are the child's. */
  readonly around?: string;
  /** What it did to the child, a sibling or us. */
  readonly effect?: string;
  /** To whom. */
  readonly effectOn?: readonly EffectOn[];
  readonly where?: string;
  readonly source?: Source;
  /** Who else saw it, or where else it is written. */
  readonly alsoSeen?: string;
  readonly topics: readonly Topic[];
  /** What it is about in the parent's own word, where none of the topics is it. */
  readonly ownTopic?: string;
  readonly service?: string;
  readonly reference?: string;
  readonly contact?: Contact;
  readonly paper?: PaperFacts;
  /** Whether those who came saw the child that day. */
  readonly sawChild?: 'yes' | 'no';
  readonly leaving?: Leaving;
  /** Who has been told of it since. */
  readonly told?: readonly Id[];
  /** Photos and files, in the order of their pages. */
  readonly papers?: readonly Paper[];
  readonly hardToRead?: boolean;
  /** Whether the child is all right with sharing this; undefined means not asked. */
  readonly okToShare?: 'yes' | 'no';
  /** The parent's say about the page; undefined lets the rules choose. */
  readonly pin?: 'in' | 'out';
  /** When it was put in the bin. */
  readonly binned?: string;
  /** The day it was brought in from a file. */
  readonly broughtIn?: string;
}

/** The day part of `written`. */
export function writtenDay(note: Pick<Note, 'written'>): string {
  return note.written.slice(0, 10);
}

/** The first day of when it happened, or the day it was written where that is not known. */
export function firstDay(note: Pick<Note, 'happened' | 'written'>): Day {
  return spanOf(note.happened)?.from ?? writtenDay(note);
}

/** The last day of when it happened, or the day it was written where that is not known. */
export function lastDay(note: Pick<Note, 'happened' | 'written'>): Day {
  return spanOf(note.happened)?.to ?? writtenDay(note);
}

/** A short line that stands for a note: its title, or its first line. */
export function firstLine(note: Pick<Note, 'title' | 'words'>): string {
  return (note.title || note.words).trim().split('\n')[0] ?? '';
}

export interface ChildWords {
  readonly words: string;
  readonly closeness: Closeness;
}

/**
 * Whether a note's own words are what the child said. In a file brought in, the words tell of it, and what was said
 * stands in quotes of its own.
 */
export function isInChildsWords({ kind, words, quotes, broughtIn }: Note): boolean {
  const isTold = broughtIn !== undefined && quotes.some(({ speaker }) => speaker.who === 'child');
  return kind === 'said' && words.trim() !== '' && !isTold;
}

/** What the child said in a note, in order: its own words when they are the child's, then its quotes of the child. */
export function childWords(note: Note): readonly ChildWords[] {
  const { words, closeness: near = 'close' } = note;
  const own = isInChildsWords(note) ? [{ words, closeness: near }] : [];
  const quoted = note.quotes.filter((quote) => quote.speaker.who === 'child');
  return [...own, ...quoted.map(({ words: said, closeness = near }) => ({ words: said, closeness }))];
}
