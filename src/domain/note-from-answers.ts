import type { Answers } from './answers.ts';
import { given } from './given.ts';
import { kindOf } from './kinds/index.ts';
import type { Contact, Involved, Note, Source } from './note.ts';
import type { PeopleFound } from './people-found.ts';

/** The note that a form describes, but for when it was written, which only the first keeping sets. */
export function noteFromAnswers(answers: Answers, people: PeopleFound): Omit<Note, 'written'> {
  const { kind, words, happened, topics } = answers;
  const optional = given({
    title: answers.title.trim(),
    closeness: answers.closeness,
    okToShare: answers.okToShare,
    where: answers.where.trim(),
    alsoSeen: answers.alsoSeen.trim(),
    effect: answers.effect,
    view: answers.view,
    reference: answers.reference.trim(),
    contact: contactOf(answers),
    source: sourceOf(answers),
    paper: paperOf(answers),
    hardToRead: answers.hardToRead || undefined,
  });
  return { kind, words, happened, topics, quotes: [], people: involvedIn(answers, people), ...optional };
}

function contactOf({ result, waited }: Answers): Contact | undefined {
  if (!result) return undefined;
  return { result, direction: result === 'they-wrote' ? 'in' : 'out', ...(waited && { waited }) };
}

function sourceOf({ source, toldBy }: Answers): Source | undefined {
  if (!source) return undefined;
  return toldBy.trim() ? { type: source, by: { who: 'other', name: toldBy.trim() } } : { type: source };
}

function paperOf({ paperType, timeWithChild }: Answers): Note['paper'] {
  return paperType || timeWithChild ? given({ type: paperType, timeWithChild }) : undefined;
}

function involvedIn({ kind, people: named }: Answers, people: PeopleFound): readonly Involved[] {
  return named.map((one) => ({ person: people.find(one), part: one.part ?? kindOf(kind).part }));
}
