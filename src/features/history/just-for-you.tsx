import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { historyWords } from '../../words/en/history.ts';

/** The private words on a note: folded, and read from their own store only when opened. */
export function JustForYou({ read }: { readonly read: () => Promise<string> }) {
  const [words, setWords] = useState<string>();
  const { justForYou, onlyYou, noPrivate } = historyWords.note;
  if (words === undefined) {
    return (
      <div>
        <Button icon="lock" onClick={() => void read().then(setWords)}>
          {justForYou}
        </Button>
      </div>
    );
  }
  return (
    <Card label={justForYou}>
      <p class="quiet small">
        <Icon name="lock" /> {onlyYou}
      </p>
      <p class="as-written">{words || noPrivate}</p>
    </Card>
  );
}
