import { useEffect, useState } from 'preact/hooks';
import { sinceBackup } from '../domain/backed-up.ts';
import { Backup } from '../features/backup/backup.tsx';
import { CheckBackup } from '../features/backup/check-backup.tsx';
import { MakeBackup } from '../features/backup/make-backup.tsx';
import type { WrittenTo } from '../store/written-to.ts';
import { backupWords } from '../words/en/backup.ts';
import type { AppState } from './app-state.ts';
import { newFileWords } from './backup/file-words.ts';
import { largeInMemory } from './backup/large-in-memory.ts';
import { journalBackedUp, noteBackup, useLastBackup } from './backup/last-backup.ts';
import { makeBackup } from './backup/making.ts';
import { wholeJournal } from './place.ts';
import type { ScreenGroup } from './screens.tsx';
import { setAsideIn } from './set-aside.ts';
import { askToKeep, storageAgreed } from './storage.ts';
import { WholeJournal } from './whole-journal.tsx';

/** Backups: how things stand, making one, and checking one. */
export const backupScreens: ScreenGroup<'backup'> = {
  backup: ({ app }) => (
    <WholeJournal app={app} title={backupWords.title}>
      {() => <BackupScreen app={app} />}
    </WholeJournal>
  ),
  'make-backup': ({ app }) => <MakeScreen app={app} />,
  'check-backup': () => <CheckBackup />,
};

interface AppProps {
  readonly app: AppState;
}

function BackupScreen({ app }: AppProps) {
  const { navigation } = app;
  const last = useLastBackup(app);
  const [agreed, setAgreed] = useState<boolean>();
  useEffect(() => void storageAgreed().then(setAgreed), []);
  return (
    <Backup
      last={last ? sinceBackup(last, journalBackedUp(app), app.today.value) : 'looking'}
      agreed={agreed}
      onMake={app.place.value === app.home ? () => navigation.go({ name: 'make-backup' }) : undefined}
      onAsk={() => void askToKeep().then(setAgreed)}
      onCheck={() => navigation.go({ name: 'check-backup' })}
      onRestore={() => navigation.go({ name: 'bring' })}
    />
  );
}

function MakeScreen({ app }: AppProps) {
  const [fileWords, setFileWords] = useState<Awaited<ReturnType<typeof newFileWords>>>();
  const [begun, setBegun] = useState<{ readonly time: string; readonly to: WrittenTo }>();
  const [large, setLarge] = useState<number>();
  useEffect(() => void newFileWords().then(setFileWords), []);
  useEffect(() => void largeInMemory(app.home).then(setLarge, () => {}), []);
  if (!fileWords) return null;
  const make = async (onBytes: (bytes: number) => void) => {
    const store = await wholeJournal(app.home);
    const name = backupWords.making.fileName(app.today.value);
    const to = await store?.writtenTo().catch(() => undefined); // before it is read: what comes meanwhile counts as new
    if (!store || !to) return NOT_MADE;
    setBegun({ time: new Date().toISOString(), to });
    const answer = await makeBackup(store, fileWords.words.join(' '), name, onBytes);
    return { ...answer, notWhole: setAsideIn(app.home) };
  };
  return (
    <MakeBackup
      fileWords={fileWords}
      large={large}
      onMake={make}
      onHandedOn={() => begun && noteBackup(app, begun.time, begun.to)}
      onDone={() => app.navigation.replace({ name: 'backup' })}
    />
  );
}

const NOT_MADE = { ok: false, reason: 'not-proved' } as const;
