import { dateInWords, dayInWords } from '../dates/in-words.ts';
import { folded } from '../folding.ts';
import type { Id } from '../id.ts';
import { latenessOf } from '../lateness.ts';
import {
  type ChildWords,
  type Contact,
  childWords,
  firstLine,
  isInChildsWords,
  type Note,
  type Someone,
  writtenDay,
} from '../note.ts';
import type { NoteThing } from '../page/choosing.ts';
import { effectToTell } from '../page/days-at-home.ts';
import { asSentence, capital } from '../page/sentences.ts';
import { nameOf, sourceInWords } from '../page/sources.ts';
import { post } from '../person.ts';
import { rewordingOf } from '../reworded.ts';
import { isPaper } from '../source-types.ts';
import type { DocumentInput } from './document.ts';
import type { ContactWay } from './document-words.ts';

/** A note as a long document tells it. */
export interface Told {
  readonly thing: NoteThing;
  readonly date: string;
  readonly what: string;
}

/** The notes of a document, oldest first. */
export function toldIn(input: DocumentInput): readonly Told[] {
  return input.journal.notes
    .filter((thing) => tellsSomething(thing.body) || isAgreedIn(thing, input))
    .map((thing) => ({
      thing,
      date: dateInWords(thing.body.happened, input.words.dates),
      what: whatHappened(thing, input),
    }))
    .toReversed();
}

/** A call that nobody answered needs no words to be worth telling. */
function tellsSomething(body: Note): boolean {
  return firstLine(body) !== '' || body.quotes.length > 0 || body.contact !== undefined || body.papers !== undefined;
}

/** A note of nothing but what was agreed tells that. */
function isAgreedIn({ id }: NoteThing, { journal }: DocumentInput): boolean {
  return journal.promises.some(({ body }) => body.note === id);
}

/** The title, the words as they were written, and what was said. */
function whatHappened(thing: NoteThing, input: DocumentInput): string {
  const { body } = thing;
  const words = isInChildsWords(body) ? childWords(body).map(spokenBy(input)).join(' ') : body.words.trim();
  const parts = [body.title && asSentence(body.title), words, ...saidIn(body, words, input), ...viewsIn(body, input)];
  const told = [...parts, ...besideIn(body, input)].filter(Boolean).join(' ') || triedIn(body, input);
  return told || onlyAgreed(thing, input);
}

function onlyAgreed(thing: NoteThing, input: DocumentInput): string {
  const { onlyAgreed: words } = input.says.record;
  if (!isAgreedIn(thing, input)) return '';
  return thing.body.kind === 'meeting' ? words.meeting : words.other;
}

/** What else was kept of it, each in a few words of its own. */
function besideIn(body: Note, { says: { record } }: DocumentInput): readonly string[] {
  const { where, around, alsoSeen, reference } = body;
  const told: readonly (readonly [(words: string) => string, string | undefined])[] = [
    [record.around, around],
    [record.where, where],
    [record.effect, effectToTell(body)],
    [record.alsoSeen, alsoSeen],
    [record.reference, reference],
  ];
  return told.flatMap(([say, text]) => (text?.trim() ? [asSentence(say(text.trim()))] : []));
}

/** Who tried whom, where that is all that was kept of a call or a message. */
function triedIn(body: Note, input: DocumentInput): string {
  return body.contact ? asSentence(triedInWords(body.contact, body, input)) : '';
}

/** Who tried whom: "We called Mrs Patel, SENCO". */
export function triedInWords(contact: Contact, { people }: Pick<Note, 'people'>, input: DocumentInput): string {
  return capital(input.says.contacts.tried(wayOf(contact), outsidersIn(people, input)));
}

function wayOf({ result, direction }: Contact): ContactWay {
  if (result === 'we-wrote' || result === 'they-wrote') return result;
  return direction === 'in' ? 'they-called' : 'we-called';
}

/** What was said, with who said it, as far as the words do not hold it already. */
function saidIn({ quotes }: Note, words: string, { journal, words: page }: DocumentInput): readonly string[] {
  return quotes
    .filter((quote) => quote.words.trim() && !words.includes(quote.words.trim()))
    .map(({ speaker, words: said, closeness }) =>
      closeness === 'shown' ? asSentence(said) : `${capital(nameOf(speaker, journal, page))}: “${said.trim()}”`,
    );
}

