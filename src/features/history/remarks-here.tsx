import type { Id } from '../../domain/id.ts';
import type { Journal } from '../../domain/journal.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Block, Stack } from '../../ui/screen.tsx';
import { shareWords } from '../../words/en/share.ts';

interface RemarksHereProps {
  readonly note: Id;
  readonly journal: Journal;
  readonly onRemove: (remark: Id) => void;
}

/** What others wrote beside a note or what was promised in it, under their own names. */
export function RemarksHere({ note, journal, onRemove }: RemarksHereProps) {
  const promises = journal.promises.filter(({ body }) => body.note === note).map(({ id }) => id);
  const here = journal.remarks.filter(({ body }) => body.on === note || promises.includes(body.on));
  if (here.length === 0) return null;
  return (
    <Block title={shareWords.helpBack.beside}>
      <Stack tight>
        {here.map(({ id, body }) => (
          <Card key={id}>
            <div>
              <p class="strong">{`${shareWords.remarks[body.what]} · ${body.by || shareWords.to('')}`}</p>
              <p class="as-written">{body.words}</p>
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
