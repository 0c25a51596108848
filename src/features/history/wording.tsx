import { dayOfInstant } from '../../domain/dates/day.ts';
import { dayInWords } from '../../domain/dates/in-words.ts';
import type { Journal } from '../../domain/journal.ts';
import type { Note, Quote, Someone } from '../../domain/note.ts';
import { Facts } from '../../ui/facts.tsx';
import { addWords } from '../../words/en/add.ts';
import { dates, listOf } from '../../words/en/dates.ts';
import { historyWords } from '../../words/en/history.ts';
import { factsOf, peopleIn, toldBesideFacts, whenLine } from './told.ts';

interface WordingProps {
  readonly note: Note;
  /** An instant, ISO 8601. */
  readonly time: string;
  readonly journal: Journal;
  readonly nameOf: (someone: Someone) => string;
}

/** A wording of a note that is not the one shown, whole, and the day it was written down. */
export function Wording({ note, time, journal, nameOf }: WordingProps) {
  const words = historyWords.note;
  const people = peopleIn(note, journal).map(({ label }) => label);
  return (
    <div>
      <p class="quiet small">{words.wordedOn(dayInWords(dayOfInstant(time), dates))}</p>
      {note.hardToRead && <p class="quiet small">{historyWords.hardOne}</p>}
      {note.title && <p class="strong">{note.title}</p>}
      <p class="quiet small">{whenLine(note)}</p>
      <p class="as-written">{note.words}</p>
      {note.closeness && <p class="quiet small">{addWords.closeness[note.closeness]}</p>}
      {note.quotes.map((quote, index) => (
        <p key={index} class="as-written quiet">
          {quoteLine(quote, nameOf)}
        </p>
      ))}
      <Facts
        facts={[
          [words.people, listOf(people)],
          [words.view, note.view],
          ...factsOf(note, journal),
          ...toldBesideFacts(note),
        ]}
      />
    </div>
  );
}

function quoteLine({ words, speaker, closeness }: Quote, nameOf: WordingProps['nameOf']): string {
  return [`“${words}”`, nameOf(speaker), closeness && addWords.closeness[closeness]].filter(Boolean).join(' · ');
}
