import { clearTraces } from '../../store/clear-traces.ts';
import type { JournalStore } from '../../store/journal-store.ts';
import { randomHex } from '../../vault/bytes.ts';
import type { Place } from '../place.ts';

const OWED = 'traces-left';

/**
 * Notes that old traces are to be cleared: before there are any, for a phone that dies between leaves nothing else to
 * tell of them. Each time by another mark: a clearing that began before does not end what is owed since. Whether the
 * phone took it.
 */
export function oweClearing({ door }: Place): Promise<boolean> {
  return door.putSetting(OWED, randomHex(8)).then(
    () => true,
    () => false,
  );
}

/** Clears what an old key and its rows, or an old way in, left on the disk. It is owed until it is done. */
export async function clearOldTraces({ name, door, store: { value: store } }: Place): Promise<void> {
  if (store) await cleared(name, door, store).catch(() => {});
}

async function cleared(name: Place['name'], door: Place['door'], store: JournalStore): Promise<void> {
  const owed = await door.setting(OWED);
  const writeAgain = async () => {
    await door.changeKeyring((keyring) => keyring);
    await store.writeAgain();
  };
  const isDone = await clearTraces(name, writeAgain);
  if (isDone && (await door.setting(OWED)) === owed) await door.putSetting(OWED, false);
}

/** Clears them where an earlier clearing was broken off. */
export async function clearWhatIsOwed(place: Place): Promise<void> {
  if (await place.door.setting(OWED)) await clearOldTraces(place);
}
