import { useEffect, useState } from 'preact/hooks';
import { kindOf } from '../domain/kinds/index.ts';
import { Add } from '../features/add/add.tsx';
import { AddTiles } from '../features/add/add-tiles.tsx';
import { AddChoose } from '../features/add/choose.tsx';
import { type Form, newForm, withAgreedLine } from '../features/add/form.ts';
import { Today, type UnfinishedNote } from '../features/today/today.tsx';
import { lazy } from '../ui/lazy.tsx';
import { randomHex } from '../vault/bytes.ts';
import { addWords } from '../words/en/add.ts';
import { kindWords } from '../words/en/kinds.ts';
import { act } from './act.ts';
import { type AppState, childNameOf, isOpening, journalOf, nameIn } from './app-state.ts';
import { addScreenOf, draftNameOf, meetingBegun } from './draft-names.ts';
import { contextOf, likeliestChildren } from './form-context.ts';
import type { ScreenGroup, ScreenProps } from './screens.tsx';

const KeptScreen = lazy(async () => (await import('./just-kept.tsx')).KeptScreen);
const CareAfterLock = lazy(async () => (await import('./care-after-lock.tsx')).CareAfterLock);
const besideTiles = () => import('./beside-tiles.tsx');
const AboveTiles = lazy(async () => (await besideTiles()).AboveTiles);
const BelowTiles = lazy(async () => (await besideTiles()).BelowTiles);

/** Today, and the screens that keep a note. They are here at once; nothing has to be fetched to write. */
export const writingScreens: ScreenGroup<'writing'> = {
  today: TodayScreen,
  add: AddScreen,
  'add-choose': ({ app }) => (
    <AddChoose childName={childNameOf(app)} onAdd={(kind) => app.navigation.replace({ name: 'add', kind })} />
  ),
  kept: KeptScreen,
};

type TodayScreenProps = Pick<ScreenProps, 'app'>;

function TodayScreen({ app }: TodayScreenProps) {
  const { navigation, settings } = app;
  return (
    <Today
      journal={journalOf(app)}
      opening={isOpening(app)}
      today={app.today.value}
      drafts={useUnfinished(app)}
      coming={
        <>
          {app.place.value.keptAtLock.value.length > 0 && <CareAfterLock app={app} />}
          {journalOf(app).preparations.length > 0 && <AboveTiles app={app} />}
        </>
      }
      nudge={<BelowTiles app={app} />}
      folded={settings.waitingFolded.value}
      nameOf={nameIn(app)}
      tiles={<AddTiles childName={childNameOf(app)} onAdd={(kind) => navigation.go({ name: 'add', kind })} />}
      onFold={(folded) => {
        settings.waitingFolded.value = folded;
      }}
      onStep={(promise, body) => act(app, (actions) => actions.keepPromise(promise, body))}
      onPromises={() => navigation.go({ name: 'promises' })}
    />
  );
}

/** What was half written, by the names that drafts lie under. */
function useUnfinished(app: AppState): readonly UnfinishedNote[] {
  const [names, setNames] = useState<readonly string[]>([]);
  const drafts = app.place.value.drafts.value;
  useEffect(() => void drafts?.names().then(setNames), [drafts]);
  const { things } = journalOf(app);
  return names.flatMap((name): UnfinishedNote[] => {
    const begun = addScreenOf(name);
    if (begun)
      return [
        {
          label: kindOf(begun.kind).onlyIfChosen ? '' : kindWords[begun.kind].name,
          onOpen: () => app.navigation.go(begun),
        },
      ];
    const [, note = ''] = /^change-(.+)$/.exec(name) ?? [];
    return things.get(note)?.body
      ? [{ label: addWords.changeTitle, onOpen: () => app.navigation.go({ name: 'change', note }) }]
      : [];
  });
}

const HINTED_NOTES = 3;

function AddScreen({ app, screen }: ScreenProps<'add'>) {
  const { kind, from, ready } = screen;
  const { drafts } = app.place.value;
  const [hinted] = useState(() => app.settings.notesBegun.peek() < HINTED_NOTES);
  const [note] = useState(() => randomHex(16));
  useEffect(() => {
    if (hinted) app.settings.notesBegun.value += 1;
  }, []);
  const asked = kind === 'meeting' && !ready?.id ? undefined : draftNameOf(screen);
  const [draftName, setDraftName] = useState(asked);
  useEffect(() => {
    if (asked || !drafts.value) return;
    const begin = (name: string | undefined) => (name ? setDraftName(name) : app.navigation.replace({ name: 'today' })); // where each can be carried on with
    void meetingBegun(drafts.value, ready !== undefined).then(begin);
  }, [drafts.value]);
  if (!drafts.value || !draftName) return null;
  const start = { ...newForm(kind), note, ...startOf(app, from, ready) };
  return (
    <Add
      kind={kind}
      start={start}
      draftName={draftName}
      drafts={drafts.value}
      contextFor={(children) => contextOf(app, children.length > 0 ? children : likeliestChildren(app, from))}
      showDictation={hinted}
      onKeep={(answers, form) => act(app, (actions) => actions.keep(answers, form, { draftName, screen }))}
    />
  );
}

/** What a form begins with: the people of the note it comes from, or what was got ready for the meeting it is about. */
function startOf(app: AppState, from: string | undefined, ready: ScreenProps<'add'>['screen']['ready']): Partial<Form> {
  const { notes, preparations } = journalOf(app);
  const note = notes.find(({ id }) => id === from)?.body;
  if (note) return { people: { chosen: note.people.map(({ person }) => person), typed: '' } };
  const meeting = preparations.find(({ id }) => id === ready?.id)?.body;
  if (!meeting) return {};
  const people = { chosen: meeting.people, typed: '' };
  const when = ready?.on && { when: { chip: 'other' as const, typed: ready.on } };
  return { title: meeting.title, people, ...when, agreed: withAgreedLine(newForm('meeting')).agreed };
}
