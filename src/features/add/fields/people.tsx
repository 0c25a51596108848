import { kindOf } from '../../../domain/kinds/index.ts';
import { shortName } from '../../../domain/short-name.ts';
import type { ChipOption } from '../../../ui/chips.tsx';
import { Details } from '../../../ui/details.tsx';
import { lazy } from '../../../ui/lazy.tsx';
import { PersonChooser } from '../../../ui/person-chooser.tsx';
import { addWords } from '../../../words/en/add.ts';
import { listOf } from '../../../words/en/dates.ts';
import { addedName, nameAdded, type PeopleField } from '../form.ts';
import type { FieldContext, FieldProps } from './field.ts';

const SameName = lazy(async () => (await import('./same-name.tsx')).SameName);

const MOST_SHOWN = 6;

export function PeopleAsk({ form, set, context }: FieldProps) {
  const label = addWords.peopleIn[form.kind] ?? addWords.people[kindOf(form.kind).part];
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
  readonly labelUnseen?: boolean;
  readonly people: PeopleField;
  readonly onChange: (people: PeopleField) => void;
  readonly context: FieldContext;
  /** One answer only, and others offered before those known. */
  readonly one?: boolean;
  readonly first?: readonly ChipOption<string>[];
}

export function PeopleBox({
  label,
  labelUnseen = false,
  people,
  onChange,
  context,
  one = false,
  first = [],
}: PeopleBoxProps) {
  const { chosen, typed } = people;
  return (
    <PersonChooser
      label={label}
      labelUnseen={labelUnseen}
      options={[...first, ...optionsFor(chosen, context)]}
      chosen={chosen}
      onChange={(next) => onChange({ chosen: next, typed: one && next.length > 0 ? '' : typed })}
      typed={typed}
      onType={(next) => onChange({ chosen: one && next.trim() ? [] : chosen, typed: next })}
      onAdd={() => onChange({ chosen: [...chosen, addedName(typed)], typed: '' })}
      boxLabel={addWords.people.someoneElse}
      boxHint={addWords.people.nameHint}
      addLabel={addWords.people.add}
      many={!one}
    >
      {typed.trim() && <SameName people={people} onChange={onChange} known={context.people} one={one} />}
    </PersonChooser>
  );
}

/** The names of those chosen, and what stands in the box. */
export function namesChosen(
  { chosen, typed }: PeopleField,
  context: FieldContext,
  first: readonly ChipOption<string>[] = [],
): string {
  const options = [...first, ...optionsFor(chosen, context)];
  const names = chosen.map((one) => options.find(({ value }) => value === one)?.label ?? '');
  return listOf([...names, typed.trim()].filter(Boolean));
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
