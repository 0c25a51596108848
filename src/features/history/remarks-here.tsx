import type { Id } from '../../domain/id.ts';
import type { Journal } from '../../domain/journal.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Block, Stack } from '../../ui/screen.tsx';
import { shareWords } from '../../words/en/share.ts';

interface RemarksHereProps {
  /** A note and what was promised in it, or a promise alone. */
  readonly on: readonly Id[];
  readonly journal: Journal;
  readonly onRemove: (remark: Id) => void;
}

/** What others wrote beside something, under their own names. */
export function RemarksHere({ on, journal, onRemove }: RemarksHereProps) {
  const here = journal.remarks.filter(({ body }) => on.includes(body.on));
  if (here.length === 0) return null;
  return (
    <Block title={shareWords.helpBack.beside}>
      <Stack tight>
        {here.map(({ id, body }) => (
          <Card key={id}>
            <div>
              <p class="strong">{`${shareWords.remarks[body.what]} · ${body.by || shareWords.to('')}`}</p>
              <p class="as-written">{body.words}</p>
              {on.length > 1 && <p class="quiet small">{promiseIn(body.on, journal)}</p>}
            </div>
            <div>
              <Button look="plain" onClick={() => onRemove(id)} about={body.words}>
                {shareWords.helpBack.remove}
              </Button>
            </div>
          </Card>
        ))}
      </Stack>
    </Block>
  );
}

/** Which promise it is about, where it is about one. */
function promiseIn(on: Id, { promises }: Journal): string {
  const promise = promises.find(({ id }) => id === on);
  return promise ? shareWords.helpBack.aboutPromise(promise.body.words) : '';
}

/** A note and everything that was promised in it, for what was written beside either. */
export function withItsPromises(note: Id, { promises }: Journal): readonly Id[] {
  return [note, ...promises.filter(({ body }) => body.note === note).map(({ id }) => id)];
}
