import { useState } from 'preact/hooks';
import { folded } from '../../domain/folding.ts';
import { roleAndName } from '../../domain/person.ts';
import type { Live } from '../../domain/version.ts';
import { Button } from '../../ui/button.tsx';
import { Chips } from '../../ui/chips.tsx';
import { Details } from '../../ui/details.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { Block, Stack } from '../../ui/screen.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { peopleWords } from '../../words/en/people.ts';

const words = peopleWords.one.same;
const SHOWN = 8;

interface SamePersonProps {
  /** The other entries that this person was put down as. */
  readonly entries: readonly Live<'person'>[];
  /** Everyone else, likeliest first. */
  readonly others: readonly Live<'person'>[];
  readonly onJoin: (other: Live<'person'>) => Promise<boolean>;
  readonly onPart: (entry: Live<'person'>) => Promise<boolean>;
}

/** One person under two names: told to be one, and told apart again. */
export function SamePerson({ entries, others, onJoin, onPart }: SamePersonProps) {
  const [isKept, setIsKept] = useState(true);
  const keep = (keeping: Promise<boolean>) => void keeping.then(setIsKept);
  return (
    <>
      {entries.length > 0 && (
        <Block title={words.others}>
          <Rows>
            {entries.map((entry) => (
              <Row key={entry.id} icon="undo" onClick={() => keep(onPart(entry))} detail={words.apart(entry.body.name)}>
                {roleAndName(entry.body)}
              </Row>
            ))}
          </Rows>
        </Block>
      )}
      {!isKept && <Notice look="error">{words.notKept}</Notice>}
      {others.length > 0 && (
        <Details summary={words.summary}>
          <Joining key={entries.length} others={others} onJoin={(other) => keep(onJoin(other))} />
        </Details>
      )}
    </>
  );
}

interface JoiningProps {
  readonly others: readonly Live<'person'>[];
  readonly onJoin: (other: Live<'person'>) => void;
}

function Joining({ others, onJoin }: JoiningProps) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string>();
  const other = others.find(({ id }) => id === chosen);
  const found = others.filter(({ body }) => folded(roleAndName(body)).includes(folded(typed)));
  return (
    <Stack>
      <p>{words.lead}</p>
      {others.length > SHOWN && (
        <TextBox label={words.find} value={typed} onInput={setTyped} rows={1} spellcheck={false} />
      )}
      {found.length > 0 ? (
        <Chips
          label={words.label}
          options={found.slice(0, SHOWN).map(({ id, body }) => ({ value: id as string, label: roleAndName(body) }))}
          chosen={chosen ? [chosen] : []}
          onChange={([one]) => setChosen(one)}
        />
      ) : (
        <p>{words.none}</p>
      )}
      {other && (
        <div>
          <Button look="main" onClick={() => onJoin(other)}>
            {words.join(other.body.name)}
          </Button>
        </div>
      )}
    </Stack>
  );
}
