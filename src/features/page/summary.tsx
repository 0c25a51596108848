import type { Journal } from '../../domain/journal.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { summaryWords } from '../../words/en/summary.ts';

interface SummaryProps {
  readonly journal: Journal;
  readonly onMake: () => void;
  readonly onAdd: () => void;
  readonly onOthers: () => void;
  readonly onShare: () => void;
}

const FEW = 5;

/** The way in to making a page. */
export function Summary({ journal, onMake, onAdd, onOthers, onShare }: SummaryProps) {
  const notes = journal.notes.length;
  return (
    <Screen title={summaryWords.title} lead={<p>{summaryWords.lead}</p>}>
      {notes < FEW && <p>{summaryWords.few(notes)}</p>}
      <ButtonRow>
        {notes > 0 && (
          <Button look="main" icon="page" onClick={onMake}>
            {summaryWords.make}
          </Button>
        )}
        {notes > 0 && (
          <Button icon="list" onClick={onOthers}>
            {summaryWords.others}
          </Button>
        )}
        {notes > 0 && (
          <Button icon="lock" onClick={onShare}>
            {summaryWords.share}
          </Button>
        )}
        {notes < FEW && (
          <Button icon="plus" onClick={onAdd}>
            {summaryWords.addNote}
          </Button>
        )}
      </ButtonRow>
    </Screen>
  );
}