/** Where people saw it differently, whose view is whose and what it rests on, ours beside the others'. */
function viewsIn({ view, otherViews = [] }: Note, { says }: DocumentInput): readonly string[] {
  if (otherViews.length === 0) return [];
  const told = otherViews.filter(({ words, why }) => `${words}${why}`.trim());
  const others = told.map(({ whose, words, why, timeWithChild, minuted }) =>
    [
      says.record.view(whose, asSentence(words), why),
      timeWithChild.trim() && asSentence(says.record.timeWithChild(timeWithChild.trim())),
      minuted === 'yes' && says.record.minuted,
    ]
      .filter(Boolean)
      .join(' '),
  );
  return view?.trim() ? [says.record.ourView(asSentence(view)), ...others] : others;
}

function spokenBy({ words: { child } }: DocumentInput): (said: ChildWords) => string {
  return ({ words, closeness }) => (closeness === 'shown' ? words : `${capital(child)}: “${words.trim()}”`);
}

/** The child where it spoke, and everyone named in a note, with what they are; the family where nobody is. */
export function whoIn(thing: NoteThing, input: DocumentInput): string {
  const { child, family } = input.words;
  const speaks = childWords(thing.body).length > 0;
  return (
    [speaks ? capital(child) : '', peopleIn(thing.body.people, input)].filter(Boolean).join('; ') || capital(family)
  );
}

/** Everyone named who is no family or friend; undefined where nobody is. */
export function outsidersIn(people: Note['people'], input: DocumentInput): string | undefined {
  const outside = people.filter(({ person }) => !input.journal.people.get(person)?.body.family);
  return outside.length > 0 ? peopleIn(outside, input) : undefined;
}

/** Each by name; of someone who was asked and did not come it says so. */
function peopleIn(people: Note['people'], input: DocumentInput): string {
  const names = people.map(({ person, part }) => {
    const name = named({ who: 'person', person }, input);
    return name && part === 'asked' ? input.says.record.asked(name) : name;
  });
  return names.filter(Boolean).join('; ');
}

/** What came of a call or a message. */
export function resultOf({ result, ownResult, direction }: Contact, { says: { contacts } }: DocumentInput): string {
  if (ownResult) return asSentence(ownResult);
  return (direction === 'in' ? contacts.resultsIn[result] : undefined) ?? contacts.results[result];
}

/** "Mrs Day, SENCO", or the name alone, which may tell the role already. */
export function named(someone: Someone, { journal, words }: DocumentInput): string {
  const person = someone.who === 'person' ? journal.people.get(someone.person)?.body : undefined;
  const name = nameOf(someone, journal, words);
  const isTold = !person?.role || name === person.role || folded(name).endsWith(folded(post(person)));
  return isTold ? name : `${name}, ${person.role}`;
}

/** How a note is known, and when it was written: "Email, 14 September. Our note, same day." */
export function sourceAndWritten(thing: NoteThing, { journal, words, says }: DocumentInput): string {
  const source = sourceInWords(thing, journal, words);
  const isLate = latenessOf(thing.body).soon === 'memory';
  const written = isLate ? says.record.written(dayInWords(writtenDay(thing.body), words.dates)) : '';
  const on = changedIn(thing, words);
  const changed = on && source !== words.sources.changed(on) ? says.record.changed(on) : '';
  return [`${capital(source)}.`, written, changed].filter(Boolean).join(' ');
}

/** The day since which a note tells what it tells, in words, where it told something else before. */
export function changedIn(thing: NoteThing, { dates }: DocumentInput['words']): string | undefined {
  const on = rewordingOf(thing);
  return on && on !== 'not-known' ? dayInWords(on, dates) : undefined;
}

/** The numbers of papers, D1 and on, oldest first: the notes that are a paper, have one with them, or stand on one. */
export function paperNumbers({ journal }: DocumentInput): ReadonlyMap<Id, string> {
  const papers = journal.notes.filter(({ body }) => hasPaper(body)).toReversed();
  return new Map(papers.map(({ id }, index) => [id, `D${index + 1}`]));
}

function hasPaper({ kind, papers = [], source }: Note): boolean {
  return kind === 'paper' || papers.length > 0 || (source !== undefined && isPaper(source.type));
}
