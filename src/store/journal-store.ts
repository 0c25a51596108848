import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { addVersions, goneForGood } from '../domain/add-versions.ts';
import type { Id } from '../domain/id.ts';
import { emptyJournal, type Journal } from '../domain/journal.ts';
import type { Version } from '../domain/version.ts';
import type { Wording } from '../domain/wordings.ts';
import type { Door } from '../door/door.ts';
import type { Over } from '../door/schema.ts';
import type { Vault } from '../vault/vault.ts';
import { type JournalDatabase, openAgain, openDatabase } from './database.ts';
import { differences } from './head.ts';
import { allWordings, damagedWordings, privateOrders, privateWordsOn, wordingOrders } from './just-for-you.ts';
import { type KeepResult, keepSealed, problemOf, removeSealed, rewriteNewest, sealFirstHead } from './keep-sealed.ts';
import { type PaperKept, Papers } from './papers.ts';
import { reSeal } from './re-seal.ts';
import { newestBefore, type Slice, slicesBefore, writtenSince } from './sealed-rows.ts';
import { lastWritten, thingsAfter, type WrittenTo } from './written-to.ts';

/**
 * `opening` while older notes are still being opened; `superseded` once another tab has taken the journal over, `erased`
 * once it has deleted it; `not-opened` where the phone did not give all of it, asked twice.
 */
export type StoreState = 'opening' | 'open' | Over | 'not-opened';

export type StoreOpened =
  | { readonly ok: true; readonly store: JournalStore }
  | { readonly ok: false; readonly reason: 'newer' | 'not-opened' };

const FIRST_SLICE = 50;
const SLICE = 250;

/**
 * Opens the journal `name`: the newest records first, so that a list can be shown, then the rest behind it. Says why
 * when newer code has been here, or when the browser does not give what is there.
 */
export async function openJournal(name: string, door: Door, vault: Vault): Promise<StoreOpened> {
  const state = signal<StoreState>('opening');
  const found = await openDatabase(name, door, (why) => {
    state.value = why;
  });
  if (!found.ok) return found;
  const store = new JournalStore({ name, door, database: found.database }, vault, state);
  return (await store.openNewest()) ? { ok: true, store } : { ok: false, reason: 'not-opened' };
}

interface Opened {
  readonly name: string;
  readonly door: Door;
  readonly database: JournalDatabase;
}

/** The open journal: what is kept, and the way to keep more. */
export class JournalStore {
  readonly state: ReadonlySignal<StoreState>;
  readonly #state: Signal<StoreState>;
  readonly #journal = signal(emptyJournal);
  readonly #damaged = signal(0);
  readonly #missing = signal(0);
  readonly #database: JournalDatabase;
  readonly #door: Door;
  /** Photos and files. */
  readonly papers: Papers;
  #vault: Vault;
  readonly #channel: BroadcastChannel;
  readonly #orders = new Map<Id, Set<number>>();
  #last = 0;
  #isClosed = false;
  #keeping: Promise<KeepResult> = Promise.resolve({ ok: true });
  #caughtUp: Promise<void> = Promise.resolve();
  /** Resolves when everything has been opened. */
  opened: Promise<void> = Promise.resolve();

