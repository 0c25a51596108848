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

/** Clears what an old key and its rows left on the disk, which is owed until then. */
export async function clearOldTraces({ name, door }: Place, store: JournalStore): Promise<void> {
  const owed = await door.setting(OWED);
  const writeAgain = async () => {
    await door.changeKeyring((keyring) => keyring);
    await store.writeAgain();
  };
  const isDone = await clearTraces(name, writeAgain);
  if (isDone && (await door.setting(OWED)) === owed) await door.putSetting(OWED, false);
}

/** Clears them where an earlier clearing was broken off. */
export async function clearWhatIsOwed(place: Place, store: JournalStore): Promise<void> {
  if (await place.door.setting(OWED)) await clearOldTraces(place, store);
}
