import { type AsideFile, asideFile } from '../../documents/backup/aside-file.ts';
import type { BackupSummary } from '../../documents/backup/format.ts';
import { proves } from '../../documents/backup/prove.ts';
import { type BackupContents, type Paper, writeBackup } from '../../documents/backup/write.ts';
import type { JournalStore } from '../../store/journal-store.ts';

/** `full`: the phone had no room for the file. `not-proved`: what was written did not read back as it was put in. */
export type BackupMade =
  | { readonly ok: true; readonly made: AsideFile }
  | { readonly ok: false; readonly reason: 'full' | 'not-proved' };

/** Everything kept, as a backup asks for it. */
async function contentsOf(store: JournalStore, madeAt: Date): Promise<BackupContents> {
  const papers = await store.papers.list();
  const wholePapers: Paper[] = papers.map((paper) => ({ ...paper, read: () => store.papers.read(paper.id) }));
  return { journal: store.journal.value, wordings: await store.wordings(), papers: wholePapers, madeAt };
}

interface BackupOrder {
  readonly contents: (store: JournalStore) => Promise<BackupContents>;
  readonly words: string;
  readonly name: string;
  /** Hears how far it has got. */
  readonly onBytes: (bytes: number) => void;
  /** Hears of each paper that is read back. */
  readonly onReadBack?: () => Promise<void>;
}

/** Writes a backup, reads it back to its end, and compares. Only then is it made. */
export function makeBackup(
  store: JournalStore,
  words: string,
  name: string,
  onBytes: (bytes: number) => void,
): Promise<BackupMade> {
  return makeProved(store, { contents: (opened) => contentsOf(opened, new Date()), words, name, onBytes });
}

/** The same, of whatever it is to hold. */
export async function makeProved(store: JournalStore, order: BackupOrder): Promise<BackupMade> {
  const { contents, words, name, onBytes, onReadBack } = order;
  try {
    await store.opened;
    let written: BackupSummary | undefined;
    const onEnd = (summary: BackupSummary) => {
      written = summary;
    };
    const stream = await writeBackup(await contents(store), words, { onEnd });
    const made = await asideFile(stream, name, onBytes);
    if (written && (await proves(made.file, words, written, onReadBack))) return { ok: true, made };
    await made.drop();
    return { ok: false, reason: 'not-proved' };
  } catch (error) {
    return { ok: false, reason: (error as Error).name === 'QuotaExceededError' ? 'full' : 'not-proved' };
  }
}
