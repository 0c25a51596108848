import type { Backup, BackupProblem } from '../../documents/backup/format.ts';
import { readBackup } from '../../documents/backup/read.ts';
import { type Preview, previewOf } from '../../domain/brought.ts';
import type { Id } from '../../domain/id.ts';
import { notesWithWordings, type Wording, wordingsToKeep } from '../../domain/wordings.ts';
import type { JournalStore } from '../../store/journal-store.ts';
import { problemOf } from '../../store/keep-sealed.ts';
import type { PaperKept } from '../../store/papers.ts';
import { actionsFor } from '../actions.ts';
import { type AppState, journalOf } from '../app-state.ts';
import { wholeJournal } from '../place.ts';
import { noteBackup } from './last-backup.ts';

/** A backup that was read whole, before any of it is kept. The next is read once this one is kept or let go of. */
interface Restoring {
  readonly preview: Preview;
  /** On how many notes there are private words that are new, and how many papers are. */
  readonly privateNotes: number;
  readonly papers: number;
  /** Keeps it as one act. */
  keep(): Promise<boolean>;
  /** Takes back what `keep` brought. */
  undo(): Promise<boolean>;
  /** Lets go of it, where it is not kept. */
  drop(): Promise<void>;
}

type RestoreRead =
  | { readonly ok: true; readonly restoring: Restoring }
  | { readonly ok: false; readonly reason: BackupProblem | 'unreadable' | 'full' };

/** Reads a backup to its end. Papers are put aside, sealed, while it is read, and belong to nothing until it is kept. */
export async function readForRestore(app: AppState, file: Blob, words: string): Promise<RestoreRead> {
  const store = await wholeJournal(app.place.value);
  const stamp = app.place.value.stamp.value;
  if (!store || !stamp) return { ok: false, reason: 'unreadable' };
  const aside = await papersAside(store);
  const read = await readBackup(file.stream(), words, aside.put)
    .then(async (opened): Promise<RestoreRead> => {
      if (!opened.ok) return opened;
      const { backup } = opened;
      const preview = previewOf(backup.brought, journalOf(app), stamp);
      const privateNotes = notesWithWordings(wordingsToKeep(backup.wordings, await store.wordings()));
      return { ok: true, restoring: { ...restoringOf(app, store, backup, preview, aside), privateNotes } };
    })
    .catch((error: unknown) => whyNotRead(error));
  if (!read.ok) await aside.drop().catch(() => {}); // what is left of them goes when the journal is next opened
  return read;
}

/** Its papers are put aside while it is read, which a full phone does not take. */
function whyNotRead(error: unknown): { readonly ok: false; readonly reason: 'unreadable' | 'full' } {
  return { ok: false, reason: problemOf(error) === 'full' ? 'full' : 'unreadable' };
}

function restoringOf(
  app: AppState,
  store: JournalStore,
  backup: Backup,
  preview: Preview,
  aside: PapersAside,
): Omit<Restoring, 'privateNotes'> {
  let brought: readonly Wording[] = [];
  const { lastBackup, backedUpTo } = app.settings;
  const before = { time: lastBackup.value, to: backedUpTo.value };
  const { notes, binned } = journalOf(app);
  const isAllThereIs = app.place.value === app.home && notes.length + binned.length === 0;
  return {
    preview,
    papers: aside.papers.length,
    keep: async () => {
      brought = wordingsToKeep(backup.wordings, await store.wordings());
      const { ok } = await store.keep(preview.versions, brought, aside.papers);
      if (ok) aside.letGo();
      // On a new phone all that is kept is in this one.
      if (ok && isAllThereIs) noteBackup(app, backup.made, await store.writtenTo().catch(() => null));
      return ok;
    },
    undo: async () => {
      if (preview.versions.length > 0 && !(await actionsFor(app).takeBack(preview.versions))) return false;
      await store.takeOutWordings(brought);
      await store.papers.drop(aside.papers.flatMap(({ id }) => (aside.listed.has(id) ? [] : [id])));
      if (lastBackup.value === backup.made) noteBackup(app, before.time, before.to);
      return true;
    },
    drop: aside.drop,
  };
}

interface PapersAside {
  readonly papers: readonly PaperKept[];
  /** The papers that were here before, whole or not. */
  readonly listed: ReadonlySet<Id>;
  put(paper: PaperKept, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  drop(): Promise<void>;
  /** No other tab need leave the pieces alone any more. */
  letGo(): void;
}

/**
 * Puts papers aside that are not here whole. Their pieces are safe from other tabs until they are let go of. Those of one
 * that is listed here stay, kept or not: a paper never changes, so they can only mend it.
 */
async function papersAside(store: JournalStore): Promise<PapersAside> {
  const letGo = await heldFor(store);
  const list = await store.papers.list().catch((error: unknown) => {
    letGo();
    throw error;
  });
  const listed = new Set(list.map(({ id }) => id)); // those of the backup before this one too
  const papers: PaperKept[] = [];
  return {
    papers,
    listed,
    letGo,
    put: async ({ id, name, small }, bytes) => {
      const isHere = listed.has(id) && (await store.papers.opens(id));
      if (!isHere) papers.push(await store.papers.putAside(id, name, bytes, small));
    },
    drop: async () => {
      await store.papers.dropAside(papers.map(({ id }) => id)).finally(letGo);
    },
  };
}

let lastHeld: Promise<void> = Promise.resolve();

/** One backup after another: two may hold the same papers, and the one that is let go of would take the other's pieces. */
async function heldFor(store: JournalStore): Promise<() => void> {
  const before = lastHeld;
  let letGo = () => {};
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  lastHeld = held;
  await before;
  await new Promise<void>((isHeld) => {
    void store.papers.whilePuttingAside(() => {
      isHeld();
      return held;
    });
  });
  return letGo;
}