  constructor({ name, door, database }: Opened, vault: Vault, state: Signal<StoreState>) {
    this.#database = database;
    this.#door = door;
    this.papers = new Papers(name, database, () => this.#vault);
    this.#vault = vault;
    this.#state = state;
    this.state = state;
    this.#channel = new BroadcastChannel(`${name}-kept`);
    this.#channel.onmessage = () => void this.opened.then(() => this.#catchUp()).catch(() => {}); // the next one tells
  }

  get journal(): ReadonlySignal<Journal> {
    return this.#journal;
  }

  /** How many kept records would not open. They are set aside on the disk, not deleted. */
  get damaged(): ReadonlySignal<number> {
    return this.#damaged;
  }

  /** How many records are not there that should be, or are there that should not. Looked at when all are open. */
  get missing(): ReadonlySignal<number> {
    return this.#missing;
  }

  /** Opens the newest records, and says whether they are open; `opened` tells when the rest, behind them, are too. */
  async openNewest(): Promise<boolean> {
    const { versions } = this.#database;
    const ask = () => newestBefore(versions, this.#vault, 'journal', Number.POSITIVE_INFINITY, FIRST_SLICE);
    const first = await this.#asked(ask).catch(() => undefined);
    if (!first) return false;
    this.#add(this.#take(first));
    this.opened = this.#openRest(first.range?.lowest).catch(() => {
      if (!this.#isClosed && this.#state.value === 'opening') this.#state.value = 'not-opened';
    });
    return true;
  }

  /** Keeps versions, private words, and papers that were put aside, as one act. Nothing is kept when it is not ok. */
  async keep(
    versions: readonly Version[],
    justForYou: readonly Wording[] = [],
    papers: readonly PaperKept[] = [],
  ): Promise<KeepResult> {
    const { versions: table, justForYou: privateTable } = this.#database;
    const batches = [
      { table, place: 'journal', records: versions },
      { table: privateTable, place: 'just-for-you', records: justForYou },
    ] as const;
    const result = await this.#inTurn(() =>
      this.#twice(async () => {
        const records = await Promise.all(papers.map((paper) => this.papers.record(paper)));
        return keepSealed(this.#database, this.#vault, batches, records);
      }),
    );
    // Kept, they are added whatever the phone says when it is asked for them. Refused, they may be there all the same.
    await this.#catchUp().catch(() => result.ok && this.#add(versions));
    if (!result.ok) return result;
    if (this.#database.isOpen()) this.#channel.postMessage('kept');
    return result;
  }

