import { dateInWords } from '../../domain/dates/in-words.ts';
import type { Journal } from '../../domain/journal.ts';
import type { Note } from '../../domain/note.ts';
import { roleAndName } from '../../domain/person.ts';
import { addWords } from '../../words/en/add.ts';
import { dates } from '../../words/en/dates.ts';
import { historyWords } from '../../words/en/history.ts';
import { kindWords, topicNames } from '../../words/en/kinds.ts';

/** The kind of a note where its title does not say it, and when it happened. */
export function whenLine(note: Note): string {
  const time = note.happened.time ? `, ${note.happened.time}` : '';
  const kind = note.title ? `${kindWords[note.kind].name} · ` : '';
  return `${kind}${dateInWords(note.happened, dates)}${time}`;
}

/** What is known of a note beside its words, each under its name; undefined where it is not known. */
export function factsOf(note: Note, journal: Journal): readonly (readonly [string, string | undefined])[] {
  const words = historyWords.note;
  const people = note.people.flatMap(({ person, part }) => {
    const found = journal.people.get(person)?.body;
    return found ? [part === 'asked' ? words.asked(roleAndName(found)) : roleAndName(found)] : [];
  });
  const { waited, result } = note.contact ?? {};
  const paper = [note.paper?.type, note.paper?.timeWithChild].filter(Boolean).join(', ');
  return [
    [words.people, people.join('; ')],
    [words.result, result && addWords.result[result]],
    [words.waited, waited && words.minutes(waited.minutes, waited.about ?? false)],
    [words.where, note.where],
    [words.effect, note.effect],
    [
      words.source,
      note.source &&
        [addWords.source[note.source.type], note.source.by?.who === 'other' ? note.source.by.name : '']
          .filter(Boolean)
          .join(', '),
    ],
    [words.alsoSeen, note.alsoSeen],
    [words.paper, paper],
    [words.reference, note.reference],
    [words.topics, note.topics.map((topic) => topicNames[topic]).join(', ')],
    [words.sharing, note.okToShare && (note.okToShare === 'yes' ? words.okYes : words.okNo)],
  ];
}
