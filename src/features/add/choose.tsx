import { type KindId, kinds, tiles } from '../../domain/kinds/index.ts';
import { Chips } from '../../ui/chips.tsx';
import { Details } from '../../ui/details.tsx';
import { Screen } from '../../ui/screen.tsx';
import { addWords } from '../../words/en/add.ts';
import { kindWords } from '../../words/en/kinds.ts';
import { AddTiles } from './add-tiles.tsx';

interface AddChooseProps {
  readonly childName: string;
  readonly onAdd: (kind: KindId) => void;
}

/** The six tiles, and every other kind behind them. */
export function AddChoose({ childName, onAdd }: AddChooseProps) {
  const others = kinds
    .filter(({ id }) => !tiles.includes(id))
    .map(({ id }) => ({ value: id as KindId, label: kindWords[id].name }));
  return (
    <Screen title={addWords.chooseKind} low>
      <Details summary={addWords.otherKinds}>
        <Chips
          label={addWords.otherKinds}
          labelUnseen
          options={others}
          chosen={[]}
          onChange={([kind]) => kind && onAdd(kind)}
        />
      </Details>
      <AddTiles childName={childName} onAdd={onAdd} />
    </Screen>
  );
}
