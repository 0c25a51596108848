import { keepTakenNote, readTakenNote, standingAlone, type TakenNote } from '../../domain/taken-in.ts';
import type { Stamp } from '../../domain/version.ts';
import type { Keyring } from '../../door/keyring.ts';
import type { JournalStore } from '../../store/journal-store.ts';
import { utf8 } from '../../vault/bytes.ts';
import { type IntakeKey, openIntake, sealForIntake } from '../../vault/intake.ts';
import { openIntakeKey, publicKeyOf } from '../../vault/intake-key.ts';
import type { Place } from '../place.ts';
import type { VaultKeys } from './keys.ts';
import { keyringThatHolds } from './settling.ts';

/** The public key that what is written at the lock is sealed to. Undefined where this browser can't take in. */
export async function intakeOf(place: Place): Promise<Uint8Array | undefined> {
  const [newest] = (await keyringThatHolds(place))?.intakes ?? [];
  return newest && publicKeyOf(newest);
}

/** Seals a note into the intake box, over the one in `place`. Gives its place, or undefined when the phone did not take it. */
export async function takeIn(place: Place, note: TakenNote, over?: number): Promise<number | undefined> {
  const publicKey = await intakeOf(place);
  const bytes = utf8(JSON.stringify(note));
  const sealed = publicKey && (await sealForIntake(publicKey, bytes));
  return sealed?.ok ? place.door.takeIn(sealed.sealed, over).catch(() => undefined) : undefined;
}

/**
 * Keeps what was taken in, each note as it was written at its time, and empties the box of it. What does not open, or is
 * not kept, stays in the box.
 */
export async function emptyIntake(
  place: Place,
  store: JournalStore,
  keyring: Keyring,
  keys: VaultKeys,
): Promise<Emptied> {
  const taken = await place.door.takenIn();
  const stamp = place.stamp.value;
  if (taken.length === 0 || !stamp) return { left: taken.length, kept: [] };
  const intakeKeys = await openIntakeKeys(keyring, keys);
  await store.opened;
  const notes = await Promise.all(taken.map(({ sealed }) => noteIn(sealed, intakeKeys)));
  const alone = standingAlone(notes.flatMap((note) => note ?? []));
  let left = 0;
  const kept: string[] = [];
  for (const [index, { place: at }] of taken.entries()) {
    const note = notes[index];
    const isAlone = note && alone.includes(note);
    const isDone = note && (!isAlone || (await isKept(note, store, stamp)));
    if (isDone) await place.door.dropTakenIn([at]);
    else left += 1;
    if (isDone && isAlone) kept.push(note.words);
  }
  return { left, kept };
}

/** How many notes stay in the intake box, and the words of those that are kept now. */
interface Emptied {
  readonly left: number;
  readonly kept: readonly string[];
}

async function openIntakeKeys({ intakes = [] }: Keyring, keys: VaultKeys): Promise<readonly IntakeKey[]> {
  const tries = intakes.flatMap((wrapped) => keys.map((key) => openIntakeKey(key, wrapped)));
  return (await Promise.all(tries)).flatMap((opened) => (opened.ok ? [opened.key] : []));
}

async function noteIn(sealed: Uint8Array, keys: readonly IntakeKey[]): Promise<TakenNote | undefined> {
  for (const key of keys) {
    const opened = await openIntake(key, sealed);
    if (opened.ok) return readTakenNote(parsed(opened.bytes));
  }
  return undefined;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** One that was kept before the phone died, and not yet taken out of the box, is there already. */
async function isKept(note: TakenNote, store: JournalStore, stamp: Stamp): Promise<boolean> {
  const versions = keepTakenNote(note, store.journal.value, stamp);
  if (!versions) return false;
  return versions.length === 0 || (await store.keep(versions)).ok;
}
