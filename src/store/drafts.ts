import type { Door } from '../door/door.ts';
import type { Vault } from '../vault/vault.ts';

/** Sealed drafts in the door: what is half written is kept before the journal has even opened. */
export interface Drafts {
  /** The draft kept under a name, or undefined when there is none or it can't be read. */
  read(name: string): Promise<unknown>;
  /** Seals and keeps; the promise rejects when the phone would not take it, and the last draft stays. */
  keep(name: string, draft: unknown): Promise<void>;
  drop(name: string): Promise<void>;
  names(): Promise<readonly string[]>;
}

/** `name`s are fixed words of the app such as `add-said`, for they lie on the disk unsealed. */
export function draftsIn(door: Door, vault: Vault): Drafts {
  const label = (name: string) => ({ place: 'draft', record: name }) as const;
  return {
    read: async (name) => {
      const sealed = await door.draft(name);
      const opened = sealed && (await vault.open(label(name), sealed));
      return opened?.ok ? JSON.parse(new TextDecoder().decode(opened.bytes)) : undefined;
    },
    keep: async (name, draft) => {
      const bytes = new TextEncoder().encode(JSON.stringify(draft));
      await door.putDraft(name, await vault.seal(label(name), bytes));
    },
    drop: (name) => door.dropDraft(name),
    names: () => door.draftNames(),
  };
}
