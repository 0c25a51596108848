import type { Id } from '../../domain/id.ts';
import { shortName } from '../../domain/short-name.ts';
import type { Live } from '../../domain/version.ts';
import { PersonChooser } from '../../ui/person-chooser.tsx';
import { addWords } from '../../words/en/add.ts';
import { readyWords } from '../../words/en/ready.ts';

interface ComingProps {
  /** Everyone known, likeliest first. */
  readonly people: readonly Live<'person'>[];
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
  /** The name that stands in the box. It counts as chosen without another tap. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onAdd: () => void;
}

const MOST_SHOWN = 8;

/** Who is coming: a tap for those known, a box for someone new. */
export function Coming({ people, chosen, onChange, typed, onType, onAdd }: ComingProps) {
  const shown = people.filter(({ id }, index) => index < MOST_SHOWN || chosen.includes(id));
  const words = readyWords.plan;
  return (
    <PersonChooser
      label={words.people}
      options={shown.map(({ id, body }) => ({ value: id, label: shortName(body, people) }))}
      chosen={chosen}
      onChange={onChange}
      typed={typed}
      onType={onType}
      onAdd={onAdd}
      boxLabel={words.someoneElse}
      boxHint={addWords.people.nameHint}
      addLabel={words.add}
    />
  );
}
