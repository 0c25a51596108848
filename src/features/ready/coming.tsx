import { useState } from 'preact/hooks';
import type { Id } from '../../domain/id.ts';
import { roleAndName } from '../../domain/person.ts';
import type { Live } from '../../domain/version.ts';
import { PersonChooser } from '../../ui/person-chooser.tsx';
import { addWords } from '../../words/en/add.ts';
import { readyWords } from '../../words/en/ready.ts';

interface ComingProps {
  /** Everyone known, likeliest first. */
  readonly people: readonly Live<'person'>[];
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
  /** Makes a person of a name, and resolves to their id. */
  readonly onMeet: (name: string) => Promise<Id | undefined>;
}

const MOST_SHOWN = 8;

/** Who is coming: a tap for those known, a box for someone new. */
export function Coming({ people, chosen, onChange, onMeet }: ComingProps) {
  const [typed, setTyped] = useState('');
  const shown = people.filter(({ id }, index) => index < MOST_SHOWN || chosen.includes(id));
  const meet = async () => {
    const met = await onMeet(typed.trim());
    if (!met) return;
    setTyped('');
    if (!chosen.includes(met)) onChange([...chosen, met]);
  };
  const words = readyWords.plan;
  return (
    <PersonChooser
      label={words.people}
      options={shown.map(({ id, body }) => ({ value: id, label: roleAndName(body) }))}
      chosen={chosen}
      onChange={onChange}
      typed={typed}
      onType={setTyped}
      onAdd={() => void meet()}
      boxLabel={words.someoneElse}
      boxHint={addWords.people.nameHint}
      addLabel={words.add}
    />
  );
}
