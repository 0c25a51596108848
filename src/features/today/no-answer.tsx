import { useState } from 'preact/hooks';
import { roleAndName } from '../../domain/person.ts';
import type { Live } from '../../domain/version.ts';
import { Details } from '../../ui/details.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { noAnswerWords } from '../../words/en/no-answer.ts';

interface NoAnswerProps {
  /** Those who were tried before. */
  readonly people: readonly Live<'person'>[];
  /** Keeps that this one did not answer today, and resolves to whether it is kept. */
  readonly onTried: (person: Live<'person'>) => Promise<boolean>;
}

/** A call that nobody answered, to someone who was tried before: kept at one tap on their name. */
export function NoAnswer({ people, onTried }: NoAnswerProps) {
  const [notKept, setNotKept] = useState(false);
  if (people.length === 0) return null;
  return (
    <Details summary={noAnswerWords.summary}>
      <p class="quiet small">{noAnswerWords.lead}</p>
      {notKept && <Notice look="error">{noAnswerWords.notKept}</Notice>}
      <Rows>
        {people.map((person) => (
          <Row
            key={person.id}
            icon="phone"
            onClick={() => void onTried(person).then((isKept) => setNotKept(!isKept))}
            detail={person.body.service ?? ''}
          >
            {roleAndName(person.body)}
          </Row>
        ))}
      </Rows>
    </Details>
  );
}
