import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Drafts, draftsIn } from '../../../src/store/drafts.ts';
import { epochOf, newVaultKey, nextVaultKey, useVault } from '../../../src/vault/vault.ts';
import { withBitTurned } from '../../support/failing-disk.ts';
import { anyText } from '../../support/random-text.ts';
import { everythingIn } from '../../support/raw-database.ts';
import { aDoor, closeTabs, freshName } from '../../support/tabs.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await closeTabs();
});

async function someDrafts() {
  const [name, key] = [freshName(), newVaultKey()];
  const [door, vault] = [await aDoor(name), await useVault(key)];
  return { name, key, door, drafts: draftsIn(door, vault) };
}

async function draftsAgain(name: string, key = newVaultKey()): Promise<Drafts> {
  return draftsIn(await aDoor(name), await useVault(key));
}

describe('a draft', () => {
  it('is there after closing and opening, letter for letter', async () => {
    const { name, key, door, drafts } = await someDrafts();
    const draft = { words: 'He hid \ud83d under 💚 the \u202ecoats', people: { chosen: ['7'], typed: '' } };

    await drafts.keep('add-said', draft);
    door.close();

    expect(await (await draftsAgain(name, key)).read('add-said')).toEqual(draft);
  });

  it('is read as it was kept, whatever was typed', async () => {
    const { drafts } = await someDrafts();

    await fc.assert(
      fc.asyncProperty(fc.array(anyText), async (typed) => {
        await drafts.keep('add-plain', typed);

        expect(await drafts.read('add-plain')).toEqual(typed);
      }),
      { numRuns: 60 },
    );
  });

  it('lies on the disk sealed, under nothing but the name of its form', async () => {
    const { name, drafts } = await someDrafts();
    await drafts.keep('add-said', { words: 'Her own words' });

    const everything = (await everythingIn(`${name}-door`)) as { stores: { name: string; rows: unknown[] }[] };
    const rows = everything.stores.find((store) => store.name === 'drafts')?.rows as Uint8Array[];

    expect(rows).toHaveLength(1);
    expect(new TextDecoder('latin1').decode(rows[0])).not.toMatch(/words|Her own/);
    expect(await drafts.names()).toEqual(['add-said']);
  });

  it('does not open under another name', async () => {
    const { door, drafts } = await someDrafts();
    await drafts.keep('add-said', { words: 'Her own words' });

    await door.putDraft('add-call', (await door.draft('add-said')) ?? new Uint8Array());

    await expect(drafts.read('add-call')).rejects.toThrow();
    expect(await drafts.read('add-said')).toEqual({ words: 'Her own words' });
  });

  it('does not open with the key of another vault', async () => {
    const { name, drafts } = await someDrafts();
    await drafts.keep('add-said', { words: 'Her own words' });

    await expect((await draftsAgain(name)).read('add-said')).rejects.toThrow();
  });

  it.each([
    ['with a bit turned over', withBitTurned],
    ['cut short', (sealed: Uint8Array<ArrayBuffer>) => sealed.slice(0, 40)],
    ['emptied', () => new Uint8Array(0)],
  ])('does not open %s', async (_, damage) => {
    const { door, drafts } = await someDrafts();
    await drafts.keep('add-said', { words: 'Her own words' });

    const sealed = (await door.draft('add-said')) as Uint8Array<ArrayBuffer>;
    await door.putDraft('add-said', damage(sealed));

    await expect(drafts.read('add-said')).rejects.toThrow();
  });

  it('that does not open is not written over, nor taken away', async () => {
    const { door, drafts } = await someDrafts();
    const damaged = new Uint8Array(40).fill(7);
    await door.putDraft('add-said', damaged);
    await drafts.read('add-said').catch(() => {});

    await drafts.drop('add-said');
    await drafts.keep('add-said', 'new');
    const read = await drafts.read('add-said');
    await drafts.drop('add-said');

    expect(read).toBe('new');
    expect(await drafts.read('add-said')).toBeUndefined();
    expect(await Promise.all((await drafts.names()).map(door.draft))).toEqual([damaged]);
  });

  it('that the phone did not hand over comes back once what was written instead is done with', async () => {
    const { drafts } = await someDrafts();
    await drafts.keep('add-said', 'first');
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('no', 'NotFoundError');
    });
    await drafts.read('add-said').catch(() => {});
    vi.restoreAllMocks();

    await drafts.keep('add-said', 'second');
    await drafts.drop('add-said'); // kept as a note, and then taken back
    await drafts.keep('add-said', 'second');
    await drafts.drop('add-said');

    expect(await drafts.read('add-said')).toBe('first');
    expect(await drafts.names()).toEqual(['add-said']);
  });

  it('takes the place of the last of its name, and of no other', async () => {
    const { drafts } = await someDrafts();
    await drafts.keep('add-said', 'first');
    await drafts.keep('add-call', 'other');

    await drafts.keep('add-said', 'second');

    expect(await Promise.all(['add-said', 'add-call'].map(drafts.read))).toEqual(['second', 'other']);
  });

  it('is gone when it is dropped, and only that one', async () => {
    const { drafts } = await someDrafts();
    await drafts.keep('add-said', 'first');
    await drafts.keep('add-call', 'other');

    await drafts.drop('add-said');

    expect(await drafts.read('add-said')).toBeUndefined();
    expect(await drafts.names()).toEqual(['add-call']);
  });

  it('that the phone would not take says so, and leaves the last one as it was', async () => {
    const { drafts } = await someDrafts();
    await drafts.keep('add-said', 'first');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });

    const kept = await drafts.keep('add-said', 'second').catch(({ name }) => name);

    expect(kept).toBe('QuotaExceededError');
    expect(await drafts.read('add-said')).toBe('first');
  });

  it('is not there when none was kept', async () => {
    const { drafts } = await someDrafts();

    expect(await drafts.read('add-said')).toBeUndefined();
    expect(await drafts.names()).toEqual([]);
  });
});

describe('drafts that are sealed anew', () => {
  it('open with the new key, but for what another tab writes or drops meanwhile: that stays as it is', async () => {
    const { key, door, drafts } = await someDrafts();
    for (const name of ['add-said', 'add-plain', 'add-meeting']) await drafts.keep(name, { words: 'before' });
    const vault = await useVault(nextVaultKey(key), key);
    const amid = draftsIn(
      {
        ...door,
        changeDraft: async (name, change) => {
          if (name === 'add-plain') await drafts.keep(name, { words: 'meanwhile' });
          if (name === 'add-meeting') await drafts.drop(name);
          await door.changeDraft(name, change);
        },
      },
      vault,
    );

    await amid.sealAnew();

    expect(epochOf((await door.draft('add-said')) ?? new Uint8Array())).toBe(vault.epoch);
    expect(await amid.read('add-said')).toEqual({ words: 'before' });
    expect(await amid.read('add-plain')).toEqual({ words: 'meanwhile' });
    expect(await amid.names()).not.toContain('add-meeting');
  });
});
