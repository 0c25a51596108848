import { dateInWords, dayAndMonth, dayInWords } from '../dates/in-words.ts';
import { isAbout, type When } from '../dates/when.ts';
import type { Journal } from '../journal.ts';
import { latenessOf } from '../lateness.ts';
import { nameOfSomeone } from '../name-of-someone.ts';
import type { Note, Someone, SourceType } from '../note.ts';
import { post } from '../person.ts';
import { rewordingOf } from '../reworded.ts';
import type { Live } from '../version.ts';
import type { PageWords } from './page-words.ts';
import { asRole } from './stand-for.ts';

/**
 * How a note is known, in the few fixed words a page prints in brackets. Worked out from its dates, never typed. A paper's
 * date has its year, unless the line that it ends begins with the same one.
 */
export function sourceInWords(
  thing: Live<'note'>,
  journal: Journal,
  words: PageWords,
  { isDateBeside = true }: { readonly isDateBeside?: boolean } = {},
): string {
  const { sources } = words;
  const note = thing.body;
  const type = note.source?.type ?? (note.kind === 'paper' ? paperSource(note) : 'there');
  const on = note.source?.dated ?? note.happened;
  const isYearTold = isDateBeside && on.edtf.slice(0, 4) === note.happened.edtf.slice(0, 4);
  const dated = isYearTold ? shortDate(on, words) : dateInWords(on, words.dates);
  if (type === 'letter' || type === 'email' || type === 'report' || type === 'records') return sources[type](dated);
  if (type === 'register' || type === 'plan') return sources[type];
  if (type === 'told' && note.source?.by) return sources.told(nameOf(note.source.by, journal, words));
  return soonInWords(thing, words);
}

/** What a kind of paper is known by, the first that fits. */
const PAPER_SOURCES: readonly (readonly [RegExp, SourceType])[] = [
  [/^other$/i, 'other'],
  [/\bemail\b/i, 'email'],
  [/\breport\b/i, 'report'],
  [/\brecords\b/i, 'records'],
  [/\bplan\b|ehcp|statement|\bi[sde]p\b|\bcsp\b/i, 'plan'],
];

/** A paper is what the parent called it; a letter where they did not say. */
function paperSource({ paper }: Note): SourceType {
  return PAPER_SOURCES.find(([name]) => name.test(paper?.type ?? ''))?.[1] ?? 'letter';
}

/** How soon after it happened a note was written, "our note, same day"; or, of other words than those, when it got them. */
function soonInWords(thing: Live<'note'>, words: PageWords): string {
  const { sources } = words;
  const lateness = latenessOf(thing.body);
  const reworded = rewordingOf(thing);
  if (reworded && lateness.soon !== 'memory')
    return reworded === 'not-known' ? sources.ours : sources.changed(dayInWords(reworded, words.dates));
  if (lateness.soon === 'same-day') return sources.sameDay;
  return lateness.soon === 'days-later' ? sources.daysLater(lateness.days) : sources.memory;
}

function shortDate(when: When, words: PageWords): string {
  return when.how === 'day' && !isAbout(when) ? dayAndMonth(when.edtf, words.dates) : dateInWords(when, words.dates);
}

/** The month of a date, for the start of a printed line: "March 2025", "about October 2024", "spring 2019". */
export function monthOfDate(when: When, words: PageWords): string {
  if (when.how !== 'day') return dateInWords(when, words.dates);
  const { edtf } = when;
  return dateInWords({ edtf: isAbout(when) ? `${edtf.slice(0, 7)}~` : edtf.slice(0, 7), how: 'month' }, words.dates);
}

/** A name as a page prints it. */
export function nameOf(someone: Someone, journal: Journal, { child, family }: PageWords): string {
  return nameOfSomeone(someone, journal, { child, us: family });
}

/** A name with its role in brackets. */
export function roleOf(someone: Someone, journal: Journal, words: PageWords): string {
  const person = someone.who === 'person' ? journal.people.get(someone.person)?.body : undefined;
  if (person && post(person) === person.name) return asRole(person, words.child);
  return person?.role ? `${person.name} (${person.role})` : nameOf(someone, journal, words);
}
