import { type Signal, signal } from '@preact/signals';
import type { Door } from '../door/door.ts';
import { type Look, plainLook } from '../features/look/look.ts';
import type { WrittenTo } from '../store/written-to.ts';

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
  /** When the last backup was begun that was handed on, UTC, ISO 8601; empty where there was none. */
  readonly lastBackup: Signal<string>;
  /** How far the journal was written then; null where that was not noted. */
  readonly backedUpTo: Signal<WrittenTo | null>;
  /** The day before which Today offers nothing but notes. */
  readonly quietUntil: Signal<string>;
}

const PLAIN = {
  look: plainLook,
  waitingFolded: false,
  careCards: true,
  notesBegun: 0,
  lookingAround: false,
  lockAfter: 5,
  setAsideSeen: 0,
  lastBackup: '',
  backedUpTo: null,
  quietUntil: '',
};

/** Reads the settings from a door, and writes each one back when it changes, here; every other tab then has it too. */
export async function settingsIn(door: Door): Promise<Settings> {
  const channel = new BroadcastChannel('marram-settings');
  const entries = Object.entries(PLAIN).map(async ([name, plain]) => {
    const setting = signal<unknown>(plain);
    const keep = async (value: unknown) => {
      await door.putSetting(name, value).catch(() => {}); // a setting that is not kept holds until the app is closed
      channel.postMessage([name, value]); // a tab that starts meanwhile reads the one before, but hears this
    };
    const setHere = whenChangedHere(setting, (value) => void keep(value));
    let isTold = false;
    channel.addEventListener('message', ({ data: [changed, value] }) => {
      if (changed !== name) return;
      isTold = true;
      setHere(settingOr(plain, value));
    });
    const kept = await door.setting(name);
    if (!isTold) setHere(settingOr(plain, kept)); // what another tab told meanwhile is newer than what was read
    return [name, setting] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as unknown as Settings;
}

/** What was kept, or the plain value where there was nothing of its sort. */
function settingOr(plain: unknown, kept: unknown): unknown {
  if (typeof kept !== typeof plain || kept === null) return plain;
  return typeof plain === 'object' ? { ...plain, ...(kept as object) } : kept;
}

/** Calls `keep` with each value that is set in this tab. What it returns sets one that another tab has kept. */
function whenChangedHere(setting: Signal<unknown>, keep: (value: unknown) => void): (value: unknown) => void {
  let last = setting.peek();
  setting.subscribe((value) => {
    if (value === last) return;
    last = value;
    keep(value);
  });
  return (value) => {
    last = value;
    setting.value = value;
  };
}
