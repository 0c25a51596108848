import type { Id } from '../../../domain/id.ts';
import { Chips } from '../../../ui/chips.tsx';
import { addMoreWords } from '../../../words/en/add-more.ts';
import { isChildGuessed } from '../form.ts';
import type { FieldProps } from './field.ts';

/** Which child it is about, or which of them. While none was chosen the one that is on is a guess: the first tap on another takes its place. */
export function ChildrenField({
  form,
  set,
  context: { children, about },
}: Pick<FieldProps, 'form' | 'set' | 'context'>) {
  const onChange = (chosen: readonly Id[]) => {
    const isGuess = isChildGuessed(form) && about.length === 1;
    const next = isGuess ? chosen.filter((id) => !about.includes(id)) : chosen;
    set({ children: next.length > 0 ? next : about, isChildGuessed: false });
  };
  return (
    <Chips
      label={addMoreWords.children}
      hint={addMoreWords.childrenHint}
      options={children}
      chosen={about}
      onChange={onChange}
      many
    />
  );
}
