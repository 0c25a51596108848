import { addDays } from '../domain/dates/day.ts';
import { mayBeOneChild } from '../domain/may-be-same-child.ts';
import { inTwoWordings, type Nudge, nudgeFor } from '../domain/nudge.ts';
import { NudgeCard } from '../features/today/nudge-card.tsx';
import { nudgeWords } from '../words/en/nudges.ts';
import { type AppState, isOpening, journalOf } from './app-state.ts';

const DAYS_OF_PEACE = 7;

/** The one thing that Today offers, if there is one. The made-up notes need nothing. */
export function TodaysNudge({ app }: { readonly app: AppState }) {
  const { settings, home, phone, today } = app;
  if (app.place.value !== home || isOpening(app)) return null;
  const nudge = nudgeFor({
    journal: journalOf(app),
    today: today.value,
    quietUntil: settings.quietUntil.value,
    hasLock: home.hasLock.value,
    lastBackup: settings.lastBackup.value,
    mustMove: phone.mustMove,
    canInstall: phone.install.value !== undefined,
  });
  if (!nudge) return null;
  const onLater = () => {
    settings.quietUntil.value = addDays(today.value, DAYS_OF_PEACE);
  };
  return <NudgeCard {...nudgeWords[nudge]} later={nudgeWords.later} onYes={() => take(nudge, app)} onLater={onLater} />;
}

function take(nudge: Nudge, app: AppState): void {
  const { navigation, phone } = app;
  if (nudge === 'install') void phone.install.value?.();
  else if (nudge === 'children') navigation.go({ name: 'child', child: mayBeOneChild(journalOf(app))?.id });
  else if (nudge === 'wordings') navigation.go({ name: 'note', note: inTwoWordings(journalOf(app))?.id ?? '' });
  else navigation.go({ name: SCREENS[nudge] });
}

const SCREENS = { lock: 'set-lock', backup: 'make-backup', move: 'move' } as const;
