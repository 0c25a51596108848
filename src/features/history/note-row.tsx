import { childrenIn } from '../../domain/children.ts';
import type { Journal } from '../../domain/journal.ts';
import type { KindId } from '../../domain/kinds/index.ts';
import { latenessOf } from '../../domain/lateness.ts';
import { firstLine, type Note } from '../../domain/note.ts';
import { otherWordings } from '../../domain/other-wordings.ts';
import type { Live } from '../../domain/version.ts';
import { Tag } from '../../ui/card.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { Row } from '../../ui/rows.tsx';
import { listOf } from '../../words/en/dates.ts';
import { historyWords } from '../../words/en/history.ts';
import { keptDate } from '../../words/en/kept-date.ts';
import { kindWords } from '../../words/en/kinds.ts';
import { resultIn } from './told.ts';

interface NoteRowProps {
  readonly note: Live<'note'>;
  readonly journal: Journal;
  /** Folds away notes that are marked as hard to read. */
  readonly gentle: boolean;
  readonly onOpen: (note: Live<'note'>) => void;
}

/** A note in a list: what it is, its first line, who, when, and how soon it was written down. */
export function NoteRow({ note, journal, gentle, onOpen }: NoteRowProps) {
  const { body } = note;
  const people = body.people.slice(0, 3).flatMap(({ person }) => journal.people.get(person)?.body.name || []);
  const detail = [
    kindWords[body.kind].name,
    whose(note, journal),
    listOf(people),
    keptDate(body.happened),
    soonInWords(body),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <Row
      icon={kindIcons[body.kind]}
      voice={body.kind === 'said'}
      onClick={() => onOpen(note)}
      detail={
        <>
          {detail} {otherWordings(note).length > 0 && <Tag look="tint">{historyWords.twoWordings}</Tag>}
        </>
      }
    >
      {gentle && body.hardToRead ? historyWords.hard : firstLine(body) || whatItWas(body)}
    </Row>
  );
}

/** The children it is about, where there are several it could be. */
function whose(note: Live<'note'>, journal: Journal): string {
  const { children } = journal;
  if (children.length < 2) return '';
  const about = childrenIn(note, journal);
  return listOf(children.flatMap(({ id, body }) => (about.includes(id) && body.name) || []));
}

/** What a note of no words says of itself: what came of a call, or its kind. */
function whatItWas({ kind, contact }: Note): string {
  return contact ? resultIn(contact) : kindWords[kind].name;
}

function soonInWords(note: Note): string {
  const { source } = historyWords;
  const lateness = latenessOf(note);
  if (note.happened.how === 'unknown') return '';
  if (lateness.soon === 'same-day') return source.sameDay;
  return lateness.soon === 'days-later' ? source.daysLater(lateness.days) : source.memory;
}

const kindIcons: Readonly<Record<KindId, IconName>> = {
  said: 'quote',
  contact: 'phone',
  promise: 'promise',
  meeting: 'people',
  helped: 'heart',
  plain: 'pencil',
  happened: 'calendar',
  saw: 'search',
  home: 'home',
  paper: 'page',
  change: 'person',
  'social-care': 'people',
  hurtful: 'quote',
  correction: 'undo',
  thanks: 'heart',
};
