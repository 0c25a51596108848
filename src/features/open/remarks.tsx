import type { Id } from '../../domain/id.ts';
import type { RemarkKind } from '../../domain/share/share.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chips } from '../../ui/chips.tsx';
import { Block, Stack } from '../../ui/screen.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { openWords } from '../../words/en/open.ts';

/** Something added beside a note or a promise, not yet saved. */
export interface Added {
  readonly id: Id;
  readonly on: Id;
  readonly what: RemarkKind;
  readonly words: string;
}

/** What someone has begun to add beside a note or a promise. */
export interface Begun {
  readonly what?: RemarkKind | undefined;
  readonly words: string;
}

interface RemarksProps {
  readonly on: Id;
  readonly added: readonly Added[];
  readonly begun: Begun | undefined;
  readonly onBegin: (on: Id, begun: Begun) => void;
  readonly onAdd: (on: Id, what: RemarkKind, words: string) => void;
  readonly onRemove: (id: Id) => void;
}

const words = openWords.remark;

/** What was added here, and a place to add more. "This matters" needs no words. */
export function Remarks({ on, added, begun, onBegin, onAdd, onRemove }: RemarksProps) {
  const { what, words: typed } = begun ?? { words: '' };
  const here = added.filter((one) => one.on === on);
  const add = () => {
    if (!what || (!typed.trim() && what !== 'matters')) return;
    onAdd(on, what, typed.trim());
  };
  return (
    <Block title={words.title}>
      {here.length > 0 && (
        <Stack tight>
          {here.map((one) => (
            <AddedCard key={one.id} added={one} onRemove={onRemove} />
          ))}
        </Stack>
      )}
      <Chips<RemarkKind>
        label={words.what}
        options={(Object.keys(words.kinds) as RemarkKind[]).map((value) => ({ value, label: words.kinds[value] }))}
        chosen={what ? [what] : []}
        onChange={([one]) => onBegin(on, { what: one, words: typed })}
      />
      {what && (
        <>
          <TextBox label={words.box} value={typed} onInput={(text) => onBegin(on, { what, words: text })} rows={3} />
          <div>
            <Button look="main" onClick={add}>
              {words.add}
            </Button>
          </div>
        </>
      )}
    </Block>
  );
}

function AddedCard({ added, onRemove }: { readonly added: Added; readonly onRemove: (id: Id) => void }) {
  return (
    <Card look="tint">
      <div>
        <p class="strong">{words.kinds[added.what]}</p>
        <p class="as-written">{added.words}</p>
      </div>
      <div>
        <Button look="plain" onClick={() => onRemove(added.id)} about={added.words || words.kinds[added.what]}>
          {words.remove}
        </Button>
      </div>
    </Card>
  );
}
