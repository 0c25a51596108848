import { asideFile } from '../../documents/backup/aside-file.ts';
import type { BackupSummary } from '../../documents/backup/format.ts';
import type { Paper } from '../../documents/backup/write.ts';
import { type OpenedCopy, readCopy, writeCopy } from '../../documents/share/copy-file.ts';
import { proofFor } from '../../documents/share/evidence.ts';
import { copyOf } from '../../domain/share/copy.ts';
import type { CopyAnswer, CopyProgress } from '../../features/share/lock-copy.tsx';
import type { CopyAsked } from '../../features/share/make-copy.tsx';
import type { JournalStore } from '../../store/journal-store.ts';
import { countingPapers } from './counting-papers.ts';
import { copyWords } from './words.ts';

interface CopyOrder {
  readonly asked: CopyAsked;
  /** The id of its entry in the share log. */
  readonly share: string;
  readonly words: string;
  readonly name: string;
  readonly onProgress: (progress: CopyProgress) => void;
  readonly signal: AbortSignal;
}

/** Locks a copy, reads it back to its end, and compares. Only then is it made. */
export async function makeCopy(store: JournalStore, order: CopyOrder): Promise<CopyAnswer> {
  try {
    await store.opened;
    let written: BackupSummary | undefined;
    const onEnd = (summary: BackupSummary) => {
      written = summary;
    };
    const contents = await contentsOf(store, order);
    const counting = countingPapers(contents.papers.length, order.onProgress);
    const papers = counting.toLock(contents.papers);
    const stream = await writeCopy({ ...contents, papers }, order.words, { onEnd });
    const made = await asideFile(stream, `${order.name}.age`, () => order.signal.throwIfAborted());
    const isGood = await readsBack(made.file, order, written, counting.onReadBack).catch(() => false);
    if (isGood && !order.signal.aborted)
      return { ok: true, made: { ...made, page: () => asPage(made.file, order.name) } };
    await made.drop();
    return { ok: false, reason: 'not-proved' };
  } catch (error) {
    return { ok: false, reason: (error as Error).name === 'QuotaExceededError' ? 'full' : 'not-proved' };
  }
}

/** Whether a copy reads back to its end as it was written; rejects when it is called off meanwhile. */
async function readsBack(
  file: File,
  { words, signal }: CopyOrder,
  written: BackupSummary | undefined,
  onPaper: () => Promise<void>,
): Promise<boolean> {
  const stream = file.stream().pipeThrough(new TransformStream(), { signal });
  const read = await readCopy(stream, words, onPaper);
  return read.ok && isWhole(read.copy) && JSON.stringify(read.copy.summary) === JSON.stringify(written);
}

/** Whether all of it can be read, and stands where it has a proof. */
function isWhole({ notRead, proof }: OpenedCopy): boolean {
  return notRead === 0 && (proof === undefined || proof.verdict === 'holds');
}

async function contentsOf(store: JournalStore, { asked, share }: CopyOrder) {
  const journal = store.journal.value;
  const { notes, naming, papers } = asked;
  const versions = copyOf(notes, journal, { naming, words: copyWords });
  const proof = naming === 'names' ? { proof: proofFor(versions, journal) } : {};
  return { share, versions, naming, ...proof, papers: await papersOf(papers, store), madeAt: new Date() };
}

async function papersOf(papers: CopyAsked['papers'], store: JournalStore): Promise<readonly Paper[]> {
  const named = new Set(papers.map(({ id }) => id));
  const kept = (await store.papers.list()).filter(({ id }) => named.has(id));
  return kept.map((paper) => ({ ...paper, read: () => store.papers.read(paper.id) }));
}

async function asPage(file: File, name: string): Promise<File> {
  const { copyAsPage } = await import('../../documents/share/page-file.ts');
  return new File([await copyAsPage(file)], `${name}.html`, { type: 'text/html' });
}
