import { type KindId, tiles } from '../../domain/kinds/index.ts';
import type { IconName } from '../../ui/icon.tsx';
import { Tile, Tiles } from '../../ui/tile.tsx';
import { addWords } from '../../words/en/add.ts';
import { kindWords } from '../../words/en/kinds.ts';

const icons: Readonly<Partial<Record<KindId, IconName>>> = {
  said: 'quote',
  contact: 'phone',
  promise: 'promise',
  meeting: 'people',
  helped: 'heart',
  plain: 'pencil',
};

interface AddTilesProps {
  readonly childName: string;
  readonly onAdd: (kind: KindId) => void;
}

/** The six ways to begin. */
export function AddTiles({ childName, onAdd }: AddTilesProps) {
  return (
    <Tiles label={addWords.addTitle}>
      {tiles.map((kind) => (
        <Tile
          key={kind}
          icon={icons[kind] ?? 'pencil'}
          wide={kind === 'helped' || kind === 'plain'}
          voice={kind === 'said'}
          onClick={() => onAdd(kind)}
        >
          {kindWords[kind].tile?.(childName)}
        </Tile>
      ))}
    </Tiles>
  );
}
