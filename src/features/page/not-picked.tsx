import { useMemo, useState } from 'preact/hooks';
import { dateInWords } from '../../domain/dates/in-words.ts';
import type { NoteThing } from '../../domain/page/choosing.ts';
import type { Picks } from '../../domain/page/sections/section.ts';
import { search, searchText } from '../../domain/search.ts';
import { wordsBeside } from '../../domain/words-beside.ts';
import { Details } from '../../ui/details.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { Block, Stack } from '../../ui/screen.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { dates } from '../../words/en/dates.ts';
import { historyWords } from '../../words/en/history.ts';
import { topicNames } from '../../words/en/kinds.ts';
import { summaryWords } from '../../words/en/summary.ts';
import type { PickProps } from './pick-card.tsx';

const MOST_SHOWN = 20;

/** What the parent left out, and everything else that could go on. */
export function NotPicked({ picks, input, lineOf, say }: PickProps & { readonly picks: Picks }) {
  const words = summaryWords.check;
  const [query, setQuery] = useState('');
  const { journal, plan } = input;
  const on = new Set([...picks.events, ...picks.words, ...picks.helped].map(({ thing }) => thing.id));
  const left = journal.notes.filter(({ id }) => plan.overrides[id]?.show === false);
  const mayAdd = ({ id, body }: NoteThing) =>
    !on.has(id) && plan.overrides[id]?.show !== false && body.okToShare !== 'no';
  const text = useMemo(() => searchText(journal.notes, wordsBeside(journal, topicNames)), [journal]);
  const found = (query.trim() ? search(query, text) : journal.notes).filter(mayAdd);
  return (
    <Stack>
      {left.length > 0 && (
        <Block title={words.left}>
          <Rows>
            {left.map((note) => (
              <NoteLine
                key={note.id}
                note={note}
                line={lineOf(note)}
                onClick={() => say(note.id, { show: undefined })}
              />
            ))}
          </Rows>
        </Block>
      )}
      {journal.notes.some(mayAdd) && (
        <Details summary={words.notPicked}>
          <p class="quiet">{words.othersLead}</p>
          <TextBox label={historyWords.search} value={query} onInput={setQuery} rows={1} search spellcheck={false} />
          <Rows>
            {found.slice(0, MOST_SHOWN).map((note) => (
              <NoteLine key={note.id} note={note} line={lineOf(note)} onClick={() => say(note.id, { show: true })} />
            ))}
          </Rows>
        </Details>
      )}
    </Stack>
  );
}

interface NoteLineProps {
  readonly note: NoteThing;
  readonly line: string;
  readonly onClick: () => void;
}

function NoteLine({ note, line, onClick }: NoteLineProps) {
  return (
    <Row icon="plus" onClick={onClick} detail={dateInWords(note.body.happened, dates)}>
      {line}
    </Row>
  );
}
