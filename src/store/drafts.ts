import type { Door } from '../door/door.ts';
import { sameBytes, utf8 } from '../vault/bytes.ts';
import { epochOf, type Vault } from '../vault/vault.ts';

/** Sealed drafts in the door: what is half written is kept before the journal has even opened. */
export interface Drafts {
  /** The draft kept under a name, or undefined when there is none or it can't be read. */
  read(name: string): Promise<unknown>;
  /** Seals and keeps; the promise rejects when the phone would not take it, and the last draft stays. */
  keep(name: string, draft: unknown): Promise<void>;
  drop(name: string): Promise<void>;
  names(): Promise<readonly string[]>;
  /** Seals what an earlier key sealed with the newest. */
  sealAnew(): Promise<void>;
}

/** `name`s are fixed words of the app such as `add-said`, some with a random id, for they lie on the disk unsealed. */
export function draftsIn(door: Door, vault: Vault): Drafts {
  const label = (name: string) => ({ place: 'draft', record: name }) as const;
  const open = async (name: string) => {
    const sealed = await door.draft(name);
    if (!sealed) return undefined;
    const opened = await vault.open(label(name), sealed);
    return opened.ok ? { sealed, bytes: opened.bytes } : undefined;
  };
  return {
    read: async (name) => {
      const opened = await open(name);
      return opened && JSON.parse(new TextDecoder().decode(opened.bytes));
    },
    keep: async (name, draft) => {
      const bytes = utf8(JSON.stringify(draft));
      await door.putDraft(name, await vault.seal(label(name), bytes));
    },
    drop: (name) => door.dropDraft(name),
    names: () => door.draftNames(),
    sealAnew: async () => {
      for (const name of await door.draftNames()) {
        const was = await open(name);
        if (!was || epochOf(was.sealed) >= vault.epoch) continue;
        const sealed = await vault.seal(label(name), was.bytes);
        // What another tab has written meanwhile, or dropped, stays as it is.
        await door.changeDraft(name, (found) => (sameBytes(found, was.sealed) ? sealed : undefined));
      }
    },
  };
}
