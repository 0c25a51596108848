import type { ComponentChildren } from 'preact';
import type { Note } from '../../domain/note.ts';
import { Facts } from '../../ui/facts.tsx';
import { QuoteCard } from '../../ui/quote-card.tsx';
import { Screen } from '../../ui/screen.tsx';

interface OpenedNoteProps {
  readonly note: Note;
  readonly title: string;
  readonly when: string;
  /** What is known beside its words, each under its name. */
  readonly facts: readonly (readonly [string, string | undefined])[];
  readonly nameOf: (speaker: Note['quotes'][number]['speaker']) => string;
  /** What was promised in it, and what can be added. */
  readonly children: ComponentChildren;
}

/** One note of a copy, to read. */
export function OpenedNote({ note, title, when, facts, nameOf, children }: OpenedNoteProps) {
  return (
    <Screen title={title} lead={<p class="quiet">{when}</p>}>
      {note.words && <p class="as-written">{note.words}</p>}
      {note.quotes.map((quote, index) => (
        <QuoteCard key={index} words={quote.words} by={nameOf(quote.speaker)} voice={quote.speaker.who === 'child'} />
      ))}
      <Facts facts={facts} />
      {children}
    </Screen>
  );
}
