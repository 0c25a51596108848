import { useMemo, useState } from 'preact/hooks';
import { noteFinder } from '../../domain/note-finder.ts';
import type { NoteThing } from '../../domain/page/choosing.ts';
import type { Picks } from '../../domain/page/sections/section.ts';
import { Details } from '../../ui/details.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { dates } from '../../words/en/dates.ts';
import { historyWords } from '../../words/en/history.ts';
import { topicNames } from '../../words/en/kinds.ts';
import { summaryWords } from '../../words/en/summary.ts';
import { Offered, onPage } from './offered.tsx';
import type { PickProps } from './pick-card.tsx';

const MOST_SHOWN = 20;

/** Everything else that could go on the page. */
export function NotPicked({ picks, input, lineOf, say }: PickProps & { readonly picks: Picks }) {
  const words = summaryWords.check;
  const [query, setQuery] = useState('');
  const { journal, plan } = input;
  const on = onPage(picks);
  const mayAdd = ({ id, body }: NoteThing) =>
    !on.has(id) && plan.overrides[id]?.show !== false && body.okToShare !== 'no';
  const finder = useMemo(() => noteFinder(journal, input.today, { topics: topicNames, dates }), [journal, input.today]);
  const found = (query.trim() ? finder.find(query) : journal.notes).filter(mayAdd);
  if (!journal.notes.some(mayAdd)) return null;
  return (
    <Details summary={words.notPicked}>
      <p class="quiet">{words.othersLead}</p>
      <TextBox label={historyWords.search} value={query} onInput={setQuery} rows={1} search spellcheck={false} />
      <Offered notes={found.slice(0, MOST_SHOWN)} lineOf={lineOf} say={say} />
    </Details>
  );
}
