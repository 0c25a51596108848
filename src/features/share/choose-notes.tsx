import { useMemo, useState } from 'preact/hooks';
import type { Day } from '../../domain/dates/day.ts';
import { dateInWords } from '../../domain/dates/in-words.ts';
import { readWhen } from '../../domain/dates/reading.ts';
import { spanOf } from '../../domain/dates/when.ts';
import { filters, notesByFilter } from '../../domain/filters.ts';
import type { Id } from '../../domain/id.ts';
import type { Journal } from '../../domain/journal.ts';
import type { Filter } from '../../domain/kinds/kind.ts';
import { type Narrowing, narrowingChoices } from '../../domain/narrowing.ts';
import { roleAndName } from '../../domain/person.ts';
import type { ShareChoice } from '../../domain/share/choosing.ts';
import { type ChipOption, Chips } from '../../ui/chips.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Details } from '../../ui/details.tsx';
import { ReadBackBox } from '../../ui/read-back-box.tsx';
import { Stack } from '../../ui/screen.tsx';
import { dates } from '../../words/en/dates.ts';
import { filterNames, topicNames } from '../../words/en/kinds.ts';
import { shareWords } from '../../words/en/share.ts';

interface ChooseNotesProps {
  readonly journal: Journal;
  readonly today: Day;
  readonly children: readonly ChipOption<Id>[];
  /** The notes behind the page, and those new since last time where there was one. */
  readonly behindPage: ReadonlySet<Id>;
  readonly isNew: ReadonlySet<Id> | undefined;
  readonly choice: ShareChoice;
  readonly onChange: (choice: ShareChoice) => void;
}

const words = shareWords.choose;

/** Which notes go: by who, what, when and what about. All do, while nothing is picked. */
export function ChooseNotes(props: ChooseNotesProps) {
  const { journal, today, children, choice, onChange } = props;
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
  return (
    <Details summary={words.which}>
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
        {narrow('child', children.length > 1 ? children : [])}
        {narrow(
          'topic',
          found.topics.map((value) => ({ value, label: topicNames[value] })),
        )}
        {narrow(
          'term',
          found.terms.map((term) => ({ value: term.edtf, label: dateInWords(term, dates) })),
        )}
        <DayBox label={words.from} today={today} onDay={(from) => onChange({ ...choice, from })} edge="from" />
        <DayBox label={words.until} today={today} onDay={(to) => onChange({ ...choice, to })} edge="to" />
        <OnlyChips {...props} />
      </Stack>
    </Details>
  );
}

type Only = 'page' | 'new';

function OnlyChips({ behindPage, isNew, choice, onChange }: ChooseNotesProps) {
  const options: readonly ChipOption<Only>[] = [
    { value: 'page', label: words.onlyPage },
    ...(isNew ? [{ value: 'new' as const, label: words.onlyNew }] : []),
  ];
  const chosen = choice.only === undefined ? [] : [choice.only === behindPage ? ('page' as const) : ('new' as const)];
  const pick = (one: Only | undefined) =>
    onChange({ ...choice, only: one === undefined ? undefined : one === 'page' ? behindPage : isNew });
  return <Chips label={words.only} options={options} chosen={chosen} onChange={([one]) => pick(one)} />;
}

interface DayBoxProps {
  readonly label: string;
  readonly today: Day;
  readonly edge: 'from' | 'to';
  readonly onDay: (day: Day | undefined) => void;
}

function DayBox({ label, today, edge, onDay }: DayBoxProps) {
  const [typed, setTyped] = useState('');
  const read = readWhen(typed, { today });
  const when = typed.trim() && read.ok && read.when.how !== 'unknown' ? read.when : undefined;
  const change = (text: string) => {
    setTyped(text);
    const next = readWhen(text, { today });
    onDay(text.trim() && next.ok ? spanOf(next.when)?.[edge] : undefined);
  };
  return <ReadBackBox label={label} value={typed} onInput={change} readBack={when ? dateInWords(when, dates) : ''} />;
}
