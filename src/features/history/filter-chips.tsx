import type { Filter } from '../../domain/kinds/kind.ts';
import { Chips } from '../../ui/chips.tsx';
import { filterNames, historyWords } from '../../words/en/history.ts';

/** How many notes each filter that has any would leave, in their order. */
export type FilterCounts = readonly (readonly [Filter, number])[];

interface FilterChipsProps {
  readonly counts: FilterCounts;
  readonly all: number;
  readonly chosen: Filter | undefined;
  readonly onChange: (filter: Filter | undefined) => void;
}

/** Beside "All"; one more, and a narrow phone would need a second row. */
const IN_ROW = 2;

/** One row of filters: all notes, the first filters there are, and the one that was picked among the rest. */
export function FilterChips({ counts, all, chosen, onChange }: FilterChipsProps) {
  const first = counts.slice(0, IN_ROW);
  const isFirst = first.some(([filter]) => filter === chosen);
  const shown = chosen && !isFirst ? [...first.slice(1), ...counts.filter(([filter]) => filter === chosen)] : first;
  return (
    <Chips
      label={historyWords.filters}
      labelUnseen
      options={[
        { value: 'all' as Filter | 'all', label: historyWords.filterWith(historyWords.all, all) },
        ...shown.map(([value, notes]) => ({ value, label: historyWords.filterWith(filterNames[value], notes) })),
      ]}
      chosen={[chosen ?? 'all']}
      onChange={([one]) => onChange(one === 'all' ? undefined : one)}
      keepOne
    />
  );
}
