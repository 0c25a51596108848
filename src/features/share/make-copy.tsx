import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { dateInWords } from '../../domain/dates/in-words.ts';
import { readDays } from '../../domain/days-asked.ts';
import type { Id } from '../../domain/id.ts';
import type { Journal } from '../../domain/journal.ts';
import type { Paper } from '../../domain/paper.ts';
import { isNotAsked, newSince, picked, withOpenPromise } from '../../domain/share/choosing.ts';
import type { CopyNaming } from '../../domain/share/copy.ts';
import type { Live } from '../../domain/version.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Tag } from '../../ui/card.tsx';
import { type ChipOption, Chips } from '../../ui/chips.tsx';
import { Details } from '../../ui/details.tsx';
import { FootBar } from '../../ui/foot-bar.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen, Stack } from '../../ui/screen.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { dates } from '../../words/en/dates.ts';
import { shareWords } from '../../words/en/share.ts';
import { allNotes, ChooseNotes, type NotesAsked } from './choose-notes.tsx';
import { ChoosePapers } from './choose-papers.tsx';
import { ChooseWhose, isSaidWhose } from './choose-whose.tsx';
import { Going } from './going.tsx';

/** What the parent asks for: whom it is for, the notes that go, how people are named, and the papers that go too. */
export interface CopyAsked {
  readonly to: string;
  readonly notes: readonly Id[];
  readonly leftOut: number;
  /** The only promise that goes, where one was chosen. */
  readonly promise?: Id | undefined;
  readonly naming: CopyNaming;
  readonly papers: readonly Paper[];
}

/** What has been chosen so far, as it lies in a draft. */
export interface CopyBegun {
  readonly to: string;
  readonly choice: NotesAsked;
  /** Notes taken out by hand. */
  readonly without: readonly Id[];
  readonly naming: CopyNaming;
  readonly withPapers: boolean;
  /** Papers taken out by hand. */
  readonly withoutPapers: readonly Id[];
}

export const freshCopy: CopyBegun = {
  to: '',
  choice: allNotes,
  without: [],
  naming: 'names',
  withPapers: false,
  withoutPapers: [],
};

interface MakeCopyProps {
  readonly journal: Journal;
  readonly today: string;
  readonly children: readonly ChipOption<Id>[];
  readonly behindPage: ReadonlySet<Id>;
  /** The line that stands for a note in the list. */
  readonly lineOf: (note: Live<'note'>) => string;
  /** What is left of a copy that was not given, to go on with. */
  readonly hadWords: ComponentChildren;
  readonly begun: CopyBegun;
  readonly onChange: (begun: CopyBegun) => void;
  /** To see the copy as whoever gets it will. */
  readonly onPreview: (asked: CopyAsked) => void;
  readonly onLock: (asked: CopyAsked) => void;
}

const words = shareWords.choose;

