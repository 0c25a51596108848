import type { Door } from '../../door/door.ts';
import type { SlotOpened } from '../../vault/slots.ts';
import { waitLeft } from '../../vault/wrong-tries.ts';

const TRIES = 'wrong-tries';

interface WrongTries {
  readonly count: number;
  /** When the last one was, in ms. */
  readonly last: number;
}

/** Counts that a full phone did not take hold for as long as the app is open: nobody is kept out of it for want of room. */
const notTaken = new WeakMap<Door, WrongTries>();

/** How long to wait before the next try, in ms. */
export async function waitBefore(door: Door): Promise<number> {
  const { count, last } = await wrongTries(door);
  return waitLeft(count, last, Date.now());
}

/** Makes a try that is counted before it is made, so that ending the app does not undo the count. */
export async function triedCounted(door: Door, trying: () => Promise<SlotOpened>): Promise<SlotOpened> {
  const before = await wrongTries(door);
  await count(door, { count: before.count + 1, last: Date.now() });
  const tried = await trying();
  if (!tried.ok && tried.reason === 'stopped') await count(door, before);
  return tried;
}

/** Begins to count anew. Taken away and not set to nothing, for that needs no room. */
export async function forgetTries(door: Door): Promise<void> {
  notTaken.delete(door);
  await door.dropSetting(TRIES).catch(() => {});
}

async function count(door: Door, tries: WrongTries): Promise<void> {
  notTaken.set(door, tries);
  await door.putSetting(TRIES, tries).then(
    () => notTaken.delete(door),
    () => {},
  );
}

async function wrongTries(door: Door): Promise<WrongTries> {
  return notTaken.get(door) ?? ((await door.setting(TRIES)) as WrongTries | undefined) ?? { count: 0, last: 0 };
}
