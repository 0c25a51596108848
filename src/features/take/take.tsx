import { useState } from 'preact/hooks';
import { writeJournalFile } from '../../documents/journal-file/write.ts';
import type { Journal } from '../../domain/journal.ts';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/hand-on.ts';
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
    saveFile(new File([writeJournalFile(journal, now())], words.fileName(today), { type: 'application/jsonl' }));
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
