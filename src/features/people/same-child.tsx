import { useState } from 'preact/hooks';
import type { Live } from '../../domain/version.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { Block, Stack } from '../../ui/screen.tsx';
import { peopleWords } from '../../words/en/people.ts';

const words = peopleWords.child.same;

type Child = Live<'child'>;

/** What is known of one child under two names, and what the parent may say of it. */
export interface SameChildProps {
  readonly child: Child;
  /** Children who may be this one too: it is asked. */
  readonly asked: readonly Child[];
  /** The other children that the parent told apart. */
  readonly others: readonly Child[];
  /** The other entries that this child was put down as. */
  readonly entries: readonly Child[];
  readonly onJoin: (other: Child) => Promise<boolean>;
  readonly onApart: (other: Child) => Promise<boolean>;
  readonly onPart: (entry: Child) => Promise<boolean>;
}

/** One child under two names, as when two parents each began with their own: asked, and told apart again. */
export function SameChild({ child, asked, entries, onJoin, onApart, onPart }: SameChildProps) {
  const { keep, problem } = useKeeping();
  const [ask] = asked;
  return (
    <>
      {problem}
      {ask && (
        <Card look="tint">
          <p class="strong">{words.ask(child.body.name, ask.body.name)}</p>
          <p>{words.lead(child.body.name)}</p>
          <ButtonRow>
            <Button onClick={() => keep(onJoin(ask))}>{words.yes}</Button>
            <Button onClick={() => keep(onApart(ask))}>{words.no}</Button>
          </ButtonRow>
        </Card>
      )}
      {entries.length > 0 && <Entries entries={entries} onPart={(entry) => keep(onPart(entry))} />}
    </>
  );
}

/** A way to say later on that two children are one. */
export function JoinChild({ child, others, onJoin }: SameChildProps) {
  const { keep, problem } = useKeeping();
  return (
    <>
      {problem}
      {others.length > 0 && (
        <Details summary={words.summary}>
          <Stack>
            <p>{words.lead(child.body.name)}</p>
            {others.map((other) => (
              <div key={other.id}>
                <Button onClick={() => keep(onJoin(other))}>{words.join(other.body.name)}</Button>
              </div>
            ))}
          </Stack>
        </Details>
      )}
    </>
  );
}

function useKeeping() {
  const [isKept, setIsKept] = useState(true);
  const keep = (keeping: Promise<boolean>) => void keeping.then(setIsKept);
  return { keep, problem: !isKept && <Notice look="error">{words.notKept}</Notice> };
}

function Entries({ entries, onPart }: { readonly entries: readonly Child[]; readonly onPart: (entry: Child) => void }) {
  return (
    <Block title={words.others}>
      <Rows>
        {entries.map((entry) => (
          <Row key={entry.id} icon="undo" onClick={() => onPart(entry)} detail={words.apart(entry.body.name)}>
            {entry.body.name}
          </Row>
        ))}
      </Rows>
    </Block>
  );
}
