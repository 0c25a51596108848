import { useMemo, useState } from 'preact/hooks';
import { dateInWords } from '../../domain/dates/in-words.ts';
import type { Id } from '../../domain/id.ts';
import type { Journal } from '../../domain/journal.ts';
import { noteFinder } from '../../domain/note-finder.ts';
import { POINTS_CARRIED, type Point } from '../../domain/preparation.ts';
import type { Live } from '../../domain/version.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { Block } from '../../ui/screen.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { dates } from '../../words/en/dates.ts';
import { historyWords } from '../../words/en/history.ts';
import { topicNames } from '../../words/en/kinds.ts';
import { readyWords } from '../../words/en/ready.ts';

interface PointsProps {
  readonly points: readonly Point[];
  readonly onChange: (points: readonly Point[]) => void;
  readonly journal: Journal;
  readonly today: string;
  /** The line that stands for a note. */
  readonly lineOf: (note: Live<'note'>) => string;
}

const words = readyWords.plan;

/** The points to make, each with the notes that show it. */
export function Points({ points, onChange, ...finding }: PointsProps) {
  const shown = points.length > 0 ? points : [{ words: '', notes: [] }];
  const change = (index: number, part: Partial<Point>) =>
    onChange(shown.map((point, at) => (at === index ? { ...point, ...part } : point)));
  return (
    <Block title={words.points} lead={words.pointsLead}>
      {shown.map((point, index) => (
        <Card key={index}>
          <TextBox
            label={words.point(index + 1)}
            value={point.words}
            onInput={(written) => change(index, { words: written })}
            rows={2}
          />
          <Evidence {...finding} point={point} onChange={(notes) => change(index, { notes })} />
        </Card>
      ))}
      {shown.length > POINTS_CARRIED && <p class="quiet">{words.many}</p>}
      <div>
        <Button icon="plus" onClick={() => onChange([...shown, { words: '', notes: [] }])}>
          {words.addPoint}
        </Button>
      </div>
    </Block>
  );
}

type FindingProps = Pick<PointsProps, 'journal' | 'today' | 'lineOf'>;

interface EvidenceProps extends FindingProps {
  readonly point: Point;
  readonly onChange: (notes: readonly Id[]) => void;
}

function Evidence({ point, onChange, ...finding }: EvidenceProps) {
  const { journal, lineOf } = finding;
  const dated = (note: Live<'note'>) => `${lineOf(note)}, ${dateInWords(note.body.happened, dates)}`;
  const chosen = point.notes.flatMap((id) => journal.notes.find((note) => note.id === id) ?? []);
  return (
    <>
      {chosen.map((note) => (
        <p key={note.id} class="small">
          {words.shownBy}: {dated(note)}{' '}
          <Button look="plain" onClick={() => onChange(point.notes.filter((id) => id !== note.id))} about={dated(note)}>
            {words.drop}
          </Button>
        </p>
      ))}
      <Details summary={words.evidence}>
        <NotePicker {...finding} taken={point.notes} onPick={(note) => onChange([...point.notes, note.id])} />
      </Details>
    </>
  );
}

const MOST_SHOWN = 5;

interface NotePickerProps extends FindingProps {
  readonly taken: readonly Id[];
  readonly onPick: (note: Live<'note'>) => void;
}

function NotePicker({ journal, today, lineOf, taken, onPick }: NotePickerProps) {
  const [query, setQuery] = useState('');
  const finder = useMemo(() => noteFinder(journal, today, { topics: topicNames, dates }), [journal, today]);
  const found = query.trim() ? finder.find(query).filter(({ id }) => !taken.includes(id)) : [];
  return (
    <>
      <TextBox label={words.search} value={query} onInput={setQuery} rows={1} search spellcheck={false} />
      <p role="status">{query.trim() !== '' && found.length === 0 && historyWords.none}</p>
      {found.length > 0 && (
        <Rows>
          {found.slice(0, MOST_SHOWN).map((note) => (
            <Row key={note.id} icon="plus" onClick={() => onPick(note)} detail={dateInWords(note.body.happened, dates)}>
              {lineOf(note)}
            </Row>
          ))}
        </Rows>
      )}
    </>
  );
}
