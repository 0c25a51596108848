import { type FileMade, provedFile } from '../../documents/backup/proved-file.ts';
import type { Paper } from '../../documents/backup/write.ts';
import { type OpenedCopy, readCopy, writeCopy } from '../../documents/share/copy-file.ts';
import { fingerprintOf, proofFor } from '../../documents/share/evidence.ts';
import type { Journal } from '../../domain/journal.ts';
import { stillPicked } from '../../domain/share/choosing.ts';
import { copyOf } from '../../domain/share/copy.ts';
import type { Fingerprint } from '../../domain/share/share.ts';
import type { Version } from '../../domain/version.ts';
import type { CopyAnswer, CopyProgress } from '../../features/share/lock-copy.tsx';
import type { CopyAsked } from '../../features/share/make-copy.tsx';
import type { JournalStore } from '../../store/journal-store.ts';
import { openWords } from '../../words/en/open.ts';
import { ofAllThatOpens } from '../backup/all-that-opens.ts';
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

/** Locks a copy of what was chosen: of all papers that open, the others named. `onFingerprint` hears the one that is in it. */
export async function makeCopy(
  store: JournalStore,
  order: CopyOrder,
  onFingerprint: (fingerprint: Fingerprint) => void = () => {},
): Promise<CopyAnswer> {
  const { asked, name, signal } = order;
  const papers = await papersOf(asked.papers, store).catch(() => undefined);
  if (!papers) return { ok: false, reason: 'not-proved' };
  const answer = await ofAllThatOpens({
    store,
    signal,
    papers: new Set(papers.map(({ id }) => id)),
    make: (without) =>
      copyOfPapers(
        papers.filter(({ id }) => !without.has(id)),
        store,
        order,
        onFingerprint,
      ),
  });
  if (!answer.ok) return answer;
  const { made, leftOut = [] } = answer;
  const notListed = asked.papers.filter(({ id }) => !papers.some((paper) => paper.id === id));
  return {
    ok: true,
    made: { ...made, page: () => asPage(made.file, name) },
    leftOut: [...notListed.map((paper) => paper.name), ...leftOut],
  };
}

function copyOfPapers(
  papers: readonly Paper[],
  store: JournalStore,
  order: CopyOrder,
  onFingerprint: (fingerprint: Fingerprint) => void,
): Promise<FileMade> {
  const { words, name, signal } = order;
  const counting = countingPapers(papers.length, order.onProgress);
  return provedFile({
    name: `${name}.age`,
    signal,
    write: async (onEnd) => {
      const { fingerprint, ...contents } = await contentsOf(store, order);
      if (fingerprint) onFingerprint(fingerprint);
      return writeCopy({ ...contents, papers: counting.toLock(papers) }, words, { onEnd });
    },
    readBack: async (stream) => {
      const read = await readCopy(stream, words, counting.onReadBack);
      return read.ok && isWhole(read.copy) ? read.copy.summary : undefined;
    },
  });
}

/** Whether all of it can be read, and stands where it has a proof. */
function isWhole({ notRead, proof }: OpenedCopy): boolean {
  return notRead === 0 && (proof === undefined || proof.verdict === 'holds');
}

async function contentsOf(store: JournalStore, { asked, share }: CopyOrder) {
  await store.opened;
  const journal = store.journal.value;
  const { naming } = asked;
  const versions = versionsAsked(asked, journal);
  const fingerprint = naming === 'names' ? fingerprintOf(journal) : undefined;
  const proof = fingerprint && proofFor(versions, journal, fingerprint);
  return { share, versions, naming, fingerprint, ...(proof && { proof }), madeAt: new Date() };
}

/** What was asked, as far as it may go now: notes, and with them their papers, that were picked some while ago. */
export function stillAsked(asked: CopyAsked, journal: Journal): CopyAsked {
  const going = stillPicked(asked.notes, journal);
  const named = new Set(going.flatMap(({ body }) => body.papers ?? []).map(({ id }) => id));
  return {
    ...asked,
    notes: going.map(({ id }) => id),
    leftOut: asked.leftOut + asked.notes.length - going.length,
    papers: asked.papers.filter(({ id }) => named.has(id)),
  };
}

/** What a copy of what was asked holds. */
export function versionsAsked({ notes, naming, promise }: CopyAsked, journal: Journal): readonly Version[] {
  return copyOf(stillPicked(notes, journal), journal, { naming, words: copyWords, promise });
}

async function papersOf(papers: CopyAsked['papers'], store: JournalStore): Promise<readonly Paper[]> {
  const named = new Set(papers.map(({ id }) => id));
  const kept = (await store.papers.list()).filter(({ id }) => named.has(id));
  return kept.map((paper) => ({ ...paper, read: () => store.papers.read(paper.id) }));
}

async function asPage(file: File, name: string): Promise<File> {
  const { copyAsPage } = await import('../../documents/share/page-file.ts');
  return new File([await copyAsPage(file, openWords.meanwhile)], `${name}.html`, { type: 'text/html' });
}
