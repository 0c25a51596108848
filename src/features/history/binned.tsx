import { DAYS_IN_BIN } from '../../domain/bin.ts';
import { addDays } from '../../domain/dates/day.ts';
import { dayInWords } from '../../domain/dates/in-words.ts';
import type { Journal } from '../../domain/journal.ts';
import { firstLine } from '../../domain/note.ts';
import type { Live } from '../../domain/version.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Screen, Stack } from '../../ui/screen.tsx';
import { dates } from '../../words/en/dates.ts';
import { historyWords } from '../../words/en/history.ts';

/** Said after a note is put in the bin, with the way back. */
export function Binned({ onBack, onHistory }: { readonly onBack: () => void; readonly onHistory: () => void }) {
  const { title, lead, back, history } = historyWords.binned;
  return (
    <Screen title={title} lead={<p>{lead}</p>}>
      <ButtonRow>
        <Button icon="undo" onClick={onBack}>
          {back}
        </Button>
        <Button look="main" onClick={onHistory}>
          {history}
        </Button>
      </ButtonRow>
    </Screen>
  );
}

interface BinProps {
  readonly journal: Journal;
  /** Folds away the lines of notes that are marked as hard to read. */
  readonly gentle: boolean;
  readonly onRestore: (note: Live<'note'>) => void;
}

/** What is in the bin, and until when. */
export function Bin({ journal, gentle, onRestore }: BinProps) {
  const lineOf = ({ body }: Live<'note'>) => (gentle && body.hardToRead ? historyWords.hardOne : firstLine(body));
  const { listTitle, listLead, listEmpty, restore, until } = historyWords.binned;
  return (
    <Screen title={listTitle} lead={<p>{journal.binned.length > 0 ? listLead : listEmpty}</p>}>
      <Stack>
        {journal.binned.map((note) => (
          <Card key={note.id}>
            <div>
              <p>{lineOf(note)}</p>
              <p class="quiet small">{until(dayInWords(addDays(note.body.binned ?? '', DAYS_IN_BIN), dates))}</p>
            </div>
            <div>
              <Button icon="undo" onClick={() => onRestore(note)} about={`: ${lineOf(note)}`}>
                {restore}
              </Button>
            </div>
          </Card>
        ))}
      </Stack>
    </Screen>
  );
}
