import { useMemo } from 'preact/hooks';
import type { Day } from '../../domain/dates/day.ts';
import type { Id } from '../../domain/id.ts';
import type { Journal } from '../../domain/journal.ts';
import { firstLine } from '../../domain/note.ts';
import { promisesToShare } from '../../domain/share/choosing.ts';
import { Choice } from '../../ui/choice.tsx';
import { shareWords } from '../../words/en/share.ts';

interface ChoosePromiseProps {
  readonly journal: Journal;
  readonly today: Day;
  readonly chosen: Id | undefined;
  readonly onChange: (promise: Id | undefined) => void;
}

const words = shareWords.choose;

/** One promise by its own words, to give away with its note and nothing else that was promised. */
export function ChoosePromise({ journal, today, chosen, onChange }: ChoosePromiseProps) {
  const promises = useMemo(() => promisesToShare(journal, today), [journal, today]);
  const options = promises.map(({ id, body }) => ({ value: id, label: firstLine(body) || words.callBack }));
  if (options.length === 0) return null;
  return (
    <div>
      <Choice label={words.promise} options={options} chosen={chosen} none={words.any} onChange={onChange} />
      {chosen && <p class="quiet small">{words.promiseAlone}</p>}
    </div>
  );
}
