import { dateInWords } from '../../domain/dates/in-words.ts';
import { mayUse } from '../../domain/page/choosing.ts';
import type { Picks } from '../../domain/page/sections/section.ts';
import { newSince } from '../../domain/share/choosing.ts';
import { Details } from '../../ui/details.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { dates } from '../../words/en/dates.ts';
import { summaryWords } from '../../words/en/summary.ts';
import type { PickProps } from './pick-card.tsx';

/** What was kept since this reader was last given anything, and is not on the page yet; nothing for a new reader. */
export function NewSince({ picks, input, lineOf, say }: PickProps & { readonly picks: Picks }) {
  const words = summaryWords.check;
  const reader = input.plan.reader?.trim();
  const isNew = reader ? newSince(reader, input.journal) : undefined;
  if (!reader || !isNew) return null;
  const on = new Set([...picks.events, ...picks.words, ...picks.helped].map(({ thing }) => thing.id));
  const notes = mayUse(input).filter(({ id }) => isNew.has(id) && !on.has(id));
  return (
    <Details summary={words.newSince(reader, notes.length)}>
      <Rows>
        {notes.map((note) => (
          <Row
            key={note.id}
            icon="plus"
            onClick={() => say(note.id, { show: true })}
            detail={dateInWords(note.body.happened, dates)}
          >
            {lineOf(note)}
          </Row>
        ))}
      </Rows>
    </Details>
  );
}
