import { folded } from '../../../domain/folding.ts';
import { type Person, roleAndName } from '../../../domain/person.ts';
import { mayBeOnePerson } from '../../../domain/role-in-name.ts';
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

const MOST_SHOWN = 3;

/**
 * Asks who is meant by a name that someone known has, or may have. Without an answer it is the one who is known by just
 * that name, or else someone new.
 */
export function SameName({ people: { chosen, typed }, onChange, known, one }: SameNameProps) {
  const exact = known.filter(({ body }) => folded(body.name) === folded(typed));
  const isSame = exact.length > 0;
  const same = isSame ? exact : known.filter(({ body }) => mayBeOnePerson(body.name, typed)).slice(0, MOST_SHOWN);
  if (same.length === 0) return null;
  const pick = (value: string) => onChange({ chosen: one ? [value] : [...chosen, value], typed: '' });
  return (
    <Chips
      label={isSame ? words.label(typed.trim()) : words.like(typed.trim())}
      options={[
        ...same.map(({ id, body }) => ({ value: id, label: isSame ? nameFor(body) : roleAndName(body) })),
        { value: anotherName(typed), label: isSame ? words.another : words.other },
      ]}
      chosen={[]}
      onChange={([value]) => value && pick(value)}
    />
  );
}

function nameFor(person: Person): string {
  return person.role ? roleAndName(person) : words.same;
}
