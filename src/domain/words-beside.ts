import type { Journal } from './journal.ts';
import type { Note, Someone, Topic } from './note.ts';
import type { PromiseMade } from './promise.ts';
import type { Live } from './version.ts';

/**
 * What a note can be found by beside its own words: who is in it, spoke, told us, went or has been told of it, with role
 * and service; what was promised in it, how anyone will know and what came of it; its service; and its topics, by the names they show.
 */
export function wordsBeside(
  journal: Journal,
  topicNames: Readonly<Record<Topic, string>>,
): (note: Live<'note'>) => string {
  const promises = promisesByNote(journal);
  const nameOf = (someone: Someone | undefined) =>
    someone?.who === 'person' ? personIn(someone.person) : (someone?.name ?? '');
  const personIn = (id: string) => {
    const { name, role = '', service = '' } = journal.people.get(id)?.body ?? { name: '' };
    return `${name} ${role} ${service}`;
  };
  const promised = ({ words, check = '', dueWords = '', by, steps }: PromiseMade) =>
    [words, check, dueWords, nameOf(by), ...steps.map(({ line = '' }) => line)].join(' ');
  return ({ id, body }) =>
    [
      ...peopleIn(body).map(personIn),
      ...body.quotes.map(({ speaker }) => nameOf(speaker)),
      nameOf(body.source?.by),
      body.service ?? '',
      ...(promises.get(id) ?? []).map(promised),
      ...body.topics.map((topic) => topicNames[topic] ?? ''),
    ]
      .join(' ')
      .trim();
}

function peopleIn({ people, told = [], leaving }: Note): readonly string[] {
  const gone = leaving ? [leaving.person, leaving.next ?? ''] : [];
  return [...new Set([...people.map(({ person }) => person), ...told, ...gone])];
}

function promisesByNote({ promises }: Journal): ReadonlyMap<string, readonly PromiseMade[]> {
  const byNote = new Map<string, PromiseMade[]>();
  for (const { body } of promises) byNote.set(body.note, [...(byNote.get(body.note) ?? []), body]);
  return byNote;
}
