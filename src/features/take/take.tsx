import { useState } from 'preact/hooks';
import { writeJournalFile } from '../../documents/journal-file/write.ts';
import { type NoteTold, notesPage } from '../../documents/take/notes-page.ts';
import { asPiece, type ZippedFile, zipped } from '../../documents/take/zip.ts';
import type { Journal } from '../../domain/journal.ts';
import type { Live } from '../../domain/version.ts';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/hand-on.ts';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { moreWords } from '../../words/en/more.ts';

interface TakeProps {
  readonly journal: Journal;
  readonly now: () => Date;
  readonly today: string;
  readonly told: (note: Live<'note'>) => NoteTold;
  /** Every paper, its bytes a piece at a time. */
  readonly papers: () => Promise<readonly { readonly name: string; readonly read: () => AsyncIterable<Uint8Array> }[]>;
}

const words = moreWords.take;

/** Everything kept, in one zip that needs no Marram to be read. */
export function Take({ journal, now, today, told, papers }: TakeProps) {
  const [state, setState] = useState<'asking' | 'making' | 'saved' | 'notMade'>('asking');
  const promises = journal.promises.filter(({ body }) => !body.callBack).length;
  const save = async () => {
    setState('making');
    try {
      const files = [...textsOf(journal, now(), told), ...papersOf(await papers())];
      saveFile(new File([...(await zipped(files))], words.fileName(today), { type: 'application/zip' }));
      setState('saved');
    } catch {
      setState('notMade');
    }
  };
  return (
    <Screen title={words.title} lead={<p>{words.lead}</p>}>
      <ul class="bullets">
        {words.warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
      <p class="strong">{words.count(journal.notes.length, promises)}</p>
      {state === 'notMade' && <Notice look="error">{words.notMade}</Notice>}
      <div>
        <Button look="main" icon="download" busy={state === 'making'} onClick={() => void save()}>
          {words.save}
        </Button>
      </div>
      <p role="status">{(state === 'making' && words.making) || (state === 'saved' && words.saved)}</p>
    </Screen>
  );
}

function textsOf(journal: Journal, madeAt: Date, told: TakeProps['told']): readonly ZippedFile[] {
  const page = notesPage(journal, { title: words.pageTitle, lead: words.pageLead, told });
  return [
    { name: 'notes.html', bytes: asPiece(page) },
    { name: 'journal.jsonl', bytes: asPiece(writeJournalFile(journal, madeAt)) },
  ];
}

/** Papers may share a name, so each has its number before it. */
function papersOf(papers: Awaited<ReturnType<TakeProps['papers']>>): readonly ZippedFile[] {
  return papers.map(({ name, read }, index) => ({
    name: `papers/${index + 1} ${name.replace(/[^\p{L}\p{N}. _-]/gu, '')}`,
    bytes: read(),
    packed: true,
  }));
}
