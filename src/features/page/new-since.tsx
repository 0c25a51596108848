import { mayUse } from '../../domain/page/choosing.ts';
import type { Picks } from '../../domain/page/sections/section.ts';
import { newSince } from '../../domain/share/choosing.ts';
import { Details } from '../../ui/details.tsx';
import { summaryWords } from '../../words/en/summary.ts';
import { Offered, onPage } from './offered.tsx';
import type { PickProps } from './pick-card.tsx';

/** What was kept since this reader was last given anything, and is not on the page yet; nothing for a new reader. */
export function NewSince({ picks, input, lineOf, say }: PickProps & { readonly picks: Picks }) {
  const words = summaryWords.check;
  const reader = input.plan.reader?.trim();
  const isNew = reader ? newSince(reader, input.journal) : undefined;
  if (!reader || !isNew) return null;
  const on = onPage(picks);
  const notes = mayUse(input).filter(({ id }) => isNew.has(id) && !on.has(id));
  return (
    <Details summary={words.newSince(reader, notes.length)}>
      <Offered notes={notes} lineOf={lineOf} say={say} />
    </Details>
  );
}
