import { type PhotoSize, redrawn } from '../documents/photo/redrawn.ts';
import { isHeic, type Paper, papersNamedIn } from '../domain/paper.ts';
import type { PaperPut } from '../features/add/fields/field.ts';
import { DoesNotOpen, type Drafts } from '../store/drafts.ts';
import type { JournalStore } from '../store/journal-store.ts';
import { problemOf } from '../store/keep-sealed.ts';
import { randomHex } from '../vault/bytes.ts';
import { type Place, wholeJournal } from './place.ts';

/**
 * Puts a file on the phone, sealed, before any note has it. `keepDraft` must make sure that a draft names it by the time
 * it resolves: what nothing names is taken off the phone again.
 */
export async function putPaper(
  place: Place,
  file: File,
  size: PhotoSize,
  keepDraft: (paper: Paper) => Promise<unknown>,
): Promise<PaperPut> {
  const store = await wholeJournal(place);
  if (!store) return { ok: false, reason: 'closed' };
  return store.papers.whilePuttingAside(async () => {
    try {
      const { source, small, ...paper } = await readied(file, size);
      const kept = await store.papers.putAside(paper.id, paper.name, piecesOf(source), small);
      const result = await store.keep([], [], [kept]);
      if (!result.ok) await store.papers.dropAside([paper.id]).catch(() => {}); // a phone that is full needs the room
      if (!result.ok) return result;
      await keepDraft(paper);
      return { ok: true, paper };
    } catch (error) {
      return { ok: false, reason: problemOf(error) };
    }
  });
}

interface Readied extends Paper {
  readonly source: Blob;
  readonly small?: string;
}

async function readied(file: File, size: PhotoSize): Promise<Readied> {
  const id = randomHex(16);
  const media = mediaOf(file);
  const isPhoto = media.startsWith('image/') && media !== 'image/svg+xml';
  const photo = isPhoto ? await redrawn(file, size) : undefined;
  const small = photo && { small: photo.small };
  if (!photo || photo.picture === file)
    return { id, name: file.name, media, bytes: file.size, source: file, ...small, ...(isPhoto && { asTaken: true }) };
  const { picture } = photo;
  const name = `${file.name.replace(/\.[^.]*$/, '')}.jpg`;
  return { id, name, media: picture.type, bytes: picture.size, source: picture, ...small };
}

/** What the phone says it is, but for a photo whose sort it does not know. */
function mediaOf({ type: media, name }: File): string {
  return media === '' && isHeic({ media, name }) ? 'image/heic' : media;
}

const PIECE = 1024 * 1024;

async function* piecesOf(blob: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < blob.size; at += PIECE) yield new Uint8Array(await blob.slice(at, at + PIECE).arrayBuffer());
}

/** A paper's bytes as a file, to be shown or handed on. */
export async function paperAsFile(store: JournalStore, { id, name, media }: Paper): Promise<File> {
  const parts: Blob[] = [];
  for await (const piece of store.papers.read(id)) parts.push(new Blob([piece as BlobPart]));
  return new File(parts, name, { type: media });
}

/**
 * Takes papers off the phone that no wording and no draft names any more. Drafts are read first: a note is kept before
 * its draft goes, so whatever a draft no longer names, a note does.
 */
export async function dropUnusedPapers(place: Place): Promise<void> {
  const store = await wholeJournal(place);
  const drafts = place.drafts.value;
  if (!store || !drafts) return;
  await store.papers.dropUnused(async () => {
    const names = await drafts.names();
    const drafted = await Promise.all(names.map(async (name) => papersIn(await readOrNone(drafts, name))));
    const versions = await store.everyVersion();
    if (!versions) throw new Error('what the notes name is not known');
    return new Set([...drafted.flat(), ...papersNamedIn(versions)]);
  });
}

/** A damaged draft leads to no paper any more. One that is not handed over now may. */
function readOrNone(drafts: Drafts, name: string): Promise<unknown> {
  return drafts.peek(name).catch((error: unknown) => {
    if (!(error instanceof DoesNotOpen)) throw error;
  });
}

/** What a draft of a form holds of papers. */
function papersIn(draft: unknown): readonly string[] {
  return ((draft as { papers?: readonly Paper[] } | undefined)?.papers ?? []).map(({ id }) => id);
}
