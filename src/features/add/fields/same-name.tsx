import { folded } from '../../../domain/folding.ts';
import { type Person, roleAndName } from '../../../domain/person.ts';
import type { Live } from '../../../domain/version.ts';
import { Chips } from '../../../ui/chips.tsx';
import { sameNameWords as words } from '../../../words/en/same-name.ts';
import { anotherName, type PeopleField } from '../form.ts';

interface SameNameProps {
  readonly people: PeopleField;
  readonly onChange: (people: PeopleField) => void;
  readonly known: readonly Live<'person'>[];
  /** One answer only. */
  readonly one: boolean;
}

/** Asks who is meant by a name that someone known has. Without an answer it is the one who is known. */
export function SameName({ people: { chosen, typed }, onChange, known, one }: SameNameProps) {
  const same = known.filter(({ body }) => folded(body.name) === folded(typed));
  if (same.length === 0) return null;
  const pick = (value: string) => onChange({ chosen: one ? [value] : [...chosen, value], typed: '' });
  return (
    <Chips
      label={words.label(typed.trim())}
      options={[
        ...same.map(({ id, body }) => ({ value: id, label: nameFor(body) })),
        { value: anotherName(typed), label: words.another },
      ]}
      chosen={[]}
      onChange={([value]) => value && pick(value)}
    />
  );
}

function nameFor(person: Person): string {
  return person.role ? roleAndName(person) : words.same;
}
