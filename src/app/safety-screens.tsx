import { useEffect, useState } from 'preact/hooks';
import { ChangeLock, type LockChanged, PassphraseFirst } from '../features/safety/change-lock.tsx';
import { PhoneChecked } from '../features/safety/phone-checked.tsx';
import { type LockTold, Safety } from '../features/safety/safety.tsx';
import { SetUp, type SetUpProblem } from '../features/safety/set-up.tsx';
import type { VaultKey } from '../vault/vault.ts';
import { lockWords } from '../words/en/lock.ts';
import { type AppState, journalOf } from './app-state.ts';
import { CareChoice } from './care-choice.tsx';
import { changeSecret, dropPasskey, turnLockOff } from './lock/changing.ts';
import { leave, lockNow } from './lock/locking.ts';
import type { Moved } from './lock/moving.ts';
import { mayHavePasskey, newPasskey, passkeyOf } from './lock/passkey.ts';
import { newSpareKey, passphraseMaker } from './lock/passphrase-maker.ts';
import { newPassphrase } from './lock/secrets.ts';
import { recoverySecret, setLock } from './lock/setting.ts';
import { findKey } from './lock/unlocking.ts';
import type { ScreenGroup } from './screens.tsx';
import { WholeJournal } from './whole-journal.tsx';

const words = lockWords.safety;

/** The lock: whether it is on, setting it, and changing it. */
export const safetyScreens: ScreenGroup<'safety'> = {
  safety: ({ app, screen: { changed } }) => <SafetyScreen app={app} changed={changed} />,
  'phone-checked': () => <PhoneChecked />,
  'set-lock': ({ app }) => (
    <WholeJournal app={app} title={lockWords.setUp.title}>
      {() => <SettingLock app={app} title={lockWords.setUp.title} done={lockWords.setUp.done} />}
    </WholeJournal>
  ),
  'change-lock': ({ app, screen: { change } }) => (
    <AfterPassphrase app={app}>
      {(key) =>
        change === 'known' ? (
          <SettingLockAnew app={app} now={key} />
        ) : (
          <ChangingLock app={app} change={change} now={key} />
        )
      }
    </AfterPassphrase>
  ),
};

interface AppProps {
  readonly app: AppState;
}

function SafetyScreen({ app, changed }: AppProps & { readonly changed: LockTold | undefined }) {
  const passkey = usePasskey(app);
  return (
    <Safety
      changed={changed}
      passkey={passkey}
      hasLock={app.home.hasLock.value}
      lockAfter={app.settings.lockAfter.peek()}
      onLockAfter={(minutes) => {
        app.settings.lockAfter.value = minutes;
      }}
      onTurnOn={app.place.value === app.home ? () => app.navigation.go({ name: 'set-lock' }) : undefined}
      onLockNow={() => void lockNow(app.home)}
      onChange={(change) => app.navigation.go({ name: 'change-lock', change })}
      onChecked={() => app.navigation.go({ name: 'phone-checked' })}
      careSwitch={<CareChoice app={app} />}
    />
  );
}

/** Whether a passkey opens the notes too; undefined where this phone has none. */
function usePasskey(app: AppState): boolean | undefined {
  const [passkey, setPasskey] = useState<boolean>();
  useEffect(() => {
    void Promise.all([passkeyOf(app.home), mayHavePasskey()]).then(([found, may]) =>
      setPasskey(found ? true : may ? false : undefined),
    );
  }, []);
  return passkey;
}

interface AfterPassphraseProps {
  readonly app: AppState;
  readonly children: (key: VaultKey) => preact.ComponentChildren;
}

/** What may be done only with the passphrase of now. The key is held no longer than the screen is open. */
function AfterPassphrase({ app, children }: AfterPassphraseProps) {
  const [key, setKey] = useState<VaultKey>();
  if (key) return <>{children(key)}</>;
  const find = async (text: string) => {
    const found = await findKey(app.home, { kind: 'passphrase', text });
    if (found.ok) setKey(found.key);
    return found.ok ? undefined : problemIn(found);
  };
  return <PassphraseFirst onPassphrase={find} />;
}

