import { afterEach, describe, expect, it, vi } from 'vitest';
import { eraseDoor, openDoor } from '../../../src/door/door.ts';
import { newVaultKey } from '../../../src/vault/vault.ts';
import { anId } from '../../support/builders.ts';
import { databaseNames, everythingIn, rawDatabase } from '../../support/raw-database.ts';
import { aDoor, closeTabs, freshName } from '../../support/tabs.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await closeTabs();
});

function aKeyring() {
  return { kind: 'open', device: anId(0xd), ...newVaultKey() } as const;
}

describe('a new door', () => {
  it('has nothing behind it', async () => {
    const door = await aDoor();

    expect([await door.keyring(), await door.guard(), await door.draftNames()]).toEqual([undefined, 0, []]);
    expect([await door.draft('add-said'), await door.setting('look')]).toEqual([undefined, undefined]);
  });
});

describe('a door', () => {
  it('gives back after closing and opening what was put there', async () => {
    const [name, slot] = [freshName(), aKeyring()];
    const door = await aDoor(name);
    await door.putKeyring(slot);
    await door.raiseGuard(3);
    await door.putDraft('add-said', new Uint8Array([1, 2, 3]));
    await door.putSetting('look', { theme: 'dark' });
    door.close();

    const again = await aDoor(name);

    expect([await again.keyring(), await again.guard()]).toEqual([slot, 3]);
    expect(await again.draft('add-said')).toEqual(new Uint8Array([1, 2, 3]));
    expect(await again.setting('look')).toEqual({ theme: 'dark' });
  });

  it('holds the key as bytes, never as a key of the browser’s own, which would reach the disk in the clear', async () => {
    const name = freshName();
    await (await aDoor(name)).putKeyring(aKeyring());

    const { stores } = (await everythingIn(`${name}-door`)) as { stores: { name: string; rows: object[] }[] };
    const values = stores.flatMap(({ rows }) => rows).flatMap((row) => Object.values(row));

    expect(values.filter((value) => value instanceof Uint8Array)).toHaveLength(1);
    expect(values.filter((value) => value instanceof CryptoKey)).toEqual([]);
  });

  it('keeps the first key that is put there, and gives it to whoever comes with another', async () => {
    const name = freshName();
    const [one, other] = [await aDoor(name), await aDoor(name)];
    const slots = [aKeyring(), aKeyring()] as const;

    const [first, second] = await Promise.all([one.putKeyring(slots[0]), other.putKeyring(slots[1])]);

    expect(first).toEqual(slots[0]);
    expect(second).toEqual(slots[0]);
    expect(await other.keyring()).toEqual(slots[0]);
  });

  it('never lowers the guard', async () => {
    const door = await aDoor();
    await door.raiseGuard(5);

    await door.raiseGuard(2);

    expect(await door.guard()).toBe(5);
  });

  it('that newer code has changed is refused, and left as it is', async () => {
    const name = freshName();
    const door = await aDoor(name);
    await door.putKeyring(aKeyring());
    door.close();
    (await rawDatabase(`${name}-door`, 3, (database) => database.createObjectStore('other'))).close();
    const before = await everythingIn(`${name}-door`);

    expect(await openDoor(name)).toEqual({ ok: false, reason: 'newer' });
    expect(await everythingIn(`${name}-door`)).toEqual(before);
  });

  it.each([
    ['unavailable', 'SecurityError'],
    ['not-opened', 'UnknownError'],
    ['not-opened', 'InvalidStateError'],
    ['not-opened', 'AbortError'],
  ])('is %s when the browser answers with a %s', async (reason, error) => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('no databases here', error);
    });

    expect(await openDoor(freshName())).toEqual({ ok: false, reason });
  });

  it('is asked for a second time where the browser does not hand it over at first', async () => {
    const name = freshName();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(() => {
      throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
    });

    expect(await (await aDoor(name)).keyring()).toBeUndefined();
  });

  it('lets go and says so when newer code needs it', async () => {
    const [name, onOver] = [freshName(), vi.fn()];
    const door = await aDoor(name, onOver);

    const newer = await rawDatabase(`${name}-door`, 3);
    newer.close();

    expect(onOver.mock.calls).toEqual([['superseded']]);
    await expect(door.putDraft('add-said', new Uint8Array(1))).rejects.toThrow();
    await expect(door.putKeyring(aKeyring())).rejects.toThrow();
  });

  it('lets go and says so when it is deleted elsewhere', async () => {
    const [name, onOver] = [freshName(), vi.fn()];
    await aDoor(name, onOver);

    await eraseDoor(name);

    expect(onOver.mock.calls).toEqual([['erased']]);
  });

  it('does not mind a second tab of the same version', async () => {
    const [name, onOver] = [freshName(), vi.fn()];
    const one = await aDoor(name, onOver);

    const other = await aDoor(name);
    await other.putDraft('add-said', new Uint8Array([7]));

    expect(await one.draft('add-said')).toEqual(new Uint8Array([7]));
    expect(onOver).not.toHaveBeenCalled();
  });

  it('is off the device once it is erased', async () => {
    const name = freshName();
    const door = await aDoor(name);
    await door.putKeyring(aKeyring());
    door.close();

    await eraseDoor(name);

    expect(await databaseNames()).not.toContain(`${name}-door`);
  });
});
