import { type FileMade, provedFile } from '../../documents/backup/proved-file.ts';
import { readBackup } from '../../documents/backup/read.ts';
import { type BackupContents, type Paper, writeBackup } from '../../documents/backup/write.ts';
import type { Id } from '../../domain/id.ts';
import type { JournalStore } from '../../store/journal-store.ts';
import { type MadeOfAllThatOpens, ofAllThatOpens } from './all-that-opens.ts';

/** Everything kept, as a backup asks for it. */
async function contentsOf(store: JournalStore, madeAt: Date, without: ReadonlySet<Id>): Promise<BackupContents> {
  await store.opened;
  const papers = (await store.papers.list()).filter(({ id }) => !without.has(id));
  const wholePapers: Paper[] = papers.map((paper) => ({ ...paper, read: () => store.papers.read(paper.id) }));
  return { journal: store.journal.value, wordings: await store.wordings(), papers: wholePapers, madeAt };
}

interface BackupOrder {
  readonly contents: () => Promise<BackupContents>;
  readonly words: string;
  readonly name: string;
  /** Hears how far it has got. */
  readonly onBytes?: (bytes: number) => void;
  /** Hears of each paper that is read back. */
  readonly onReadBack?: () => Promise<void>;
  readonly signal?: AbortSignal;
}

/** Makes a backup of everything kept: of all that opens, where a paper does not. */
export async function makeBackup(
  store: JournalStore,
  words: string,
  name: string,
  onBytes: (bytes: number) => void,
): Promise<MadeOfAllThatOpens> {
  return ofAllThatOpens({
    store,
    make: (without) => makeProved({ contents: () => contentsOf(store, new Date(), without), words, name, onBytes }),
  });
}

/** The same, of whatever it is to hold. */
export function makeProved({ contents, words, onReadBack, ...file }: BackupOrder): Promise<FileMade> {
  return provedFile({
    ...file,
    write: async (onEnd) => writeBackup(await contents(), words, { onEnd }),
    readBack: async (stream) => {
      const read = await readBackup(stream, words, onReadBack);
      return read.ok ? read.backup.summary : undefined;
    },
  });
}
