import type { Id } from '../domain/id.ts';
import { nationOf } from '../domain/nation-of.ts';
import { stateOf } from '../domain/promise.ts';
import type { Live } from '../domain/version.ts';
import { Bring } from '../features/bring/bring.tsx';
import { Erase } from '../features/erase/erase.tsx';
import { HelpNow } from '../features/help/help-now.tsx';
import { HowItWorks } from '../features/help/how-it-works.tsx';
import { Privacy } from '../features/help/privacy.tsx';
import { factsOf, peopleIn, toldBesideFacts, whenLine } from '../features/history/told.ts';
import { LookScreen } from '../features/look/look-screen.tsx';
import { More } from '../features/more/more.tsx';
import { Move } from '../features/move/move.tsx';
import { Take } from '../features/take/take.tsx';
import { heldOpen } from '../ui/hold-open.ts';
import { backupWords } from '../words/en/backup.ts';
import { historyWords } from '../words/en/history.ts';
import { moreWords } from '../words/en/more.ts';
import { promisesWords } from '../words/en/promises.ts';
import { actionsFor } from './actions.ts';
import { type AppState, childChoices, childNameOf, journalOf } from './app-state.ts';
import { readForRestore } from './backup/restoring.ts';
import { CareChoice } from './care-choice.tsx';
import { eraseEverything, finishErasing } from './erasing.ts';
import { lookAround } from './looking-around.ts';
import type { ScreenGroup, ScreenProps } from './screens.tsx';
import { WholeJournal } from './whole-journal.tsx';

/** More, and what lies behind it. */
export const moreScreens: ScreenGroup<'more'> = {
  more: ({ app }) => (
    <More
      children={childrenToName(app)}
      binned={journalOf(app).binned.length}
      damaged={(app.place.value.store.value?.damaged.value ?? 0) + app.place.value.leftAtLock.value}
      missing={app.place.value.store.value?.missing.value ?? 0}
      offline={!window.navigator.onLine}
      needsNetwork={!('serviceWorker' in window.navigator)}
      onOpen={(name) => app.navigation.go({ name })}
      onChild={(child) => app.navigation.go({ name: 'child', child })}
      onLookAround={app.place.value === app.home ? () => void lookAround(app) : undefined}
    />
  ),
  take: ({ app }) => (
    <WholeJournal app={app} title={moreWords.take.title}>
      {() => (
        <Take
          journal={journalOf(app)}
          now={() => new Date()}
          today={app.today.value}
          told={toldIn(app)}
          papers={() => papersIn(app)}
          broken={() => brokenIn(app)}
        />
      )}
    </WholeJournal>
  ),
  bring: ({ app }) => (
    <WholeJournal app={app} title={moreWords.bring.title}>
      {() => <BringScreen app={app} />}
    </WholeJournal>
  ),
  erase: ({ app }) => (
    <Erase
      onBackup={app.home.store.value && (() => app.navigation.go({ name: 'make-backup' }))}
      onErase={() => eraseEverything(app)}
      onFinish={finishErasing}
    />
  ),
  move: ({ app }) => <Move onMake={() => app.navigation.go({ name: 'make-backup' })} />,
  look: ({ app: { settings } }) => (
    <LookScreen
      look={settings.look.value}
      onLook={(look) => {
        settings.look.value = look;
      }}
    />
  ),
  privacy: () => <Privacy />,
  how: () => <HowItWorks />,
  'help-now': ({ app }) => (
    <HelpNow
      nation={nationOf(journalOf(app))}
      onNation={(nation) => void actionsFor(app).keepNation(nation)}
      careSwitch={<CareChoice app={app} />}
    />
  ),
};

function childrenToName(app: AppState) {
  const children = childChoices(app).map(({ value: id, label: name }) => ({ id, name }));
  return children.length > 0 ? children : [{ name: childNameOf(app) }];
}

/** How each note is told on the page of everything: as on its own screen, with what was promised in it. */
function toldIn(app: AppState) {
  const journal = journalOf(app);
  const { view, promises, people } = historyWords.note;
  return (note: Live<'note'>) => {
    const made = journal.promises.filter(({ body }) => body.note === note.id && body.words);
    const promised = made.map(({ body }) => `${body.words} (${promisesWords.states[stateOf(body, app.today.value)]})`);
    const facts = [
      [
        people,
        peopleIn(note.body, journal)
          .map(({ label }) => label)
          .join('; '),
      ],
      ...factsOf(note.body, journal),
      [view, note.body.view],
      ...toldBesideFacts(note.body),
      [promises, promised.join('\n')],
    ] as const;
    return {
      heading: [note.body.title, whenLine(note.body)].filter(Boolean).join(' · '),
      facts: facts.flatMap(([name, value]) => (value ? [[name, value] as const] : [])),
    };
  };
}

async function papersIn(app: AppState) {
  const store = app.place.value.store.value;
  const papers = (await store?.papers.list()) ?? [];
  return papers.flatMap(({ id, name }) => (store ? [{ id, name, read: () => store.papers.read(id) }] : []));
}

async function brokenIn(app: AppState): Promise<ReadonlySet<Id>> {
  const broken = await app.place.value.store.value?.papers.broken();
  return new Set(broken?.map(({ id }) => id));
}

async function backupComing(app: AppState, file: File, words: string) {
  const read = await heldOpen(readForRestore(app, file, words));
  if (!read.ok) return read;
  const { restoring } = read;
  const extra = backupWords.extra(restoring.privateNotes, restoring.papers);
  return { ok: true, coming: { ...restoring, ...(extra && { extra }) } } as const;
}

function BringScreen({ app }: Pick<ScreenProps, 'app'>) {
  const stamp = app.place.value.stamp.value;
  const { keepVersions, takeBack } = actionsFor(app);
  if (!stamp) return null;
  return (
    <Bring
      journal={journalOf(app)}
      childName={journalOf(app).child?.body.name ?? ''}
      stamp={stamp}
      onKeep={keepVersions}
      onUndo={takeBack}
      onBackup={(file, words) => backupComing(app, file, words)}
      onHistory={() => app.navigation.go({ name: 'history' })}
    />
  );
}
