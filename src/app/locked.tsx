import { useEffect, useState } from 'preact/hooks';
import { type TakenNote, takenNote } from '../domain/taken-in.ts';
import { Erase } from '../features/erase/erase.tsx';
import { ChoosePassphrase } from '../features/safety/choose-passphrase.tsx';
import { Unlock } from '../features/unlock/unlock.tsx';
import { randomHex } from '../vault/bytes.ts';
import type { AppState } from './app-state.ts';
import { eraseEverything, finishErasing } from './erasing.ts';
import { waitBefore } from './lock/counting-tries.ts';
import { oneOverAnother } from './lock/one-over-another.ts';
import { passkeyOf } from './lock/passkey.ts';
import { passphraseMaker } from './lock/passphrase-maker.ts';
import { readCode, recoverWith } from './lock/recovering.ts';
import { intakeOf, takeIn } from './lock/taking-in.ts';
import { unlock, unlockWithPasskey } from './lock/unlocking.ts';
import type { Place } from './place.ts';

const maker = passphraseMaker(() => []);

/** The lock in front of the parent's own journal. */
export function Locked({ app }: { readonly app: AppState }) {
  const place = app.home;
  const [canTakeIn, setCanTakeIn] = useState(false);
  const [hasTaken, setHasTaken] = useState(false);
  const [made, setMade] = useState('');
  const [hasPasskey, setHasPasskey] = useState(false);
  useEffect(() => {
    void intakeOf(place).then((key) => setCanTakeIn(key !== undefined));
    void place.door.takenIn().then((taken) => setHasTaken(taken.length > 0));
    void maker.make().then(setMade);
    void passkeyOf(place).then((passkey) => setHasPasskey(passkey !== undefined));
  }, []);
  return (
    <Unlock
      onUnlock={(text) => unlock(place, { kind: 'passphrase', text })}
      waitBefore={() => waitBefore(place.door)}
      onCode={(typed) => readCode(place, typed)}
      onRecover={(typed, passphrase) => recoverWith(place, typed, passphrase)}
      onOpenWith={async (typed) => (await unlock(place, { kind: 'recovery', typed })).ok}
      chooser={(onChosen, label) => <ChoosePassphrase maker={maker} made={made} onChosen={onChosen} label={label} />}
      onPasskey={hasPasskey ? () => unlockWithPasskey(place) : undefined}
      onTakeIn={canTakeIn ? () => oneTakenIn(place) : undefined}
      hasTaken={hasTaken}
      eraser={(onBack) => (
        <Erase isLocked onErase={() => eraseEverything(app)} onFinish={finishErasing} onBack={onBack} />
      )}
    />
  );
}

/** One note at the lock: what is written so far is sealed over what there was of it. */
function oneTakenIn(place: Place): (words: string, isFinished: boolean) => Promise<boolean> {
  const begun = takenNote('', { newId: () => randomHex(16), now: () => new Date() });
  const put = oneOverAnother((note: TakenNote, over) => takeIn(place, note, over));
  return (words, isFinished) => put({ ...begun, words, ...(!isFinished && { isUnfinished: true }) });
}
