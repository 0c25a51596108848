import type { Id } from '../../domain/id.ts';
import { type ChipOption, Chips } from '../../ui/chips.tsx';
import { summaryWords } from '../../words/en/summary.ts';

interface WhichChildProps {
  /** Every child there is; none to choose from when there is one. */
  readonly children: readonly ChipOption<Id>[];
  readonly child: Id | undefined;
  readonly onChild: (child: Id) => void;
}

/** The child that what is made is about, where there are several. */
export function WhichChild({ children, child, onChild }: WhichChildProps) {
  if (children.length < 2) return null;
  return (
    <Chips
      label={summaryWords.who.child}
      options={children}
      chosen={child ? [child] : []}
      onChange={([chosen]) => chosen && onChild(chosen)}
      keepOne
    />
  );
}
