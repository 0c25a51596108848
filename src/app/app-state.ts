import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { CareGroup } from '../domain/care/phrases.ts';
import { type Day, dayOf } from '../domain/dates/day.ts';
import type { Id } from '../domain/id.ts';
import { emptyJournal, type Journal } from '../domain/journal.ts';
import { nameOfSomeone } from '../domain/name-of-someone.ts';
import type { Someone } from '../domain/note.ts';
import type { PagePlan } from '../domain/page/plan.ts';
import { roleAndName } from '../domain/person.ts';
import type { Version } from '../domain/version.ts';
import type { Wording } from '../domain/wordings.ts';
import type { Form } from '../features/add/form.ts';

import { freshView, type HistoryView } from '../features/history/view.ts';
import { eitherOf } from '../words/en/dates.ts';
import { shellWords } from '../words/en/shell.ts';
import { coverWhileAway, hide, isHidden } from './hiding.ts';
import { type Navigation, startNavigation } from './navigation.ts';
import { tellOtherTabs, whenOtherTabsTell } from './other-tabs.ts';
import { type Phone, phoneIn } from './phone.ts';
import { openPlace, type Place } from './place.ts';
import { type Settings, settingsIn } from './settings.ts';

/** What the "Kept." screen needs, for as long as it is shown. */
interface JustKept {
  readonly note: Id;
  readonly versions: readonly Version[];
  /** The private words as they were, to go with the change when it is undone. */
  readonly privateBefore: readonly Wording[];
  readonly form: Form;
  readonly draftName: string;
  readonly care: CareGroup | undefined;
  readonly careIsForParent: boolean;
}

/** The whole of the running app. */
export interface AppState {
  /** The parent's own place; `place` may be the made-up one. */
  readonly home: Place;
  readonly place: Signal<Place>;
  readonly navigation: Navigation;
  readonly settings: Settings;
  readonly today: ReadonlySignal<Day>;
  readonly justKept: Signal<JustKept | undefined>;
  readonly historyView: Signal<HistoryView>;
  /** The plan of the page being made, until it is kept. */
  readonly plan: Signal<PagePlan | undefined>;
  /** Takes up a waiting update, when there is one. */
  readonly update: Signal<(() => void) | undefined>;
  /** Hides the app at once, in every tab. */
  readonly hide: () => void;
  readonly phone: Phone;
}

export type AppStarted =
  | { readonly ok: true; readonly app: AppState }
  | { readonly ok: false; readonly reason: 'hidden' }
  | { readonly ok: false; readonly reason: 'newer' | 'not-opened' | 'unavailable' | 'insecure' };

/** Opens the doors and puts the app together. Nothing of the journal is waited for. */
export async function startApp(window: Window): Promise<AppStarted> {
  if (!window.crypto.subtle) return { ok: false, reason: 'insecure' };
  const opened = await openPlace('marram');
  if (!opened.ok) return opened;
  const home = opened.place;
  if (await isHidden(home.door)) return { ok: false, reason: 'hidden' };
  const settings = await settingsIn(home.door);
  const madeUp = settings.lookingAround.value ? await openPlace('marram-made-up') : undefined;
  const place = madeUp?.ok && madeUp.place.state.value.at === 'open' ? madeUp.place : home;
  const app: AppState = {
    home,
    place: signal(place),
    navigation: startNavigation(window),
    settings,
    today: todaySignal(window),
    justKept: signal(undefined),
    historyView: signal(freshView),
    plan: signal(undefined),
    update: signal(undefined),
    phone: phoneIn(window),
    hide: () => {
      hide(home.door);
      tellOtherTabs(home.name, 'hide');
    },
  };
  watchOtherTabs(app);
  watchLock(app);
  void import('./shift-thrice.ts').then(({ onShiftThrice }) => onShiftThrice(window, app.hide));
  coverWhileAway();
  return { ok: true, app };
}

function watchOtherTabs({ home }: AppState): void {
  whenOtherTabsTell(home.name, {
    hide: () => hide(home.door),
    lock: () => void import('./lock/locking.ts').then(({ leave }) => leave()),
  });
}

/** What it takes to lock is fetched once there is something to lock, or another tab says so. */
function watchLock({ home, settings }: AppState): void {
  const stop = home.hasLock.subscribe((hasLock) => {
    if (!hasLock) return;
    void import('./lock/locking.ts').then(({ lockWhenLeft }) => lockWhenLeft(home, () => settings.lockAfter.peek()));
    queueMicrotask(() => stop());
  });
}

/** The day on the phone's calendar, looked at again whenever the app comes into sight. */
function todaySignal(window: Window): ReadonlySignal<Day> {
  const today = signal(dayOf(new Date()));
  const look = () => {
    today.value = dayOf(new Date());
  };
  window.document.addEventListener('visibilitychange', look);
  window.addEventListener('focus', look);
  return today;
}

export function journalOf(app: AppState): Journal {
  return app.place.value.store.value?.journal.value ?? emptyJournal;
}

export function isOpening(app: AppState): boolean {
  const store = app.place.value.store.value;
  return store === undefined || store.state.value === 'opening';
}

/** The name of the child, or "my child" where none was given; of several, or of those given, all: "Jem or Ada". */
export function childNameOf(app: AppState, about: readonly Id[] = []): string {
  const { children } = journalOf(app);
  const meant = children.filter(({ id }) => about.includes(id));
  const names = (meant.length > 0 ? meant : children).flatMap(({ body }) => body.name || []);
  return eitherOf(names) || shellWords.myChild;
}

/** Every child, to choose from. */
export function childChoices(app: AppState) {
  return journalOf(app).children.map(({ id, body }) => ({ value: id, label: body.name || shellWords.myChild }));
}

/** The name of whoever said or promised something, in a note about these children. */
export function nameIn(app: AppState, about: readonly Id[] = []): (someone: Someone) => string {
  const unnamed = { child: childNameOf(app, about), us: shellWords.us };
  return (someone) => nameOfSomeone(someone, journalOf(app), unnamed, roleAndName);
}
