import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeSecret, turnLockOff } from '../../../src/app/lock/changing.ts';
import { clearOldTraces, clearWhatIsOwed, oweClearing } from '../../../src/app/lock/clearing.ts';
import { moveToNewKey } from '../../../src/app/lock/moving.ts';
import { findKey, unlock } from '../../../src/app/lock/unlocking.ts';
import { makeVault, type Place } from '../../../src/app/place.ts';
import { writeRecoveryCode } from '../../../src/vault/recovery-code.ts';
import type { VaultKey } from '../../../src/vault/vault.ts';
import { failFrom, refusePutsInto } from '../../support/failing-disk.ts';
import { noteVersions } from '../../support/many-versions.ts';
import { aPlace, closePlace, erasePlaces, storeOf } from '../../support/places.ts';
import { aRecoveryCode } from '../../support/slots.ts';

// What it writes over and over is looked at on real disks, by the tests of reliability.
const clearTraces = vi.hoisted(() => vi.fn(async () => true));
vi.mock('../../../src/store/clear-traces.ts', () => ({ clearTraces }));

const [FIRST, SECOND] = [aRecoveryCode(), aRecoveryCode()];
const WHOLE = { notes: 5, damaged: 0, missing: 0 };

const erase = async () => {
  vi.restoreAllMocks();
  await erasePlaces();
};
beforeEach(erase);
afterEach(erase);

async function aPlaceWithNotes(): Promise<Place> {
  const place = await aPlace();
  const store = await makeVault(place);
  await store?.keep(noteVersions(1, 5));
  await store?.opened;
  return place;
}

/** A place with a lock, open, and its key. */
async function aLockedPlace(): Promise<{ place: Place; key: VaultKey }> {
  await moveToNewKey(await aPlaceWithNotes(), [FIRST]);
  const place = await reopened();
  const key = await keyWith(place, FIRST);
  if (!key) throw new Error('the lock does not open');
  await unlock(place, given(FIRST));
  await (await storeOf(place)).opened;
  return { place, key };
}

type Sheet = typeof FIRST;

function given({ code }: Sheet) {
  return { kind: 'recovery', typed: writeRecoveryCode(code) } as const;
}

async function keyWith(place: Place, sheet: Sheet): Promise<VaultKey | undefined> {
  const found = await findKey(place, given(sheet));
  return found.ok ? found.key : undefined;
}

let open: Place | undefined;

/** The one tab that there is, closed and opened again. */
async function reopened(): Promise<Place> {
  if (open) closePlace(open);
  open = await aPlace();
  return open;
}

/** What a place opens to with whichever of the sheets opens it. */
async function seen(place: Place, sheets: readonly Sheet[] = [FIRST, SECOND]) {
  if (place.state.value.at === 'locked') for (const sheet of sheets) if ((await unlock(place, given(sheet))).ok) break;
  const store = await storeOf(place);
  await store.opened;
  return {
    notes: store.journal.value.notes.length,
    damaged: store.damaged.value,
    missing: store.missing.value,
  };
}

describe('a lock that is tried again', () => {
  it.each([
    ['let-go', ['on']],
    ['gone', ['unknown', 'full', 'half', 'on']],
    ['full', ['full', 'half', 'on']],
  ] as const)('loses nothing, whichever request failed the first time on a phone that is %s', async (how, tells) => {
    const told = new Set<string>();
    for (let number = 1, hasFailed = true; hasFailed; number++) {
      const place = await aPlaceWithNotes();
      const failing = failFrom(number, how);
      const first = await moveToNewKey(place, [FIRST]);
      hasFailed = failing();
      vi.restoreAllMocks();
      told.add(first.ok ? 'on' : first.reason);

      const second = first.ok ? first : await moveToNewKey(place, [SECOND]);
      closePlace(place);

      expect(await seen(await aPlace()), `request ${number}: ${JSON.stringify([first, second])}`).toEqual(WHOLE);
      await erasePlaces();
    }
    expect([...told]).toEqual(tells);
  });

  it('finishes with the first passphrase where only the keyring was not taken, and says so', async () => {
    const place = await aPlaceWithNotes();
    refuseTheKeyringOnceSealed();

    expect(await moveToNewKey(place, [FIRST])).toEqual({ ok: false, reason: 'half' });
    vi.restoreAllMocks();
    expect(await moveToNewKey(place, [SECOND])).toEqual({ ok: false, reason: 'behind' });

    expect(await seen(await reopened(), [FIRST])).toEqual(WHOLE);
  });

  it('opens on a phone that still has no room for the keyring', async () => {
    const place = await aPlaceWithNotes();
    refuseTheKeyringOnceSealed();
    await moveToNewKey(place, [FIRST]);
    closePlace(place);
    vi.restoreAllMocks();
    refusePutsInto('slots');

    const again = await aPlace();

    expect(again.state.value).toEqual({ at: 'locked' });
    expect(await seen(again, [FIRST])).toEqual(WHOLE);
  });
});

