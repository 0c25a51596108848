import type { Id } from '../../domain/id.ts';
import type { Journal } from '../../domain/journal.ts';
import { stateOf } from '../../domain/promise.ts';
import type { Live } from '../../domain/version.ts';
import { Row, Rows } from '../../ui/rows.tsx';
import { Block } from '../../ui/screen.tsx';
import { addWords } from '../../words/en/add.ts';
import { historyWords } from '../../words/en/history.ts';
import { promisesWords } from '../../words/en/promises.ts';

interface PromisesHereProps {
  readonly note: Id;
  readonly journal: Journal;
  readonly today: string;
  readonly onPromise: (promise: Live<'promise'>) => void;
}

/** What was promised in a note. */
export function PromisesHere({ note, journal, today, onPromise }: PromisesHereProps) {
  const promises = journal.promises.filter(({ body }) => body.note === note);
  if (promises.length === 0) return null;
  return (
    <Block title={historyWords.note.promises}>
      <Rows>
        {promises.map((promise) => (
          <Row
            key={promise.id}
            icon="promise"
            onClick={() => onPromise(promise)}
            detail={promisesWords.states[stateOf(promise.body, today)]}
          >
            {promise.body.words || addWords.result['will-call-back']}
          </Row>
        ))}
      </Rows>
    </Block>
  );
}
