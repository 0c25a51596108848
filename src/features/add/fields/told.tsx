import { addMoreWords } from '../../../words/en/add-more.ts';
import type { FieldProps } from './field.ts';
import { PeopleBox } from './people.tsx';

/** Who has been told of it, so that the parent can find what someone has not heard yet. */
export function ToldField({ form, set, context }: FieldProps) {
  return (
    <PeopleBox label={addMoreWords.told} people={form.told} onChange={(told) => set({ told })} context={context} />
  );
}
