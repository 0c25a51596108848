import { dateInWords } from '../../domain/dates/in-words.ts';
import type { NoteThing } from '../../domain/page/choosing.ts';
import type { Picks } from '../../domain/page/sections/section.ts';
import { Row, Rows } from '../../ui/rows.tsx';
import { dates } from '../../words/en/dates.ts';
import type { PickProps } from './pick-card.tsx';

interface OfferedProps extends Pick<PickProps, 'lineOf' | 'say'> {
  readonly notes: readonly NoteThing[];
}

/** Notes that one tap puts on the page. */
export function Offered({ notes, lineOf, say }: OfferedProps) {
  return (
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
  );
}

/** The notes that are on the page already. */
export function onPage({ events, words, helped }: Picks): ReadonlySet<string> {
  return new Set([...events, ...words, ...helped].map(({ thing }) => thing.id));
}