  /** Keeps versions, and what a tombstone among them takes away goes off the device: every wording and private word. */
  async keepAndRemove(versions: readonly Version[], justForYou: readonly Wording[] = []): Promise<KeepResult> {
    await this.opened; // or wordings that are still to be opened would stay
    await this.#catchUp().catch(() => {}); // what keeping finds tells
    const gone = versions.filter(({ body }) => body === null);
    const orders = gone.flatMap(({ of }) => [...(this.#orders.get(of) ?? [])]);
    const result = await this.keep(versions, justForYou);
    // Taken away by its tombstone it is; what a phone that is full now leaves of it goes when the journal is next opened.
    if (result.ok) await this.#twice(() => this.#remove(new Set(gone.map(({ of }) => of)), orders));
    return result;
  }

  /** Takes off the device what is left of what was taken away: by half, on another device, or with a way back until now. */
  async #removeGone(): Promise<void> {
    const gone = goneForGood(this.#journal.value);
    const orders = gone.flatMap(({ id }) => [...(this.#orders.get(id) ?? [])]);
    if (orders.length > 0) await this.#remove(new Set(gone.map(({ id }) => id)), orders);
  }

  async #remove(things: ReadonlySet<Id>, orders: readonly number[]): Promise<KeepResult> {
    try {
      const justForYou = await privateOrders(things, this.#database, this.#vault);
      // Only those that are still there: a try that failed may have taken them out all the same.
      const rows = await this.#database.versions.bulkGet([...orders]);
      const versions = rows.flatMap((row) => (row ? [row.order] : []));
      await removeSealed(this.#database, this.#vault, { versions, justForYou });
      return { ok: true };
    } catch (error) {
      return { ok: false, reason: problemOf(error) };
    }
  }

  /**
   * Seals everything anew with the newest key of `vault`, which must hold the key of now too, and keeps with it from
   * here on. Other tabs keep nothing more.
   */
  async moveTo(vault: Vault): Promise<KeepResult> {
    await this.opened;
    const result = await this.#inTurn(() => this.#twice(() => reSeal(this.#database, vault)));
    if (!result.ok) return result;
    this.#vault = vault;
    await this.papers.sealAnew().catch(() => {}); // goes on when the journal is next opened
    return result;
  }

  /** One at a time: the keeps of one tab would only take each other's numbers. One that throws stops none after it. */
  #inTurn(keeping: () => Promise<KeepResult>): Promise<KeepResult> {
    this.#keeping = this.#keeping.then(keeping).catch((error: unknown) => ({ ok: false, reason: problemOf(error) }));
    return this.#keeping;
  }

  /** Browsers let go of a database now and then. It is opened again, and what was to be kept is tried once more. */
  async #twice(keeping: () => Promise<KeepResult>): Promise<KeepResult> {
    const first = await keeping();
    const isDropped = !first.ok && (first.reason === 'closed' || first.reason === 'unknown');
    return isDropped && (await this.#openAgain()) ? keeping() : first;
  }

  /** The same for what is only read. */
  async #asked<Result>(ask: () => Promise<Result>): Promise<Result> {
    return ask().catch(async (error: unknown) => {
      if (!(await this.#openAgain())) throw error;
      return ask();
    });
  }

  async #openAgain(): Promise<boolean> {
    return !this.#isOver && openAgain(this.#database, this.#door);
  }

  /** Whether it was closed on purpose, or another tab has taken it over, or away. */
  get #isOver(): boolean {
    return this.#isClosed || this.#state.value === 'superseded' || this.#state.value === 'erased';
  }

  /** Writes the newest record and the head again as they are: for the clearing of old traces, which goes by them. */
  async writeAgain(): Promise<void> {
    await rewriteNewest(this.#database, this.#vault);
  }

  /** Every wording of every private word, in the order they were kept: for a backup, and nothing else. */
  wordings(): Promise<readonly Wording[]> {
    return this.#asked(() => allWordings(this.#database, this.#vault));
  }

  /** How far what is open here, and the private words, are written. */
  writtenTo(): Promise<WrittenTo> {
    return this.#asked(() => lastWritten(this.#database, this.#last));
  }

  /** The things of which something was written after that, private words too. */
  changedAfter(to: WrittenTo): Promise<ReadonlySet<Id>> {
    return this.#asked(() => thingsAfter(to, this.#database, this.#vault));
  }

  /** Takes wordings that a backup brought off the device again. */
  async takeOutWordings(wordings: readonly Wording[]): Promise<void> {
    const justForYou = await wordingOrders(wordings, this.#database, this.#vault);
    await removeSealed(this.#database, this.#vault, { versions: [], justForYou });
  }

  /** The private words on a note: for the screens that write and show it, and nothing else. */
  async privateWords(note: Id): Promise<string> {
    return this.#asked(() => privateWordsOn(note, this.#database, this.#vault));
  }

  close(): void {
    this.#isClosed = true;
    this.#channel.close();
    this.#database.close({ disableAutoOpen: true });
  }

  #add(versions: readonly Version[]): void {
    this.#journal.value = addVersions(this.#journal.value, versions);
  }

  async #openRest(below: number | undefined): Promise<void> {
    if (below !== undefined) {
      const ask = () => slicesBefore(this.#database.versions, this.#vault, 'journal', below, SLICE);
      const slices = await this.#asked(ask);
      this.#add(slices.flatMap((slice) => this.#take(slice)));
    }
    if (this.#state.value === 'opening') this.#state.value = 'open';
    await sealFirstHead(this.#database, this.#vault).catch(() => {}); // a phone that is full now takes it another time
    await this.#removeGone();
    const ask = async () => (await this.papers.unlisted()) + (await damagedWordings(this.#database, this.#vault));
    const unread = await this.#asked(ask);
    this.#damaged.value += unread;
    this.#missing.value = await this.#asked(() => differences(this.#database, this.#vault));
    await this.papers.clearLeftOvers();
    await this.papers.sealAnew();
  }

  /** Every version of every thing, once what other tabs have kept is here too. Undefined where some would not open. */
  async everyVersion(): Promise<readonly Version[] | undefined> {
    await this.#catchUp();
    if (this.#damaged.value > 0 || this.#missing.value > 0) return undefined;
    return [...this.#journal.value.things.values()].flatMap(({ versions }) => versions);
  }

  /** One after another, so that no row is counted twice. */
  #catchUp(): Promise<void> {
    const read = () =>
      this.#asked(() => this.#openNew()).catch((error: unknown) => {
        if (!this.#isOver) throw error; // nobody's any more, it need not be read
      });
    this.#caughtUp = this.#caughtUp.then(read, read);
    return this.#caughtUp;
  }

  async #openNew(): Promise<void> {
    this.#add(this.#take(await writtenSince(this.#database.versions, this.#vault, 'journal', this.#last)));
  }

  #take(slice: Slice): readonly Version[] {
    this.#damaged.value += slice.damaged;
    this.#last = Math.max(this.#last, slice.range?.highest ?? 0);
    return slice.records.map(({ order, record }) => {
      const version = record as Version;
      if (version.body !== null) this.#orders.set(version.of, (this.#orders.get(version.of) ?? new Set()).add(order));
      return version;
    });
  }
}
