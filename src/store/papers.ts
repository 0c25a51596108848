import type { Id } from '../domain/id.ts';
import { sameBytes, utf8 } from '../vault/bytes.ts';
import { epochOf, type Vault } from '../vault/vault.ts';
import type { ChunkRow, JournalDatabase, PaperRow } from './database.ts';
import { inOneWrite } from './keep-sealed.ts';

/** A paper as it is listed. Its name is only ever shown. */
export interface PaperKept {
  readonly id: Id;
  readonly name: string;
  readonly bytes: number;
  /** A picture of it as small as a stamp, a JPEG in base64, for lists. */
  readonly small?: string;
}

/** Pieces are large enough to be quick, and small enough that a phone holds one without noticing. */
const CHUNK_BYTES = 1024 * 1024;

/** Photos and files that are kept with notes, sealed in pieces. No more than a piece of one is ever held. */
export class Papers {
  readonly #database: JournalDatabase;
  readonly #vault: () => Vault;
  readonly #lock: string;

  constructor(name: string, database: JournalDatabase, vault: () => Vault) {
    this.#database = database;
    this.#vault = vault;
    this.#lock = `${name}-papers`;
  }

  /** Every paper that is kept whole. Those whose record does not open are left where they are. */
  async list(): Promise<readonly PaperKept[]> {
    const rows = await this.#database.papers.toArray();
    const opened = await Promise.all(
      rows.map(async ({ id, sealed }) => ({ id, opened: await this.#vault().open(paperLabel(id), sealed) })),
    );
    return opened.flatMap(({ id, opened: one }) => (one.ok ? [{ id, ...parsed(one.bytes) }] : []));
  }

  /**
   * Puts a paper's bytes aside, sealed. Until the store keeps the paper they belong to none: whatever ends before that
   * leaves pieces that the next opening clears away. Rejects when the phone does not take them, and leaves none then: a
   * phone that is full needs the room.
   */
  async putAside(id: Id, name: string, source: AsyncIterable<Uint8Array>, small?: string): Promise<PaperKept> {
    try {
      return { id, name, bytes: await this.#putPieces(id, source), ...(small && { small }) };
    } catch (error) {
      await this.dropAside([id]).catch(() => {});
      throw error;
    }
  }

  /** Gives the number of bytes. */
  async #putPieces(id: Id, source: AsyncIterable<Uint8Array>): Promise<number> {
    let bytes = 0;
    let number = 0;
    for await (const { piece, isLast } of inPieces(source)) {
      const row = { paper: id, number, sealed: await this.#vault().seal(chunkLabel(id, number, isLast), piece) };
      await this.#database.chunks.put(row);
      await this.#readsBack(row, piece);
      bytes += piece.length;
      number += 1;
    }
    return bytes;
  }

  /** The record that makes a paper of what was put aside, sealed, for the store to keep. */
  async record({ id, ...facts }: PaperKept): Promise<PaperRow> {
    const known = utf8(JSON.stringify(facts));
    return { id, sealed: await this.#vault().seal(paperLabel(id), known) };
  }

  /** The small picture of a paper, where it has one and opens. */
  async small(id: Id): Promise<string | undefined> {
    const row = await this.#database.papers.get(id);
    const opened = row && (await this.#vault().open(paperLabel(id), row.sealed));
    return opened?.ok ? parsed(opened.bytes).small : undefined;
  }

  /** The bytes of a paper, a piece at a time. Rejects when a piece is missing or does not open. */
  async *read(id: Id): AsyncGenerator<Uint8Array> {
    for (let number = 0, isLast = false; !isLast; number++) {
      const row = await this.#database.chunks.get([id, number]);
      const opened = row && (await this.#openChunk(row));
      if (!opened) throw new Error('a piece of a paper is missing or damaged');
      isLast = opened.isLast;
      yield opened.bytes;
    }
  }

  /** The papers, all or among some, of which some does not open to its end. Reads every byte of each. */
  async broken(among?: ReadonlySet<Id>): Promise<readonly PaperKept[]> {
    const broken: PaperKept[] = [];
    for (const paper of await this.list()) {
      if ((!among || among.has(paper.id)) && !(await this.opens(paper.id))) broken.push(paper);
    }
    return broken;
  }

  /** Whether a paper opens to its end. Reads every byte of it. */
  async opens(id: Id): Promise<boolean> {
    try {
      for await (const _ of this.read(id));
      return true;
    } catch {
      return false;
    }
  }

  /** How many records of papers do not open: such a paper is in no list. */
  async unlisted(): Promise<number> {
    return (await this.#database.papers.count()) - (await this.list()).length;
  }

  /**
   * Takes pieces off the device that were put aside and not kept: nothing is written, so a phone that is full can too. A
   * paper that another tab has kept meanwhile stays.
   */
  async dropAside(ids: readonly Id[]): Promise<void> {
    const kept = await this.#database.papers.bulkGet([...ids]);
    for (const [at, id] of ids.entries()) if (!kept[at]) await this.#dropChunks(id);
  }

  /** Takes papers off the device. */
  async drop(ids: readonly Id[]): Promise<void> {
    const there = (await this.#database.papers.bulkGet([...ids])).filter(Boolean).length;
    await inOneWrite(
      this.#database,
      this.#vault(),
      (head) => ({ ...head, papers: head.papers - there }),
      () => this.#database.papers.bulkDelete([...ids]),
    );
    for (const id of ids) await this.#dropChunks(id);
  }

  /** Does something that puts papers aside, so that no other tab takes their pieces for left-overs. */
  whilePuttingAside<Result>(doing: () => Promise<Result>): Promise<Result> {
    return 'locks' in navigator ? navigator.locks.request(this.#lock, { mode: 'shared' }, doing) : doing();
  }

  /** Clears away pieces that belong to no paper, unless some tab is putting papers aside now. */
  async clearLeftOvers(): Promise<void> {
    await this.#whileNonePutAside(async () => {
      const kept = new Set(await this.#database.papers.toCollection().primaryKeys());
      for (const id of await this.#idsWithChunks()) if (!kept.has(id)) await this.#dropChunks(id);
    });
  }

  /** Takes papers off the device that nothing names, unless some tab is putting papers aside now. */
  async dropUnused(findUsed: () => Promise<ReadonlySet<Id>>): Promise<void> {
    await this.#whileNonePutAside(async () => {
      const ids = await this.#database.papers.toCollection().primaryKeys();
      const used = ids.length > 0 ? await findUsed() : new Set();
      const unused = ids.filter((id) => !used.has(id));
      if (unused.length > 0) await this.drop(unused);
    });
  }

  async #whileNonePutAside(doing: () => Promise<void>): Promise<void> {
    if (!('locks' in navigator)) return;
    await navigator.locks.request(this.#lock, { ifAvailable: true }, async (lock) => (lock ? doing() : undefined));
  }

  /**
   * Seals with the newest key what an earlier one sealed: the pieces of a paper, then its record. A phone that dies on the way goes on when it is
   * next opened: the keyring holds the earlier keys, and each piece says which one sealed it.
   */
  async sealAnew(): Promise<void> {
    const { papers } = this.#database;
    const vault = this.#vault();
    for (const { id, sealed } of await papers.toArray()) {
      if (epochOf(sealed) >= vault.epoch) continue;
      for (const [, number] of await this.#chunksOf(id).primaryKeys()) await this.#sealChunkAnew(id, number);
      const opened = await vault.open(paperLabel(id), sealed);
      if (opened.ok) await papers.update(id, { sealed: await vault.seal(paperLabel(id), opened.bytes) });
    }
  }

  async #sealChunkAnew(paper: string, number: number): Promise<void> {
    const row = await this.#database.chunks.get([paper, number]);
    const vault = this.#vault();
    if (!row || epochOf(row.sealed) >= vault.epoch) return;
    const opened = await this.#openChunk(row);
    if (!opened) return;
    const sealed = await vault.seal(chunkLabel(paper, number, opened.isLast), opened.bytes);
    await this.#database.chunks.update([paper, number], { sealed });
  }

  /** Which piece is the last is sealed in, so that a paper can't be cut short unseen. */
  async #openChunk({ paper, number, sealed }: ChunkRow): Promise<{ bytes: Uint8Array; isLast: boolean } | undefined> {
    for (const isLast of [false, true]) {
      const opened = await this.#vault().open(chunkLabel(paper, number, isLast), sealed);
      if (opened.ok) return { bytes: opened.bytes, isLast };
    }
    return undefined;
  }

  async #readsBack({ paper, number }: ChunkRow, piece: Uint8Array): Promise<void> {
    const row = await this.#database.chunks.get([paper, number]);
    const opened = row && (await this.#openChunk(row));
    if (!opened || !sameBytes(opened.bytes, piece)) throw new Error('a piece of a paper did not read back');
  }

  async #idsWithChunks(): Promise<ReadonlySet<string>> {
    const keys = await this.#database.chunks.toCollection().primaryKeys();
    return new Set(keys.map(([paper]) => paper));
  }

  async #dropChunks(id: Id): Promise<void> {
    await this.#chunksOf(id).delete();
  }

  #chunksOf(id: Id) {
    return this.#database.chunks.where('[paper+number]').between([id, 0], [id, Number.POSITIVE_INFINITY]);
  }
}

/** Bytes in pieces of one size, the last one shorter, or empty where there is nothing. Each says whether it is the last. */
async function* inPieces(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ readonly piece: Uint8Array; readonly isLast: boolean }> {
  let filling = new Uint8Array(CHUNK_BYTES);
  let used = 0;
  for await (const part of source) {
    for (let at = 0; at < part.length; ) {
      if (used === CHUNK_BYTES) {
        yield { piece: filling, isLast: false };
        filling = new Uint8Array(CHUNK_BYTES);
        used = 0;
      }
      const taken = part.subarray(at, at + CHUNK_BYTES - used);
      filling.set(taken, used);
      used += taken.length;
      at += taken.length;
    }
  }
  yield { piece: filling.subarray(0, used), isLast: true };
}

function paperLabel(id: Id) {
  return { place: 'paper', record: id } as const;
}

function chunkLabel(id: Id, number: number, isLast: boolean) {
  return { place: 'chunk', record: `${id}/${number}/${isLast ? 'last' : 'more'}` } as const;
}

function parsed(bytes: Uint8Array): Omit<PaperKept, 'id'> {
  return JSON.parse(new TextDecoder().decode(bytes));
}
