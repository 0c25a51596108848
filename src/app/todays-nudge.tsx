import { useEffect, useState } from 'preact/hooks';
import type { LastBackup } from '../domain/backed-up.ts';
import { careFor } from '../domain/care/care.ts';
import { addDays } from '../domain/dates/day.ts';
import type { Id } from '../domain/id.ts';
import { mayBeOneChild } from '../domain/may-be-same-child.ts';
import { DAYS_OF_PEACE, inTwoWordings, type Nudge, newestWritten, nudgeFor } from '../domain/nudge.ts';
import { NudgeCard } from '../features/today/nudge-card.tsx';
import { nudgeWords } from '../words/en/nudges.ts';
import { type AppState, isOpening, journalOf } from './app-state.ts';
import { useLastBackup } from './backup/last-backup.ts';

/** The one thing that Today offers, if there is one. The made-up notes need nothing. */
export function TodaysNudge({ app }: { readonly app: AppState }) {
  const { settings, home, today } = app;
  const last = useLastBackup(app);
  const nudge = last && app.place.value === home && !isOpening(app) ? nudgeIn(app, last) : undefined;
  const isCalm = useCalmInPrivate(app, nudge && newestWritten(journalOf(app))?.id);
  if (!nudge || !isCalm) return null;
  const onLater = () => {
    settings.quietUntil.value = addDays(today.value, DAYS_OF_PEACE);
  };
  return <NudgeCard {...nudgeWords[nudge]} later={nudgeWords.later} onYes={() => take(nudge, app)} onLater={onLater} />;
}

function nudgeIn(app: AppState, lastBackup: LastBackup): Nudge | undefined {
  const { settings, home, phone, today } = app;
  return nudgeFor({
    journal: journalOf(app),
    today: today.value,
    quietUntil: settings.quietUntil.value,
    hasLock: home.hasLock.value,
    lastBackup,
    mustMove: phone.mustMove,
    canInstall: phone.install.value !== undefined,
  });
}

/** Whether the private words on a note, which are no part of the journal, were looked at and were not hard to write. */
function useCalmInPrivate({ home: { store } }: AppState, note: Id | undefined): boolean {
  const [calm, setCalm] = useState<Id>();
  const look = async (newest: Id) => {
    const words = await store.value?.privateWords(newest);
    if (careFor(words ?? '') === undefined) setCalm(newest);
  };
  useEffect(() => void (note && look(note).catch(() => {})), [note]);
  return calm !== undefined && calm === note;
}

function take(nudge: Nudge, app: AppState): void {
  const { navigation, phone } = app;
  if (nudge === 'install') void phone.install.value?.();
  else if (nudge === 'children') navigation.go({ name: 'child', child: mayBeOneChild(journalOf(app))?.id });
  else if (nudge === 'wordings') navigation.go({ name: 'note', note: inTwoWordings(journalOf(app))?.id ?? '' });
  else navigation.go({ name: SCREENS[nudge] });
}

const SCREENS = { lock: 'set-lock', backup: 'make-backup', move: 'move' } as const;