/** Whom it is for, what goes in, and each note of it, before anything is locked. */
export function MakeCopy({
  journal,
  today,
  children,
  behindPage,
  lineOf,
  hadWords,
  begun,
  onChange,
  onPreview,
  onLock,
}: MakeCopyProps) {
  const { to, choice, without, naming } = begun;
  const change = (part: Partial<CopyBegun>) => onChange({ ...begun, ...part });
  const isNew = useMemo(() => newSince(to, journal), [to, journal]);
  const { days, unread } = readDays(choice.days, journal, today);
  const isOpenHere = useMemo(() => withOpenPromise(journal, today), [journal, today]);
  const only = choice.only && { page: behindPage, open: isOpenHere, new: isNew }[choice.only];
  const found = useMemo(
    () => picked({ ...choice, ...days, only }, journal, today),
    [choice, days.from, days.to, only, journal, today],
  );
  const notes = found.filter(({ id }) => !without.includes(id));
  const papers = papersOf(notes);
  const leftOut = journal.notes.length - notes.length;
  const { promise } = choice;
  const asked = { to, notes: notes.map(({ id }) => id), leftOut, promise, naming, papers: papersThatGo(begun, papers) };
  const isReady = notes.length > 0 && !unread && isSaidWhose(choice, children);
  return (
    <Screen title={words.title}>
      {hadWords}
      <TextBox
        label={words.to}
        hint={words.toHint}
        value={to}
        onInput={(typed) => change({ to: typed })}
        rows={1}
        spellcheck={false}
      />
      <ChooseWhose children={children} choice={choice} onChange={(next) => change({ choice: next })} />
      <ChooseNotes
        {...{ journal, today, choice }}
        isKnown={isNew !== undefined}
        onChange={(next) => change({ choice: next })}
      />
      <Chips<CopyNaming>
        label={words.naming}
        options={(Object.keys(words.namings) as CopyNaming[]).map((value) => ({ value, label: words.namings[value] }))}
        chosen={[naming]}
        onChange={([one]) => one && change({ naming: one })}
        keepOne
      />
      {naming !== 'names' && <Notice>{words.namesFound}</Notice>}
      {papers.length > 0 && naming !== 'names' && <Notice>{words.noPapers}</Notice>}
      {papers.length > 0 && naming === 'names' && (
        <ChoosePapers
          papers={papers}
          isOn={begun.withPapers}
          without={begun.withoutPapers}
          onChange={(withPapers) => change({ withPapers })}
          onWithout={(withoutPapers) => change({ withoutPapers })}
        />
      )}
      {unread ? <Notice look="warn">{words.notADay}</Notice> : <Going {...{ notes, journal, children, choice }} />}
      {found.length > 0 && isSaidWhose(choice, children) && (
        <NoteList notes={found} lineOf={lineOf} without={without} onWithout={(next) => change({ without: next })} />
      )}
      <FootBar>
        <Button look="main" wide icon="lock" onClick={() => isReady && onLock(asked)}>
          {words.lock}
        </Button>
        {isReady && <Button onClick={() => onPreview(asked)}>{words.preview}</Button>}
      </FootBar>
    </Screen>
  );
}

/** Each paper once, though several notes may have it. */
function papersOf(notes: readonly Live<'note'>[]): readonly Paper[] {
  return [...new Map(notes.flatMap(({ body }) => body.papers ?? []).map((paper) => [paper.id, paper])).values()];
}

/** None where names are changed: a photo shows the names that are on it. */
function papersThatGo({ naming, withPapers, withoutPapers }: CopyBegun, papers: readonly Paper[]): readonly Paper[] {
  return withPapers && naming === 'names' ? papers.filter(({ id }) => !withoutPapers.includes(id)) : [];
}

interface NoteListProps extends Pick<MakeCopyProps, 'lineOf'> {
  readonly notes: readonly Live<'note'>[];
  readonly without: readonly Id[];
  readonly onWithout: (without: readonly Id[]) => void;
}

/** Each note that would go, to be taken out by hand. */
function NoteList({ notes, lineOf, without, onWithout }: NoteListProps) {
  const turn = (id: Id, goes: boolean) => onWithout(goes ? without.filter((one) => one !== id) : [...without, id]);
  return (
    <Details summary={words.list}>
      <Stack tight>
        {notes.map((note) => (
          <Card key={note.id}>
            <div>
              <p>{lineOf(note) || words.any}</p>
              <p class="quiet small">
                {dateInWords(note.body.happened, dates)} {isNotAsked(note) && <Tag look="tint">{words.asked}</Tag>}
              </p>
            </div>
            <Chips
              label={`${words.goes}: ${lineOf(note)}`}
              labelUnseen
              options={[{ value: 'in', label: words.goes }]}
              chosen={without.includes(note.id) ? [] : ['in']}
              onChange={(chosen) => turn(note.id, chosen.length > 0)}
              many
            />
          </Card>
        ))}
      </Stack>
    </Details>
  );
}
