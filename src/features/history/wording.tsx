import type { ComponentChildren } from 'preact';
import { dayInWords } from '../../domain/dates/in-words.ts';
import type { Note } from '../../domain/note.ts';
import { dates } from '../../words/en/dates.ts';
import { historyWords } from '../../words/en/history.ts';
import { whenLine } from './told.ts';

interface WordingProps {
  readonly note: Note;
  /** An instant, ISO 8601. */
  readonly time: string;
  readonly children?: ComponentChildren;
}

/** A wording of a note that is not the one shown, and the day it was written down. */
export function Wording({ note, time, children }: WordingProps) {
  return (
    <div>
      <p class="quiet small">{historyWords.note.wordedOn(dayInWords(time.slice(0, 10), dates))}</p>
      {note.title && <p class="strong">{note.title}</p>}
      <p class="quiet small">{whenLine(note)}</p>
      <p class="as-written">{note.words}</p>
      {[note.view, note.effect, ...note.quotes.map(({ words }) => `“${words}”`)].filter(Boolean).map((text, index) => (
        <p key={index} class="as-written quiet">
          {text}
        </p>
      ))}
      {children}
    </div>
  );
}

/** The same of two wordings that read alike. */
export function wordingOf(note: Note): string {
  return JSON.stringify([note.title, note.words, note.view, note.effect, note.quotes, note.happened]);
}
