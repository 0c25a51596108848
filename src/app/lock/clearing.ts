import { clearTraces } from '../../store/clear-traces.ts';
import type { JournalStore } from '../../store/journal-store.ts';
import type { Place } from '../place.ts';

const OWED = 'traces-left';

/** Clears what an old key and its rows left on the disk. It is owed until it is done, should the phone die on the way. */
export async function clearOldTraces({ name, door }: Place, store: JournalStore): Promise<void> {
  await door.putSetting(OWED, true);
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
