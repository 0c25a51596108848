import { useState } from 'preact/hooks';
import { writeJournalFile } from '../../documents/journal-file/write.ts';
import type { Journal } from '../../domain/journal.ts';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { moreWords } from '../../words/en/more.ts';

interface TakeProps {
  readonly journal: Journal;
  readonly now: () => Date;
  readonly today: string;
}

/** Everything kept, as one plain file. */
export function Take({ journal, now, today }: TakeProps) {
  const words = moreWords.take;
  const [saved, setSaved] = useState(false);
  const promises = journal.promises.filter(({ body }) => !body.callBack).length;
  const save = () => {
    saveFile(writeJournalFile(journal, now()), words.fileName(today));
    setSaved(true);
  };
  return (
    <Screen title={words.title} lead={<p>{words.lead}</p>}>
      <ul class="bullets">
        {words.warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
      <p class="strong">{words.count(journal.notes.length, promises)}</p>
      <div>
        <Button look="main" icon="download" onClick={save}>
          {words.save}
        </Button>
      </div>
      <p role="status">{saved && words.saved}</p>
    </Screen>
  );
}

/** Hands a text to the browser to save. The name holds a date and nothing of the child. */
function saveFile(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/jsonl' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
