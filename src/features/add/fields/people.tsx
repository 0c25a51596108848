import { folded } from '../../../domain/folding.ts';
import { kindOf } from '../../../domain/kinds/index.ts';
import { type Person, roleAndName } from '../../../domain/person.ts';
import type { Live } from '../../../domain/version.ts';
import { type ChipOption, Chips } from '../../../ui/chips.tsx';
import { Details } from '../../../ui/details.tsx';
import { PersonChooser } from '../../../ui/person-chooser.tsx';
import { addWords } from '../../../words/en/add.ts';
import { addedName, anotherName, nameAdded, type PeopleField } from '../form.ts';
import type { FieldContext, FieldProps } from './field.ts';

const MOST_SHOWN = 6;

export function PeopleAsk({ form, set, context }: FieldProps) {
  const { part } = kindOf(form.kind);
  const label = form.kind === 'promise' ? addWords.people.promise : addWords.people[part === 'said' ? 'said' : part];
  return (
    <>
      <PeopleBox label={label} people={form.people} onChange={(people) => set({ people })} context={context} />
      {form.kind === 'meeting' && (
        <Details summary={addWords.people.asked} open={form.absent.chosen.length > 0}>
          <PeopleBox
            label={addWords.people.askedWho}
            people={form.absent}
            onChange={(absent) => set({ absent })}
            context={context}
          />
        </Details>
      )}
    </>
  );
}

interface PeopleBoxProps {
  readonly label: string;
  readonly people: PeopleField;
  readonly onChange: (people: PeopleField) => void;
  readonly context: FieldContext;
  /** One answer only, and others offered before those known. */
  readonly one?: boolean;
  readonly first?: readonly ChipOption<string>[];
}

export function PeopleBox({ label, people, onChange, context, one = false, first = [] }: PeopleBoxProps) {
  const { chosen, typed } = people;
  return (
    <PersonChooser
      label={label}
      options={[...first, ...optionsFor(chosen, context)]}
      chosen={chosen}
      onChange={(next) => onChange({ ...people, chosen: next })}
      typed={typed}
      onType={(next) => onChange({ ...people, typed: next })}
      onAdd={() => onChange({ chosen: [...chosen, addedName(typed)], typed: '' })}
      boxLabel={addWords.people.someoneElse}
      boxHint={addWords.people.nameHint}
      addLabel={addWords.people.add}
      many={!one}
    >
      <SameName people={people} onChange={onChange} known={context.people} one={one} />
    </PersonChooser>
  );
}

interface SameNameProps extends Pick<PeopleBoxProps, 'people' | 'onChange'> {
  readonly known: readonly Live<'person'>[];
  readonly one: boolean;
}

/** Asks who is meant by a name that someone known has. Without an answer it is the one who is known. */
function SameName({ people: { chosen, typed }, onChange, known, one }: SameNameProps) {
  const same = typed.trim() ? known.filter(({ body }) => folded(body.name) === folded(typed)) : [];
  if (same.length === 0) return null;
  const words = addWords.people.sameName;
  const pick = (value: string) => onChange({ chosen: one ? [value] : [...chosen, value], typed: '' });
  const options = same.map(({ id, body }) => ({ value: id, label: body.role ? roleAndName(body) : words.same }));
  return (
    <Chips
      label={words.label(typed.trim())}
      options={[...options, { value: anotherName(typed), label: words.another }]}
      chosen={[]}
      onChange={([value]) => value && pick(value)}
    />
  );
}

/** Those chosen stay in sight; after them the likeliest of the others. */
function optionsFor(chosen: readonly string[], { people }: FieldContext): readonly ChipOption<string>[] {
  const known = people.filter(({ id }, index) => index < MOST_SHOWN || chosen.includes(id));
  const added = chosen.filter((one) => nameAdded(one) !== undefined);
  return [
    ...known.map(({ id, body }) => ({ value: id, label: shortName(body, people) })),
    ...added.map((value) => ({ value, label: nameAdded(value) ?? '' })),
  ];
}

/** The name alone, for the parent knows who it is, unless two share it. */
function shortName(person: Person, people: readonly Live<'person'>[]): string {
  return people.filter(({ body }) => body.name === person.name).length > 1 ? roleAndName(person) : person.name;
}
