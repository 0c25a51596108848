import { clearTraces } from '../../store/clear-traces.ts';
import type { JournalStore } from '../../store/journal-store.ts';
import type { Place } from '../place.ts';

const OWED = 'traces-left';

/**
 * Notes that old traces are to be cleared: before there are any, for a phone that dies between leaves nothing else to
 * tell of them. Whether the phone took it.
 */
export function oweClearing({ door }: Place): Promise<boolean> {
  return door.putSetting(OWED, true).then(
    () => true,
    () => false,
  );
}

/** Clears what an old key and its rows left on the disk, which is owed until then. */
export async function clearOldTraces({ name, door }: Place, store: JournalStore): Promise<void> {
  const writeAgain = async () => {
    await door.changeKeyring((keyring) => keyring);
    await store.writeAgain();
  };
  if (await clearTraces(name, writeAgain)) await door.putSetting(OWED, false);
}

/** Clears them where an earlier clearing was broken off. */
export async function clearWhatIsOwed(place: Place, store: JournalStore): Promise<void> {
  if ((await place.door.setting(OWED)) === true) await clearOldTraces(place, store);
}
