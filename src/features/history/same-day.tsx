import type { Journal } from '../../domain/journal.ts';
import { firstLine } from '../../domain/note.ts';
import { sameDay } from '../../domain/same-day.ts';
import type { Live } from '../../domain/version.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Block } from '../../ui/screen.tsx';
import { historyWords } from '../../words/en/history.ts';
import { kindWords } from '../../words/en/kinds.ts';

interface SameDayProps {
  readonly note: Live<'note'>;
  readonly journal: Journal;
  readonly gentle: boolean;
  readonly onOpen: (note: Live<'note'>) => void;
}

/** Home and school on one day, side by side: this note, and every other of its day. */
export function SameDay({ note, journal, gentle, onOpen }: SameDayProps) {
  const others = sameDay(note, journal);
  if (others.length === 0) return null;
  return (
    <Block title={historyWords.note.sameDay}>
      <div class="side-by-side">
        {others.map((other) => (
          <Card key={other.id}>
            <p class="strong">{[kindWords[other.body.kind].name, other.body.where].filter(Boolean).join(' · ')}</p>
            <p class="as-written">{gentle && other.body.hardToRead ? historyWords.hard : wordsOf(other)}</p>
            <div>
              <Button onClick={() => onOpen(other)}>{historyWords.note.open}</Button>
            </div>
          </Card>
        ))}
      </div>
    </Block>
  );
}

function wordsOf({ body }: Live<'note'>): string {
  return body.words || firstLine(body) || kindWords[body.kind].name;
}
