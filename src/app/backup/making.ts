import { type FileMade, provedFile } from '../../documents/backup/proved-file.ts';
import { readBackup } from '../../documents/backup/read.ts';
import { type BackupContents, type Paper, writeBackup } from '../../documents/backup/write.ts';
import type { JournalStore } from '../../store/journal-store.ts';
import type { PaperKept } from '../../store/papers.ts';

/** Everything kept, as a backup asks for it. */
async function contentsOf(store: JournalStore, madeAt: Date, left: readonly PaperKept[]): Promise<BackupContents> {
  await store.opened;
  const papers = (await store.papers.list()).filter(({ id }) => !left.some((one) => one.id === id));
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

/** `leftOut`: the names of papers that do not open, and so are in no backup. */
type BackupMade = FileMade & { readonly leftOut?: readonly string[] };

/** Makes a backup of everything kept: of all that opens, where a paper does not. */
export async function makeBackup(
  store: JournalStore,
  words: string,
  name: string,
  onBytes: (bytes: number) => void,
): Promise<BackupMade> {
  const madeWithout = (left: readonly PaperKept[]) =>
    makeProved({ contents: () => contentsOf(store, new Date(), left), words, name, onBytes });
  const made = await madeWithout([]);
  if (made.ok || made.reason === 'full') return made;
  const broken = await store.papers.broken();
  return broken.length > 0 ? { ...(await madeWithout(broken)), leftOut: broken.map((paper) => paper.name) } : made;
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
