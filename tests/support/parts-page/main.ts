import { changeSecret, turnLockOff } from '../../../src/app/lock/changing.ts';
import { waitBefore } from '../../../src/app/lock/counting-tries.ts';
import { newSpareKey } from '../../../src/app/lock/passphrase-maker.ts';
import { readCode, recoverWith } from '../../../src/app/lock/recovering.ts';
import { newPassphrase } from '../../../src/app/lock/secrets.ts';
import { setLock } from '../../../src/app/lock/setting.ts';
import { findKey, unlock } from '../../../src/app/lock/unlocking.ts';
import { erasePlace, makeVault, openPlace, type Place, wholeJournal } from '../../../src/app/place.ts';
import { problemOf } from '../../../src/store/keep-sealed.ts';
import { waitAfter } from '../../../src/vault/wrong-tries.ts';
import { anId } from '../builders.ts';
import { noteVersion, noteVersions } from '../many-versions.ts';
import { passTime } from './clock.ts';
import { countRows } from './count-rows.ts';
import { failOneIn } from './faults.ts';
import { mostTriedAtOnce } from './tries.ts';

let kept: Place | undefined;

/** A page with the app's own parts in hand, built as the app is, for tests that need thousands of acts and no screens. */
const parts = {
  anId,
  noteVersion,
  noteVersions,
  openPlace,
  makeVault,
  erasePlace,
  wholeJournal,
  setLock,
  unlock,
  findKey,
  changeSecret,
  turnLockOff,
  newPassphrase,
  newSpareKey,
  readCode,
  recoverWith,
  waitAfter,
  waitBefore,
  passTime,
  problemOf,
  countRows,
  failOneIn,
  mostTriedAtOnce,
  /** The parent's own place, open if it can be without a passphrase. */
  async place(): Promise<Place> {
    const opened = await openPlace('marram');
    if (!opened.ok) throw new Error(`the place is ${opened.reason}`);
    return opened.place;
  },
  /** Keeps a place open on this page, for what is done there next. */
  hold(place: Place): Place {
    kept = place;
    return place;
  },
  held(): Place {
    if (!kept) throw new Error('no place is held');
    return kept;
  },
  /** Lets go of a place, as a tab that closes does. */
  close({ store, door }: Place): void {
    store.value?.close();
    door.close();
  },
  /** How many notes there are once all are open, and what is wrong with them. */
  async seen(place: Place) {
    const store = await wholeJournal(place);
    if (!store) throw new Error(`the journal is ${place.state.value.at}`);
    const { notes } = store.journal.value;
    return { notes: notes.length, damaged: store.damaged.value, missing: store.missing.value };
  },
};

export type Parts = typeof parts;

Object.assign(window, { parts });
document.body.dataset.ready = '';
