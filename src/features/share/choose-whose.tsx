import type { Id } from '../../domain/id.ts';
import { type ChipOption, Chips } from '../../ui/chips.tsx';
import { shareWords } from '../../words/en/share.ts';
import type { NotesAsked } from './choose-notes.tsx';

interface ChooseWhoseProps {
  readonly children: readonly ChipOption<Id>[];
  readonly choice: NotesAsked;
  readonly onChange: (choice: NotesAsked) => void;
}

const ALL = 'all';
const words = shareWords.choose;

/** Whose notes go, where there are several children: neither one child nor all of them until the parent says. */
export function ChooseWhose({ children, choice, onChange }: ChooseWhoseProps) {
  if (children.length < 2) return null;
  const { narrowing, ofAll } = choice;
  const whose = narrowing.child ?? (ofAll ? ALL : undefined);
  const choose = (chosen: string) =>
    onChange({
      ...choice,
      narrowing: { ...narrowing, child: chosen === ALL ? undefined : chosen },
      ofAll: chosen === ALL,
    });
  return (
    <Chips
      label={words.whose}
      options={[...children, { value: ALL, label: words.any }]}
      chosen={whose ? [whose] : []}
      onChange={([chosen]) => chosen && choose(chosen)}
      keepOne
    />
  );
}

/** Whether it is known whose notes go. */
export function isSaidWhose({ narrowing, ofAll }: NotesAsked, children: readonly ChipOption<Id>[]): boolean {
  return children.length < 2 || narrowing.child !== undefined || ofAll === true;
}
