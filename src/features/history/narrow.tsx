import { useMemo } from 'preact/hooks';
import { dateInWords } from '../../domain/dates/in-words.ts';
import type { Id } from '../../domain/id.ts';
import type { Journal } from '../../domain/journal.ts';
import type { Filter } from '../../domain/kinds/kind.ts';
import { isNarrowed, type Narrowing, narrowingChoices, type TimeOfInterest } from '../../domain/narrowing.ts';
import { roleAndName } from '../../domain/person.ts';
import { Button } from '../../ui/button.tsx';
import { type ChipOption, Chips } from '../../ui/chips.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Details } from '../../ui/details.tsx';
import { Stack } from '../../ui/screen.tsx';
import { dates } from '../../words/en/dates.ts';
import { filterNames, historyWords } from '../../words/en/history.ts';
import { topicOptions } from '../../words/en/topic-options.ts';
import type { FilterCounts } from './filter-chips.tsx';

interface NarrowProps {
  readonly journal: Journal;
  readonly today: string;
  readonly children: readonly ChipOption<Id>[];
  readonly counts: FilterCounts;
  readonly filter: Filter | undefined;
  readonly onFilter: (filter: Filter | undefined) => void;
  readonly narrow: Narrowing;
  readonly onChange: (narrow: Narrowing) => void;
}

/** More ways to find a note: by its kind, who, where, what about and when. What no note has is not offered. */
export function Narrow({ journal, today, children, counts, filter, onFilter, narrow, onChange }: NarrowProps) {
  const words = historyWords.narrow;
  const choices = useMemo(() => narrowingChoices(journal, today), [journal, today]);
  const people = choices.people.map(({ id, body }) => ({ value: id, label: roleAndName(body) }));
  const services = choices.services.map((value) => ({ value, label: value }));
  const topics = topicOptions(choices);
  const terms = choices.terms.map((term) => ({ value: term.edtf, label: dateInWords(term, dates) }));
  const pick = (name: keyof Narrowing, options: readonly ChipOption<string>[]) =>
    options.length > 0 && (
      <Choice
        label={words[name]}
        options={options}
        chosen={narrow[name]}
        none={words.any}
        onChange={(value) => onChange({ ...narrow, [name]: value as Id & TimeOfInterest })}
      />
    );
  return (
    <Details summary={words.summary} open={isNarrowed(narrow)}>
      <Stack>
        <Choice
          label={words.kind}
          options={counts.map(([value, notes]) => ({
            value,
            label: historyWords.filterWith(filterNames[value], notes),
          }))}
          chosen={filter}
          none={words.any}
          onChange={(one) => onFilter(one as Filter | undefined)}
        />
        {pick('person', people)}
        {pick('service', services)}
        {pick('child', children.length > 1 ? children : [])}
        {pick('topic', topics)}
        {pick('term', terms)}
        {pick('notTold', people)}
        {choices.times.length > 0 && (
          <Chips
            label={words.time}
            options={choices.times.map((value) => ({ value, label: words.times[value] }))}
            chosen={narrow.time ? [narrow.time] : []}
            onChange={([time]) => onChange({ ...narrow, time })}
          />
        )}
        {isNarrowed(narrow) && (
          <div>
            <Button onClick={() => onChange({})}>{words.clear}</Button>
          </div>
        )}
      </Stack>
    </Details>
  );
}
