import { useEffect, useMemo, useState } from 'preact/hooks';
import { callTally } from '../../domain/counts.ts';
import { monthInWords } from '../../domain/dates/in-words.ts';
import { notesByFilter } from '../../domain/filters.ts';
import type { Id } from '../../domain/id.ts';
import type { Journal } from '../../domain/journal.ts';
import { narrowed } from '../../domain/narrowing.ts';
import { firstDay } from '../../domain/note.ts';
import { noteFinder } from '../../domain/note-finder.ts';
import { preparationsFound } from '../../domain/preparations-found.ts';
import type { Live } from '../../domain/version.ts';
import { Button } from '../../ui/button.tsx';
import type { ChipOption } from '../../ui/chips.tsx';
import { inIdleTime } from '../../ui/in-idle-time.ts';
import { Rows } from '../../ui/rows.tsx';
import { Block, Screen } from '../../ui/screen.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { callsInWords } from '../../words/en/calls.ts';
import { dates } from '../../words/en/dates.ts';
import { historyWords } from '../../words/en/history.ts';
import { topicNames } from '../../words/en/kinds.ts';
import { FilterChips, type FilterCounts } from './filter-chips.tsx';
import { GotReady } from './got-ready.tsx';
import { Narrow } from './narrow.tsx';
import { NoteRow } from './note-row.tsx';
import { AT_FIRST, type HistoryView } from './view.ts';

interface HistoryProps {
  readonly journal: Journal;
  readonly opening: boolean;
  readonly gentle: boolean;
  readonly today: string;
  /** Every child there is. */
  readonly children: readonly ChipOption<Id>[];
  /** Where the list was left, to come back to. */
  readonly left: HistoryView;
  readonly onLeave: (view: HistoryView) => void;
  readonly onOpen: (note: Live<'note'>) => void;
  /** Undefined in a copy, which holds nothing that was got ready. */
  readonly onGotReady?: ((preparation: Live<'preparation'>) => void) | undefined;
  /** Undefined where nothing can be added. */
  readonly onAdd?: (() => void) | undefined;
}

const AT_A_TIME = 100;

/** Everything kept, newest first, to find and read back. */
export function History({ journal, opening, gentle, today, children, left, onLeave, ...props }: HistoryProps) {
  const { onOpen, onGotReady, onAdd } = props;
  const [view, setView] = useState(left);
  const change = (part: Partial<HistoryView>) => {
    const next = { ...view, shown: AT_FIRST, ...part };
    setView(next);
    onLeave(next);
  };
  const counts = useMemo(() => countsIn(journal), [journal]);
  const { notes: found, isNearest, gotReady } = useFound(journal, view, today);
  if (journal.notes.length === 0 && !opening) return <Empty onAdd={onAdd} />;
  return (
    <Screen title={historyWords.title}>
      <TextBox
        label={historyWords.search}
        value={view.query}
        onInput={(query) => change({ query })}
        rows={1}
        search
        spellcheck={false}
      />
      <FilterChips
        counts={counts}
        all={journal.notes.length}
        chosen={view.filter}
        onChange={(filter) => change({ filter })}
      />
      <Narrow
        counts={counts}
        filter={view.filter}
        onFilter={(filter) => change({ filter })}
        journal={journal}
        today={today}
        children={children}
        narrow={view.narrow}
        onChange={(narrow) => change({ narrow })}
      />
      <p role="status" class="quiet small">
        {historyWords.found(found.length)}
        {opening && `. ${historyWords.opening}`}
      </p>
      {found.length === 0 && gotReady.length === 0 && !opening && <p>{historyWords.none}</p>}
      {found.length > 0 && isNearest && <p>{historyWords.nearest}</p>}
      {onGotReady && <GotReady preparations={gotReady} onOpen={onGotReady} />}
      {(view.narrow.person || view.narrow.service) && <CallsIn notes={found} journal={journal} />}
      {byMonth(found.slice(0, view.shown)).map(({ month, notes }) => (
        <Block key={month} title={month}>
          <Rows>
            {notes.map((note) => (
              <NoteRow key={note.id} note={note} journal={journal} gentle={gentle} onOpen={onOpen} />
            ))}
          </Rows>
        </Block>
      ))}
      {found.length > view.shown && (
        <Button onClick={() => change({ shown: view.shown + AT_A_TIME })}>{historyWords.older}</Button>
      )}
    </Screen>
  );
}

interface Found {
  readonly notes: readonly Live<'note'>[];
  /** Whether no note holds all that was looked for, and these come nearest. */
  readonly isNearest: boolean;
  readonly gotReady: readonly Live<'preparation'>[];
}

function useFound(journal: Journal, { query, filter, narrow }: HistoryView, today: string): Found {
  const finder = useMemo(() => noteFinder(journal, today, { topics: topicNames, dates }), [journal, today]);
  useEffect(() => inIdleTime(() => finder.makeReady(NOTES_AT_A_TIME)), [finder]);
  const shown = useMemo(() => filter && new Set(notesByFilter(journal).get(filter)), [journal, filter]);
  const among = (notes: readonly Live<'note'>[]) =>
    narrowed(shown ? notes.filter((note) => shown.has(note)) : notes, narrow, journal, today);
  const found = among(query.trim() ? finder.find(query) : journal.notes);
  const isNearest = found.length === 0 && query.trim() !== '';
  const isNarrowed = filter !== undefined || Object.values(narrow).some(Boolean);
  const gotReady = isNarrowed ? [] : preparationsFound(query, journal, dates);
  return { notes: isNearest ? among(finder.nearest(query)) : found, isNearest, gotReady };
}

const NOTES_AT_A_TIME = 100;

/** What the calls among some notes add up to, where there are any. */
function CallsIn({ notes, journal }: { readonly notes: readonly Live<'note'>[]; readonly journal: Journal }) {
  const ids = new Set(notes.map(({ id }) => id));
  const tally = callTally(
    notes,
    journal.promises.filter(({ body }) => ids.has(body.note)),
  );
  return tally.calls > 0 ? <p>{callsInWords(tally)}</p> : null;
}

function countsIn(journal: Journal): FilterCounts {
  return [...notesByFilter(journal)].flatMap(([filter, { length }]) => (length > 0 ? [[filter, length] as const] : []));
}

function byMonth(notes: readonly Live<'note'>[]): readonly { month: string; notes: readonly Live<'note'>[] }[] {
  const months = new Map<string, Live<'note'>[]>();
  for (const note of notes) {
    const from = firstDay(note.body);
    const month = monthInWords(from.slice(0, 7), dates);
    const group = months.get(month);
    if (group) group.push(note);
    else months.set(month, [note]);
  }
  return [...months].map(([month, found]) => ({ month, notes: found }));
}

function Empty({ onAdd }: Pick<HistoryProps, 'onAdd'>) {
  return (
    <Screen title={historyWords.title}>
      <p>{historyWords.empty}</p>
      {onAdd && (
        <div>
          <Button look="main" icon="plus" onClick={onAdd}>
            {historyWords.add}
          </Button>
        </div>
      )}
    </Screen>
  );
}