function problemIn(found: Extract<Awaited<ReturnType<typeof findKey>>, { ok: false }>): string {
  const { unlock } = lockWords;
  return found.reason === 'wait' ? unlock.wait(unlock.minutes(Math.ceil(found.wait / 60_000))) : unlock[found.reason];
}

interface SettingLockProps {
  readonly app: AppState;
  readonly title: string;
  readonly done: string;
  readonly now?: VaultKey;
}

function SettingLock({ app, title, done, now }: SettingLockProps) {
  const begun = useBegun(app);
  if (!begun) return null;
  return (
    <SetUp
      {...begun}
      title={title}
      done={done}
      onSet={async (chosen) => setUpProblem(await setLock(app.home, chosen, now))}
      onEnd={() => app.navigation.replace({ name: 'today' })}
      onOpenAgain={() => void leave()}
    />
  );
}

/** A new key takes everything away that opened the old one, the passkey too, which many would not think of. */
function SettingLockAnew({ app, now }: AppProps & { readonly now: VaultKey }) {
  const hadPasskey = usePasskey(app) === true;
  const done = hadPasskey ? `${words.knownDone} ${words.knownPasskey}` : words.knownDone;
  return <SettingLock app={app} title={words.known} done={done} now={now} />;
}

function setUpProblem(moved: Moved): SetUpProblem | undefined {
  if (moved.ok) return undefined;
  const { reason } = moved;
  return reason === 'full' || reason === 'stopped' || reason === 'half' || reason === 'behind' ? reason : 'other';
}

/** What every way of setting a lock begins with. */
function useBegun(app: AppState) {
  const [made, setMade] = useState<string>();
  const [maker] = useState(() => passphraseMaker(() => namesIn(app)));
  const [spareKey] = useState(newSpareKey);
  useEffect(() => void maker.make().then(setMade), []);
  return made === undefined ? undefined : { maker, made, spareKey, today: app.today.value };
}

/** Names that someone close would try first. */
function namesIn(app: AppState): readonly string[] {
  const { child, people } = journalOf(app);
  return [child?.body.name ?? '', ...[...people.values()].map(({ body }) => body.name)].filter(Boolean);
}

function changedTold(changed: Moved): LockChanged {
  if (changed.ok) return 'done';
  return changed.reason === 'half' || changed.reason === 'behind' ? changed.reason : 'not-changed';
}

interface ChangingLockProps {
  readonly app: AppState;
  readonly change: 'passphrase' | 'sheet' | 'passkey' | 'off';
  readonly now: VaultKey;
}

function ChangingLock({ app, change, now }: ChangingLockProps) {
  const begun = useBegun(app);
  const hasPasskey = usePasskey(app) === true;
  if (!begun) return null;
  const end = async (changing: Promise<Moved>, told: LockTold) => {
    const changed = await changing;
    if (changed.ok) app.navigation.replace({ name: 'safety', changed: told });
    return changedTold(changed);
  };
  const { home } = app;
  return (
    <ChangeLock
      {...begun}
      change={change}
      onPassphrase={async (text) => {
        const secret = await newPassphrase(text);
        return secret ? end(changeSecret(home, now, secret), 'passphrase') : 'not-changed';
      }}
      onSheet={async (code) => {
        const [secret] = recoverySecret(code);
        return secret ? end(changeSecret(home, now, secret), 'sheet') : 'not-changed';
      }}
      onOff={() => end(turnLockOff(home, now), 'off')}
      onOpenAgain={() => void leave()}
      hasPasskey={hasPasskey}
      onPasskey={async () => {
        if (hasPasskey) return end(dropPasskey(home, now), 'passkey-gone');
        const secret = await newPasskey();
        return secret ? end(changeSecret(home, now, secret), 'passkey-added') : 'not-changed';
      }}
    />
  );
}
