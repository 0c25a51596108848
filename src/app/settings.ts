import { type Signal, signal } from '@preact/signals';
import type { Door } from '../door/door.ts';
import { type Look, plainLook } from '../features/look/look.ts';

/** What the parent has set, none of it about the child: it lies in the door unsealed, to be there at the first frame. */
export interface Settings {
  readonly look: Signal<Look>;
  readonly waitingFolded: Signal<boolean>;
  readonly careCards: Signal<boolean>;
  /** How many notes have been begun, for hints that are shown three times. */
  readonly notesBegun: Signal<number>;
  /** Whether the made-up notes are open. */
  readonly lookingAround: Signal<boolean>;
  /** After how many minutes alone a lock that is set closes; 0 is never. */
  readonly lockAfter: Signal<number>;
  /** How many damaged or missing records the parent has been told of. */
  readonly setAsideSeen: Signal<number>;
}

/** Reads the settings from a door, and writes each one back when it changes. */
export async function settingsIn(door: Door): Promise<Settings> {
  const names = [
    'look',
    'waitingFolded',
    'careCards',
    'notesBegun',
    'lookingAround',
    'lockAfter',
    'setAsideSeen',
  ] as const;
  const [look, waitingFolded, careCards, notesBegun, lookingAround, lockAfter, setAsideSeen] = await Promise.all(
    names.map((name) => door.setting(name)),
  );
  const settings: Settings = {
    look: signal({ ...plainLook, ...(look as Partial<Look> | undefined) }),
    waitingFolded: signal(waitingFolded === true),
    careCards: signal(careCards !== false),
    notesBegun: signal(Number(notesBegun ?? 0)),
    lookingAround: signal(lookingAround === true),
    lockAfter: signal(Number(lockAfter ?? 5)),
    setAsideSeen: signal(Number(setAsideSeen ?? 0)),
  };
  for (const [name, setting] of Object.entries(settings)) keepWhenChanged(door, name, setting as Signal<unknown>);
  return settings;
}

function keepWhenChanged(door: Door, name: string, setting: Signal<unknown>): void {
  const before = setting.peek();
  let last = before;
  setting.subscribe((value) => {
    if (value === last) return;
    last = value;
    void door.putSetting(name, value).catch(() => {}); // a setting that is not kept holds until the app is closed
  });
}
