import { dayOfInstant } from '../../domain/dates/day.ts';
import { dayInWords } from '../../domain/dates/in-words.ts';
import type { Someone } from '../../domain/note.ts';
import { earlierWordings } from '../../domain/other-wordings.ts';
import type { Live } from '../../domain/version.ts';
import { Details } from '../../ui/details.tsx';
import { dates } from '../../words/en/dates.ts';
import { historyWords } from '../../words/en/history.ts';
import { promisesWords } from '../../words/en/promises.ts';
import { PromiseFacts } from './promise-read.tsx';

interface SaidBeforeProps {
  readonly promise: Live<'promise'>;
  readonly nameOf: (someone: Someone) => string;
}

/** What a promise said before it was changed, the first wording first. */
export function SaidBefore({ promise, nameOf }: SaidBeforeProps) {
  const earlier = earlierWordings(promise);
  if (earlier.length === 0) return null;
  return (
    <Details summary={promisesWords.one.saidBefore}>
      {earlier.map(({ body, time }, index) => (
        <div key={index}>
          <p class="quiet small">{historyWords.note.wordedOn(dayInWords(dayOfInstant(time), dates))}</p>
          <p class="as-written">{body.words}</p>
          <PromiseFacts promise={body} nameOf={nameOf} />
        </div>
      ))}
    </Details>
  );
}
