import { useState } from 'preact/hooks';
import { writeJournalFile } from '../../documents/journal-file/write.ts';
import { type NoteTold, notesPage } from '../../documents/take/notes-page.ts';
import { asPiece, type ZippedFile, zipped } from '../../documents/take/zip.ts';
import type { Id } from '../../domain/id.ts';
import type { Journal } from '../../domain/journal.ts';
import type { Live } from '../../domain/version.ts';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/hand-on.ts';
import { heldOpen } from '../../ui/hold-open.ts';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { moreWords } from '../../words/en/more.ts';

interface TakeProps {
  readonly journal: Journal;
  readonly now: () => Date;
  readonly today: string;
  readonly told: (note: Live<'note'>) => NoteTold;
  /** Every paper, its bytes a piece at a time. */
  readonly papers: () => Promise<readonly TakenPaper[]>;
  /** The ids of papers that do not open to their end. */
  readonly broken: () => Promise<ReadonlySet<Id>>;
}

interface TakenPaper {
  readonly id: Id;
  readonly name: string;
  readonly read: () => AsyncIterable<Uint8Array>;
}

const words = moreWords.take;
const NONE: ReadonlySet<Id> = new Set();

/** Everything kept, in one zip that needs no Marram to be read. */
export function Take({ journal, now, today, told, papers, broken }: TakeProps) {
  const [state, setState] = useState<'asking' | 'making' | 'saved' | 'notMade'>('asking');
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const promises = journal.promises.filter(({ body }) => !body.callBack).length;
  const make = async (left: ReadonlySet<Id>) => {
    const all = await papers();
    const files = [...textsOf(journal, now(), told), ...papersOf(all.filter(({ id }) => !left.has(id)))];
    saveFile(new File([...(await heldOpen(zipped(files)))], words.fileName(today), { type: 'application/zip' }));
    setLeftOut(all.flatMap(({ id, name }) => (left.has(id) ? [name] : [])));
    setState('saved');
  };
  const save = async () => {
    setState('making');
    try {
      await make(NONE).catch(async (error: unknown) => {
        const left = await broken();
        if (left.size === 0) throw error;
        await make(left);
      });
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
      {leftOut.length > 0 && (
        <Notice>
          <p>{words.leftOut}</p>
          <ul class="bullets">
            {leftOut.map((name, at) => (
              <li key={at}>{name}</li>
            ))}
          </ul>
        </Notice>
      )}
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
function papersOf(papers: readonly TakenPaper[]): readonly ZippedFile[] {
  return papers.map(({ name, read }, index) => ({
    name: `papers/${index + 1} ${name.replace(/[^\p{L}\p{N}. _-]/gu, '')}`,
    bytes: read(),
    packed: true,
  }));
}
