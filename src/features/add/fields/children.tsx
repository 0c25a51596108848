import { Chips } from '../../../ui/chips.tsx';
import { addMoreWords } from '../../../words/en/add-more.ts';
import type { FieldProps } from './field.ts';

/** Which child it is about, or which of them. */
export function ChildrenField({ set, context }: Pick<FieldProps, 'set' | 'context'>) {
  return (
    <Chips
      label={addMoreWords.children}
      options={context.children}
      chosen={context.about}
      onChange={(children) => children.length > 0 && set({ children })}
      many
    />
  );
}
