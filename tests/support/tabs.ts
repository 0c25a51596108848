import { type Door, openDoor } from '../../src/door/door.ts';
import type { Over } from '../../src/door/schema.ts';
import { type JournalStore, openJournal, type StoreOpened } from '../../src/store/journal-store.ts';
import { newVaultKey, useVault, type Vault, type VaultKey } from '../../src/vault/vault.ts';
import { deleteDatabase } from './raw-database.ts';

/** A journal opened as one tab opens it: a door, a vault and a store of its own over the same databases. */
export interface Tab {
  readonly name: string;
  readonly key: VaultKey;
  readonly door: Door;
  readonly vault: Vault;
  readonly store: JournalStore;
}

interface Given {
  /** The journal to open; a new one unless it is given. */
  readonly name?: string;
  readonly key?: VaultKey;
}

const toClose = new Set<() => void>();
const names = new Set<string>();

/** A name that no other test uses. Its databases go when the test ends, where `afterEach(closeTabs)` stands. */
export function freshName(): string {
  const name = `test-${crypto.randomUUID()}`;
  names.add(name);
  return name;
}

/** The door of a journal, open. */
export async function aDoor(name: string = freshName(), onOver?: (why: Over) => void): Promise<Door> {
  const opened = await openDoor(name, onOver);
  if (!opened.ok) throw new Error(`the door is ${opened.reason}`);
  toClose.add(() => opened.door.close());
  return opened.door;
}

/** Tries to open a journal, for tests about what stands in the way. */
export async function tryOpening({ name = freshName(), key = newVaultKey() }: Given): Promise<StoreOpened> {
  const opened = await openJournal(name, await aDoor(name), await useVault(key));
  if (opened.ok) toClose.add(() => opened.store.close());
  return opened;
}

/** Opens a journal, the newest of it; the rest comes behind. */
export async function aTabOpening({ name = freshName(), key = newVaultKey() }: Given = {}): Promise<Tab> {
  const [door, vault] = [await aDoor(name), await useVault(key)];
  const opened = await openJournal(name, door, vault);
  if (!opened.ok) throw new Error(`the journal is ${opened.reason}`);
  toClose.add(() => opened.store.close());
  return { name, key, door, vault, store: opened.store };
}

/** Opens a journal and waits for all of it. */
export async function aTab(given: Given = {}): Promise<Tab> {
  const tab = await aTabOpening(given);
  await tab.store.opened;
  return tab;
}

/** Closes a tab as a parent does, and opens it again. */
export async function reopened(tab: Tab): Promise<Tab> {
  tab.store.close();
  tab.door.close();
  return aTab(tab);
}

/** Closes what the test opened and takes its databases away. */
export async function closeTabs(): Promise<void> {
  for (const close of toClose) close();
  await Promise.all([...names].flatMap((name) => [deleteDatabase(`${name}-journal`), deleteDatabase(`${name}-door`)]));
  toClose.clear();
  names.clear();
}
