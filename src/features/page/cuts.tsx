import type { FittedPage } from '../../domain/page/fitting.ts';
import { Button } from '../../ui/button.tsx';
import { summaryWords } from '../../words/en/summary.ts';

interface CutsProps {
  readonly cuts: FittedPage['cuts'];
  /** Puts a note on the page by hand; left out where nothing is chosen. */
  readonly onPutBack?: (note: string) => void;
}

/** What was left out so that the page fits, each by its line, with a way to put it back. */
export function Cuts({ cuts, onPutBack }: CutsProps) {
  const words = summaryWords.check;
  if (cuts.length === 0) return null;
  return (
    <div>
      <p>{words.cuts}</p>
      <ul>
        {cuts.map(({ line, note }) => (
          <li key={line}>
            {line}
            {note && onPutBack && (
              <div>
                <Button look="plain" onClick={() => onPutBack(note)} about={words.about(line)}>
                  {words.putOn}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
