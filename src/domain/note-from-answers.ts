import type { Answers, QuotedAnswer } from './answers.ts';
import { channelsOf, isWritten } from './contact-results.ts';
import { given } from './given.ts';
import { kindOf } from './kinds/index.ts';
import type { Contact, ContactResult, Involved, Leaving, Note, Quote, Someone, Source } from './note.ts';
import type { PeopleFound } from './people-found.ts';
import { isPaper } from './source-types.ts';

/** The note that a form describes, but for when it was written, which only the first keeping sets. */
export function noteFromAnswers(answers: Answers, people: PeopleFound): Omit<Note, 'written'> {
  const { kind, words, happened, topics } = answers;
  const optional = given({
    title: answers.title.trim(),
    closeness: answers.closeness,
    okToShare: answers.okToShare,
    where: answers.where.trim(),
    alsoSeen: answers.alsoSeen.trim(),
    around: answers.around,
    effect: answers.effect,
    effectOn: answers.effect.trim() && answers.effectOn.length > 0 ? answers.effectOn : undefined,
    ownTopic: answers.ownTopic.trim(),
    view: answers.view,
    otherViews: viewsIn(answers),
    reference: answers.reference.trim(),
    contact: contactOf(answers),
    source: sourceOf(answers),
    paper: paperOf(answers),
    papers: answers.papers.length > 0 ? answers.papers : undefined,
    sawChild: answers.sawChild,
    leaving: leavingOf(answers, people),
    told: answers.told.length > 0 ? answers.told.map((one) => people.find(one)) : undefined,
    children: answers.children.length > 0 ? answers.children : undefined,
    hardToRead: answers.hardToRead || undefined,
  });
  return {
    kind,
    words,
    happened,
    topics,
    quotes: quotesIn(answers, people),
    people: involvedIn(answers, people),
    ...optional,
  };
}

function quotesIn({ quotes }: Answers, people: PeopleFound): readonly Quote[] {
  const said = quotes.filter(({ words }) => words.trim());
  return said.map(({ words, by, closeness }) => ({ words, speaker: speakerOf(by, people), ...given({ closeness }) }));
}

function speakerOf(by: QuotedAnswer['by'], people: PeopleFound): Someone {
  if (!by) return { who: 'other', name: '' };
  return 'who' in by ? by : { who: 'person', person: people.find(by) };
}

function viewsIn({ otherViews }: Answers): Note['otherViews'] {
  const given = otherViews.filter(({ whose, words, why, timeWithChild }) =>
    `${whose}${words}${why}${timeWithChild}`.trim(),
  );
  return given.length > 0 ? given : undefined;
}

/** What was answered before the result was changed, and does not go with it, falls away. */
function contactOf({ result, ownResult, direction, channel, waited }: Answers): Contact | undefined {
  if (!result) return undefined;
  const began = DIRECTIONS[result] ?? direction ?? 'out';
  const fits = channel && channelsOf(result).includes(channel);
  const own = result === 'other' ? ownResult?.trim() : undefined;
  const called = { waited: isWritten(result) ? undefined : waited };
  return { result, direction: began, ...given({ ownResult: own, channel: fits ? channel : undefined, ...called }) };
}

/** Results that say who began. */
const DIRECTIONS: Partial<Record<ContactResult, Contact['direction']>> = { 'we-wrote': 'out', 'they-wrote': 'in' };

/** In the same way as of a contact. */
function sourceOf({ source, toldBy, sourceDated }: Answers): Source | undefined {
  if (!source) return undefined;
  const teller = source === 'told' ? toldBy.trim() : '';
  const by = teller ? { who: 'other' as const, name: teller } : undefined;
  return { type: source, ...given({ by, dated: isPaper(source) ? sourceDated : undefined }) };
}

function paperOf({ paperType, timeWithChild, report }: Answers): Note['paper'] {
  const { where, whoWasAsked, seenAlone, setUp } = report;
  const claims = report.claims.filter((claim) => Object.values(claim).some((text) => text.trim()));
  const facts = given({
    type: paperType,
    timeWithChild,
    where,
    whoWasAsked,
    seenAlone,
    setUp,
    claims: claims.length > 0 ? claims : undefined,
  });
  return Object.keys(facts).length > 0 ? facts : undefined;
}

function leavingOf(
  { leaving: { who, how = 'left', on, told, next } }: Answers,
  people: PeopleFound,
): Leaving | undefined {
  if (!who) return undefined;
  return { person: people.find(who), how, ...given({ on, told, next: next && people.find(next) }) };
}

/** Whoever left, and whoever came, are in the note too. */
function involvedIn({ kind, people: named, leaving }: Answers, people: PeopleFound): readonly Involved[] {
  const involved = named.map((one) => ({ person: people.find(one), part: one.part ?? kindOf(kind).part }));
  const moved = [leaving.who, leaving.next].flatMap((one) => (one ? people.find(one) : []));
  const others = moved.filter((person) => !involved.some((one) => one.person === person));
  return [...involved, ...others.map((person) => ({ person, part: 'named' as const }))];
}