/** A phone that is full from the moment when the journal has been sealed anew. */
function refuseTheKeyringOnceSealed(): void {
  const { put } = IDBObjectStore.prototype;
  let isSealed = false;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    isSealed ||= this.name === 'versions';
    if (isSealed && this.name === 'slots') throw new DOMException('', 'QuotaExceededError');
    return put.call(this, value, key);
  });
}

describe('what the old key left on the disk', () => {
  it('is cleared at the next opening, where the phone died before the clearing began', async () => {
    const place = await aPlaceWithNotes();
    refuseTheKeyringOnceSealed();
    await moveToNewKey(place, [FIRST]);
    vi.restoreAllMocks();
    clearTraces.mockClear();

    await seen(await reopened(), [FIRST]);

    await vi.waitFor(() => expect(clearTraces).toHaveBeenCalledOnce());
  });

  it('is cleared too where a way in was changed, for the old one would open what lies there', async () => {
    const { place, key } = await aLockedPlace();
    clearTraces.mockClear();

    expect(await changeSecret(place, key, SECOND)).toEqual({ ok: true });

    await vi.waitFor(() => expect(clearTraces).toHaveBeenCalledOnce());
  });

  it('is owed still where an earlier clearing ends after it, for that was begun before there was any of it', async () => {
    const place = await aPlaceWithNotes();
    await storeOf(place);
    await oweClearing(place);
    clearTraces.mockImplementationOnce(async () => oweClearing(place));

    await clearOldTraces(place);
    clearTraces.mockClear();
    await clearWhatIsOwed(place);
    await clearWhatIsOwed(place);

    expect(clearTraces).toHaveBeenCalledOnce();
  });

  it('is not made where the phone can not note that it is to be cleared', async () => {
    const place = await aPlaceWithNotes();
    refusePutsInto('settings');

    expect(await moveToNewKey(place, [FIRST])).toEqual({ ok: false, reason: 'full' });

    expect((await place.door.keyring())?.next).toBeUndefined();
  });
});

describe('a lock whose new key is only half taken up', () => {
  const NEXT = aRecoveryCode();

  it.each([
    ['is not turned off', (place: Place, key: VaultKey) => turnLockOff(place, key)],
    ['is not changed', (place: Place, key: VaultKey) => changeSecret(place, key, SECOND)],
    ['draws no other key', (place: Place, key: VaultKey) => moveToNewKey(place, [SECOND], key)],
  ])('%s by whoever has the old one, with room again or without', async (_, change) => {
    for (const hasRoom of [true, false]) {
      const { place, key } = await aLockedPlace();
      refuseTheKeyringOnceSealed();
      expect(await moveToNewKey(place, [NEXT], key)).toEqual({ ok: false, reason: 'half' });
      vi.restoreAllMocks();
      if (!hasRoom) refusePutsInto('slots');

      expect(await change(place, key)).toEqual({ ok: false, reason: 'behind' });

      closePlace(place);
      expect(await seen(await aPlace(), [NEXT])).toEqual(WHOLE);
      await erase();
    }
  });
});
