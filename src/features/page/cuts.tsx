import type { FittedPage } from '../../domain/page/fitting.ts';
import { summaryWords } from '../../words/en/summary.ts';

/** What was taken out so that the page fits. */
export function Cuts({ cuts }: { readonly cuts: FittedPage['cuts'] }) {
  if (cuts.length === 0) return null;
  return (
    <div>
      <p>{summaryWords.check.cuts}</p>
      <ul>
        {cuts.map(({ what, from, to }) => (
          <li key={what}>{summaryWords.check.cut[what](from - to)}</li>
        ))}
      </ul>
    </div>
  );
}
