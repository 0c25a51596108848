import type { Id } from '../../domain/id.ts';
import type { Journal } from '../../domain/journal.ts';
import type { Contact, Note } from '../../domain/note.ts';
import { roleAndName } from '../../domain/person.ts';
import { addWords } from '../../words/en/add.ts';
import { addMoreWords } from '../../words/en/add-more.ts';
import { channelWords } from '../../words/en/channel.ts';
import { listOf } from '../../words/en/dates.ts';
import { historyWords } from '../../words/en/history.ts';
import { keptDate } from '../../words/en/kept-date.ts';
import { kindWords, topicNames } from '../../words/en/kinds.ts';
import { papersWords } from '../../words/en/papers.ts';
import { reportWords } from '../../words/en/report.ts';

/** The kind of a note where its title does not say it, and when it happened. */
export function whenLine(note: Note): string {
  const time = note.happened.time ? `, ${note.happened.time}` : '';
  const kind = note.title ? `${kindWords[note.kind].name} · ` : '';
  return `${kind}${keptDate(note.happened)}${time}`;
}

/** What is known of a note beside its words, each under its name; undefined where it is not known. */
export function factsOf(note: Note, journal: Journal): readonly (readonly [string, string | undefined])[] {
  const words = historyWords.note;
  const { waited } = note.contact ?? {};
  return [
    [words.children, childrenNamed(note, journal)],
    ...factsOfLeaving(note, journal),
    [words.sawChild, note.sawChild && addMoreWords.sawChild[note.sawChild]],
    [words.result, contactIn(note)],
    [words.waited, waited && words.minutes(waited.minutes, waited.about ?? false)],
    [words.where, note.where],
    [words.around, note.around],
    [words.effect, note.effect],
    [words.effectOn, listOf((note.effectOn ?? []).map((one) => words.on[one]))],
    [words.source, sourceIn(note)],
    [words.alsoSeen, note.alsoSeen],
    ...factsOfPaper(note),
    [words.reference, note.reference],
    [words.topics, [...note.topics.map((topic) => topicNames[topic]), note.ownTopic].filter(Boolean).join(', ')],
    [words.toldTo, listOf(note.told?.map((id) => labelOf(id, journal)) ?? [])],
    [words.sharing, note.okToShare && (note.okToShare === 'yes' ? words.okYes : words.okNo)],
  ];
}

/** What came of a call or message, who began it, and by what. */
function contactIn({ contact }: Note): string {
  if (!contact) return '';
  const { direction, channel } = contact;
  const isTheirs = direction === 'in' && contact.result !== 'they-wrote';
  return [resultIn(contact), isTheirs && historyWords.note.theyCalled, channel && channelWords.names[channel]]
    .filter(Boolean)
    .join(' · ');
}

/** What came of a call or message, in the parent's own words where there are some. */
export function resultIn({ result, ownResult, direction }: Contact): string {
  return ownResult || (direction === 'in' && addWords.resultIn[result]) || addWords.result[result];
}

function sourceIn({ source }: Note): string {
  if (!source) return '';
  const { type, by, dated } = source;
  return [addMoreWords.source[type], by?.who === 'other' && by.name, dated && keptDate(dated)]
    .filter(Boolean)
    .join(', ');
}

/** Everyone in a note, and whether they were asked and did not come. */
export function peopleIn(note: Note, journal: Journal): readonly { readonly id: Id; readonly label: string }[] {
  return note.people.flatMap(({ person, part }) => {
    const label = labelOf(person, journal);
    return label ? [{ id: person, label: part === 'asked' ? historyWords.note.asked(label) : label }] : [];
  });
}

function labelOf(id: Id, { people }: Journal): string {
  const person = people.get(id)?.body;
  return person ? roleAndName(person) : '';
}

/** The children that a note names, where there are several it could have named. */
function childrenNamed({ children = [] }: Note, journal: Journal): string {
  if (journal.children.length < 2) return '';
  return listOf(journal.children.flatMap(({ id, body }) => (children.includes(id) && body.name) || []));
}

function factsOfLeaving({ leaving }: Note, journal: Journal): readonly (readonly [string, string | undefined])[] {
  const { leaving: words } = historyWords.note;
  if (!leaving) return [];
  return [
    [words.who, `${labelOf(leaving.person, journal)} (${addMoreWords.leaving.ways[leaving.how]})`],
    [words.on, leaving.on && keptDate(leaving.on)],
    [words.told, leaving.told && addMoreWords.leaving.told[leaving.told]],
    [words.next, leaving.next && labelOf(leaving.next, journal)],
  ];
}

function factsOfPaper({ paper = {} }: Note): readonly (readonly [string, string | undefined])[] {
  const { report } = historyWords.note;
  return [
    [report.type, paper.type],
    [report.time, paper.timeWithChild],
    [report.where, paper.where],
    [report.seenAlone, paper.seenAlone && reportWords.paper.seenAlone[paper.seenAlone]],
    [report.whoWasAsked, paper.whoWasAsked],
    [report.setUp, paper.setUp],
    [report.claims, paper.claims?.map(report.claim).join('\n')],
  ];
}

/** What a note's own screen shows in cards and pictures, as text: the views of others, and the names of papers. */
export function toldBesideFacts({ otherViews = [], papers = [] }: Note): readonly (readonly [string, string])[] {
  const words = historyWords.note;
  const views = otherViews.map(({ whose, words: thought, why, timeWithChild, minuted }) =>
    [
      `${whose}: ${thought}`,
      why && words.why(why),
      timeWithChild && words.timeWithChild(timeWithChild),
      minuted === 'yes' && words.minuted,
    ]
      .filter(Boolean)
      .join('\n'),
  );
  return [
    [words.otherViews, views.join('\n\n')],
    [papersWords.title, papers.map(({ name }) => name).join('\n')],
  ];
}
