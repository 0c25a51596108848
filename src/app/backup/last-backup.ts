import { useEffect, useState } from 'preact/hooks';
import type { LastBackup } from '../../domain/backed-up.ts';
import type { Id } from '../../domain/id.ts';
import { emptyJournal, type Journal } from '../../domain/journal.ts';
import type { WrittenTo } from '../../store/written-to.ts';
import type { AppState } from '../app-state.ts';

/** Notes that there is a backup: when it was begun, and how far the journal was written then. */
export function noteBackup({ settings }: AppState, time: string, to: WrittenTo | null): void {
  settings.lastBackup.value = time;
  settings.backedUpTo.value = to;
}

/** The parent's own journal, which is what backups are of, though the made-up notes may be open. */
export function journalBackedUp({ home }: Pick<AppState, 'home'>): Journal {
  return home.store.value?.journal.value ?? emptyJournal;
}

/** The last backup, and what was written after it. Undefined until that was looked at. */
export function useLastBackup(app: Pick<AppState, 'settings' | 'home'>): LastBackup | undefined {
  const { settings, home } = app;
  const [changed, setChanged] = useState<ReadonlySet<Id>>();
  const [isKnown, setIsKnown] = useState(false);
  const store = home.store.value;
  const [time, to, journal] = [settings.lastBackup.value, settings.backedUpTo.value, journalBackedUp(app)];
  const look = async () => {
    setChanged(to ? await store?.changedAfter(to).catch(() => undefined) : undefined);
    setIsKnown(true);
  };
  useEffect(() => void look(), [store, to, journal]);
  return isKnown ? { time, changed } : undefined;
}
