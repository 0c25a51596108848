import { emptyReport } from '../../domain/answers.ts';
import type { Id } from '../../domain/id.ts';
import type { Involved, Note, Quote, Someone } from '../../domain/note.ts';
import type { PromiseMade } from '../../domain/promise.ts';
import { dateTypedOf } from './answers-of-form.ts';
import {
  childChosen,
  type Form,
  type LeavingField,
  MINUTES,
  newForm,
  noPeople,
  type PeopleField,
  type QuoteLine,
} from './form.ts';

const ROUGHLY = ['few', 'half', 'hour'] as const;

/** A form with a kept note in it, to be changed; `promise` is what the note is about, or the call back promised in it. */
export function formOf(note: Note, justForYou: string, promise?: PromiseMade): Form {
  const { contact, source } = note;
  return {
    ...newForm(note.kind),
    ...(promise && partsOfPromise(promise)),
    words: note.words,
    title: note.title ?? '',
    when: { chip: 'as', typed: '' },
    asItWas: note.happened,
    people: chosen(
      note.people.filter((one) => one.part !== 'asked' && !isMoved(one, note)).map(({ person }) => person),
    ),
    absent: chosen(note.people.filter(({ part }) => part === 'asked').map(({ person }) => person)),
    sawChild: note.sawChild,
    leaving: leavingIn(note),
    told: chosen(note.told),
    closeness: note.closeness,
    quotes: note.quotes.map(quoteLine),
    okToShare: note.okToShare,
    ...contactIn(contact),
    ...textsBeside(note),
    effectOn: note.effectOn ?? [],
    otherViews: note.otherViews ?? [],
    source: source?.type,
    ...dateOnPaper(source),
    toldBy: source?.by?.who === 'other' ? source.by.name : '',
    ...reportIn(note.paper),
    papers: note.papers ?? [],
    topics: note.topics,
    ownTopic: note.ownTopic,
    hardToRead: note.hardToRead ?? false,
    justForYou,
  };
}

function textsBeside({ where = '', alsoSeen = '', around = '', effect = '', view = '', reference = '' }: Note) {
  return { where, alsoSeen, around, effect, view, reference };
}

function chosen(people: readonly Id[] = []): PeopleField {
  return { chosen: people, typed: '' };
}

function quoteLine({ words, speaker, closeness }: Quote): QuoteLine {
  return { words, by: speakerField(speaker), closeness, speaker };
}

function dateOnPaper(source: Note['source']): Pick<Form, 'sourceDate' | 'sourceDatedAsItWas'> {
  const dated = source?.dated;
  return dated ? { sourceDate: { chip: 'as', typed: '' }, sourceDatedAsItWas: dated } : { sourceDate: { typed: '' } };
}

/** As one of the choices of a quote's speaker. */
function speakerField(speaker: Someone): PeopleField {
  if (speaker.who === 'person') return chosen([speaker.person]);
  if (speaker.who === 'us') return chosen(['us']);
  if (speaker.who === 'child') return chosen([speaker.child ? childChosen(speaker.child) : 'as']);
  return speaker.name ? chosen(['as']) : noPeople;
}

function leavingIn({ leaving }: Note): LeavingField {
  if (!leaving) return { who: noPeople, next: noPeople };
  const { person, how, on, told, next } = leaving;
  const when = on && { on: dateTypedOf(on), onAsItWas: on };
  return { who: chosen([person]), how, ...when, told, next: chosen(next ? [next] : []) };
}

/** Whoever is in the note only as the one who went, or who came next: another may turn out to have been meant. */
function isMoved({ person, part }: Involved, { leaving, people }: Note): boolean {
  if (people.filter((one) => one.person === person).length > 1) return false; // asked too, say
  return part === 'named' && (person === leaving?.person || person === leaving?.next);
}

function reportIn(paper: Note['paper']): Pick<Form, 'paperType' | 'timeWithChild' | 'report'> {
  const { type = '', timeWithChild = '', ...report } = paper ?? {};
  return { paperType: type, timeWithChild, report: { ...emptyReport, ...report } };
}

function partsOfPromise({ due, noDate, by, inWriting, check = '', callBack }: PromiseMade): Partial<Form> {
  const chip = due ? 'as' : noDate ? 'none' : undefined;
  const field = { chip, typed: '' } as const;
  return {
    ...(callBack
      ? { callBack: field }
      : { due: field, promisedBy: by.who === 'us' ? 'us' : 'them', inWriting, promiseCheck: check }),
    ...(due && { dueAsItWas: due }),
  };
}

function contactIn(contact: Note['contact']): Partial<Form> {
  if (!contact) return {};
  const { result, ownResult, direction, channel } = contact;
  return { result, ownResult, direction, channel, ...waitedIn(contact) };
}

function waitedIn(contact: Note['contact']): Pick<Form, 'waited' | 'waitedTyped'> {
  const waited = contact?.waited;
  const rough = waited?.about ? ROUGHLY.find((chip) => MINUTES[chip] === waited.minutes) : undefined;
  return waited && !rough
    ? { waited: 'other', waitedTyped: String(waited.minutes) }
    : { waited: rough, waitedTyped: '' };
}
