import type { Door } from '../door/door.ts';
import { sameBytes, utf8 } from '../vault/bytes.ts';
import { epochOf, type Vault } from '../vault/vault.ts';

/** Sealed drafts in the door: what is half written is kept before the journal has even opened. */
export interface Drafts {
  /** The draft kept under a name, or undefined when there is none. Rejects where there is one that can't be read. */
  read(name: string): Promise<unknown>;
  /** The same for what only looks through all drafts: whoever writes in one has not read it yet. */
  peek(name: string): Promise<unknown>;
  /**
   * Seals and keeps; the promise rejects when the phone would not take it, and the last draft stays. One that could not
   * be read is put aside, not written over.
   */
  keep(name: string, draft: unknown): Promise<void>;
  /** Takes a draft away; one that was put aside for it, and opens now, comes back. One that could not be read stays. */
  drop(name: string): Promise<void>;
  /** Those that lie there, and what is being kept now: a form that was just left is one of them. */
  names(): Promise<readonly string[]>;
  /** Seals what an earlier key sealed with the newest. */
  sealAnew(): Promise<void>;
}

/** A draft that is there, and is damaged or sealed with another key. */
export class DoesNotOpen extends Error {}

/** `name`s are fixed words of the app such as `add-said`, some with a random id, for they lie on the disk unsealed. */
export function draftsIn(door: Door, vault: Vault): Drafts {
  const label = (name: string) => ({ place: 'draft', record: name.replaceAll(ASIDE, '') }) as const;
  const open = async (name: string) => {
    const sealed = await door.draft(name);
    if (!sealed) return undefined;
    const opened = await vault.open(label(name), sealed);
    if (!opened.ok) throw new DoesNotOpen();
    return { sealed, bytes: opened.bytes };
  };
  /** Those that lie there and were read by nobody. */
  const unread = new Set<string>();
  const putBack = async (name: string) => {
    const aside = await open(ASIDE + name).catch(() => undefined);
    if (!aside) return;
    unread.add(name);
    await door.putDraft(name, aside.sealed);
    await door.dropDraft(ASIDE + name);
    await putBack(ASIDE + name);
  };
  const sealAndPut = async (name: string, draft: unknown) => {
    const sealed = await vault.seal(label(name), utf8(JSON.stringify(draft)));
    if (unread.has(name)) await putAside(door, name);
    unread.delete(name);
    await door.putDraft(name, sealed);
  };
  let lastKept: Promise<unknown> = Promise.resolve();
  const peek = async (name: string) => {
    const opened = await open(name);
    return opened && JSON.parse(new TextDecoder().decode(opened.bytes));
  };
  return {
    peek,
    read: async (name) => {
      try {
        const draft = await peek(name);
        unread.delete(name);
        return draft;
      } catch (error) {
        unread.add(name);
        throw error;
      }
    },
    keep: (name, draft) => {
      const kept = sealAndPut(name, draft);
      lastKept = kept.catch(() => {});
      return kept;
    },
    drop: async (name) => {
      if (unread.has(name)) return;
      await door.dropDraft(name);
      await putBack(name);
    },
    names: () => lastKept.then(() => door.draftNames()),
    sealAnew: async () => {
      for (const name of await door.draftNames()) {
        const was = await open(name).catch(() => undefined);
        if (!was || epochOf(was.sealed) >= vault.epoch) continue;
        const sealed = await vault.seal(label(name), was.bytes);
        // What another tab has written meanwhile, or dropped, stays as it is.
        await door.changeDraft(name, (found) => (sameBytes(found, was.sealed) ? sealed : undefined));
      }
    },
  };
}

/** Stands before the name of a draft that was put aside. */
const ASIDE = 'unread-';

async function putAside(door: Door, name: string): Promise<void> {
  const sealed = await door.draft(name);
  if (!sealed) return;
  await putAside(door, ASIDE + name); // one may lie there already
  await door.putDraft(ASIDE + name, sealed);
}
