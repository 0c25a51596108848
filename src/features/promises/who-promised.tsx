import type { Someone } from '../../domain/note.ts';
import { type Person, roleAndName } from '../../domain/person.ts';
import type { Live } from '../../domain/version.ts';
import type { ChipOption } from '../../ui/chips.tsx';
import { PersonChooser } from '../../ui/person-chooser.tsx';
import { addWords } from '../../words/en/add.ts';
import { addMoreWords } from '../../words/en/add-more.ts';
import { promisesWords } from '../../words/en/promises.ts';

/** Who promised, as it is chosen: `us`, `as` for whoever it was that is not one of the people, an id, or nobody; or a name as typed. */
export interface WhoChosen {
  readonly chosen: string;
  readonly name: string;
}

/** Who promised, as it stands. */
export function whoChosen(by: Someone): string {
  if (by.who === 'person') return by.person;
  if (by.who === 'us') return 'us';
  return by.who === 'other' && !by.name ? '' : 'as';
}

/** Whoever was chosen; undefined where a name was typed that the phone did not take. */
export async function someoneChosen(
  { chosen, name }: WhoChosen,
  by: Someone,
  onMeet: (name: string) => Promise<string | undefined>,
): Promise<Someone | undefined> {
  if (name.trim()) {
    const person = await onMeet(name.trim());
    return person === undefined ? undefined : { who: 'person', person };
  }
  if (chosen === whoChosen(by)) return by;
  if (!chosen) return { who: 'other', name: '' };
  return chosen === 'us' ? { who: 'us' } : { who: 'person', person: chosen };
}

const MOST_SHOWN = 6;

interface WhoPromisedProps {
  readonly who: WhoChosen;
  readonly onChange: (who: WhoChosen) => void;
  readonly by: Someone;
  readonly nameOf: (someone: Someone) => string;
  /** Everyone known, likeliest first. */
  readonly people: readonly Live<'person'>[];
}

/** Who promised, at one tap or by a name. */
export function WhoPromised({ who: { chosen, name }, onChange, by, nameOf, people }: WhoPromisedProps) {
  const as = whoChosen(by) === 'as' ? [{ value: 'as', label: nameOf(by) }] : [];
  const known = people.filter(({ id }, index) => index < MOST_SHOWN || chosen === id);
  return (
    <PersonChooser
      label={promisesWords.one.who}
      options={[{ value: 'us', label: addMoreWords.agreed.us }, ...as, ...known.map(optionOf)]}
      chosen={chosen ? [chosen] : []}
      onChange={([one = '']) => onChange({ chosen: one, name: one ? '' : name })}
      typed={name}
      onType={(typed) => onChange({ chosen: typed.trim() ? '' : chosen, name: typed })}
      onAdd={() => {}}
      boxLabel={addWords.people.someoneElse}
      boxHint={addWords.people.nameHint}
      addLabel={addWords.people.add}
      many={false}
    />
  );
}

function optionOf({ id, body }: { readonly id: string; readonly body: Person }): ChipOption<string> {
  return { value: id, label: roleAndName(body) };
}
