import { useMemo, useState } from 'preact/hooks';
import type { Day } from '../../domain/dates/day.ts';
import { dateInWords } from '../../domain/dates/in-words.ts';
import { allDays, type DayRead, readDays, type TypedDays } from '../../domain/days-asked.ts';
import { filters, notesByFilter } from '../../domain/filters.ts';
import type { Id } from '../../domain/id.ts';
import type { Journal } from '../../domain/journal.ts';
import type { Filter } from '../../domain/kinds/kind.ts';
import { type Narrowing, narrowingChoices } from '../../domain/narrowing.ts';
import { roleAndName } from '../../domain/person.ts';
import { type ChipOption, Chips } from '../../ui/chips.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Details } from '../../ui/details.tsx';
import type { ReadBack } from '../../ui/read-back.tsx';
import { ReadBackBox } from '../../ui/read-back-box.tsx';
import { Stack } from '../../ui/screen.tsx';
import { dates } from '../../words/en/dates.ts';
import { filterNames } from '../../words/en/history.ts';
import { readBackOf } from '../../words/en/read-back.ts';
import { shareWords } from '../../words/en/share.ts';
import { topicOptions } from '../../words/en/topic-options.ts';
import { ChoosePromise } from './choose-promise.tsx';

/** Which notes a parent asks for. All, while nothing is picked. */
export interface NotesAsked {
  readonly narrowing: Narrowing;
  /** Where there are several children: that all of their notes are asked for, which nobody gets unasked. */
  readonly ofAll?: boolean | undefined;
  readonly filter?: Filter | undefined;
  readonly days: TypedDays;
  readonly only?: Only | undefined;
  /** One promise, and the note it was made in. */
  readonly promise?: Id | undefined;
}

type Only = 'page' | 'open' | 'new';

export const allNotes: NotesAsked = { narrowing: {}, days: allDays };

/** Whether anything was picked or typed. */
function isPicked({ narrowing: { child: _, ...narrowing }, filter, days, only, promise }: NotesAsked): boolean {
  return [filter, only, promise, days.from, days.to, ...Object.values(narrowing)].some(Boolean);
}

interface ChooseNotesProps {
  readonly journal: Journal;
  readonly today: Day;
  /** Whether whoever it is for was given something before. */
  readonly isKnown: boolean;
  readonly choice: NotesAsked;
  readonly onChange: (choice: NotesAsked) => void;
}

const words = shareWords.choose;

/** Which notes go: by who, what, when and what about. All do, while nothing is picked. */
export function ChooseNotes(props: ChooseNotesProps) {
  const { journal, today, choice, onChange } = props;
  const found = useMemo(() => narrowingChoices(journal, today), [journal, today]);
  const counts = useMemo(() => notesByFilter(journal), [journal]);
  const narrow = (name: keyof Narrowing, options: readonly ChipOption<string>[]) =>
    options.length > 0 && (
      <Choice
        label={words[name as 'person']}
        options={options}
        chosen={choice.narrowing[name]}
        none={words.any}
        onChange={(value) => onChange({ ...choice, narrowing: { ...choice.narrowing, [name]: value } as Narrowing })}
      />
    );
  const [wasPicked] = useState(() => isPicked(choice));
  return (
    <Details summary={words.which} open={wasPicked}>
      <Stack>
        <Choice
          label={words.kind}
          options={filters
            .filter((filter) => (counts.get(filter)?.length ?? 0) > 0)
            .map((value) => ({ value, label: filterNames[value] }))}
          chosen={choice.filter}
          none={words.any}
          onChange={(filter) => onChange({ ...choice, filter: filter as Filter | undefined })}
        />
        {narrow(
          'person',
          found.people.map(({ id, body }) => ({ value: id, label: roleAndName(body) })),
        )}
        {narrow(
          'service',
          found.services.map((value) => ({ value, label: value })),
        )}
        {narrow('topic', topicOptions(found))}
        {narrow(
          'term',
          found.terms.map((term) => ({ value: term.edtf, label: dateInWords(term, dates) })),
        )}
        <ChoosePromise
          journal={journal}
          today={today}
          chosen={choice.promise}
          onChange={(promise) => onChange({ ...choice, promise })}
        />
        <DayBoxes {...props} />
        <OnlyChips {...props} />
      </Stack>
    </Details>
  );
}

function OnlyChips({ isKnown, choice, onChange }: ChooseNotesProps) {
  const options: readonly ChipOption<Only>[] = [
    { value: 'page', label: words.onlyPage },
    { value: 'open', label: words.onlyOpen },
    ...(isKnown ? [{ value: 'new' as const, label: words.onlyNew }] : []),
  ];
  const chosen = choice.only && (choice.only !== 'new' || isKnown) ? [choice.only] : [];
  return (
    <Chips label={words.only} options={options} chosen={chosen} onChange={([only]) => onChange({ ...choice, only })} />
  );
}

function DayBoxes({ journal, choice, today, onChange }: ChooseNotesProps) {
  const read = readDays(choice.days, journal, today);
  const box = (side: keyof TypedDays, label: string) => (
    <ReadBackBox
      label={label}
      value={choice.days[side]}
      onInput={(typed) => onChange({ ...choice, days: { ...choice.days, [side]: typed } })}
      readBack={choice.days[side].trim() ? readAs(read[side]) : undefined}
    />
  );
  return (
    <>
      {box('from', words.from)}
      {box('to', words.until)}
    </>
  );
}

function readAs(read: DayRead | undefined): ReadBack {
  if (!read) return { ok: false, problem: words.unread };
  const back = readBackOf({ ok: true, when: read.when }, read.others);
  return back.ok ? { ...back, words: dateInWords(read.when, dates) } : back;
}
