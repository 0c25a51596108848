import { useEffect, useState } from 'preact/hooks';
import { type Journal, promisesOf } from '../domain/journal.ts';
import { isKindId, type KindId } from '../domain/kinds/index.ts';
import type { PromiseMade } from '../domain/promise.ts';
import type { Live } from '../domain/version.ts';
import { Add } from '../features/add/add.tsx';
import { AddTiles } from '../features/add/add-tiles.tsx';
import { AddChoose } from '../features/add/choose.tsx';
import { formOf, newForm } from '../features/add/form.ts';
import { Kept } from '../features/add/kept.tsx';
import { Today, type UnfinishedNote } from '../features/today/today.tsx';
import { addWords } from '../words/en/add.ts';
import { kindWords } from '../words/en/kinds.ts';
import { act } from './act.ts';
import { type AppState, childNameOf, isOpening, journalOf, nameIn } from './app-state.ts';
import { lazy } from './lazy.tsx';
import type { ScreenGroup, ScreenProps } from './screens.tsx';
import { withNote } from './with-note.ts';

const TodaysNudge = lazy(async () => (await import('./todays-nudge.tsx')).TodaysNudge);
const CareCard = lazy(async () => (await import('../features/help/care-card.tsx')).CareCard);

type WritingName = 'today' | 'add' | 'add-choose' | 'change' | 'kept';

/** Today, and the screens that keep and change a note. They are here at once; nothing has to be fetched to write. */
export const writingScreens: ScreenGroup<WritingName> = {
  today: TodayScreen,
  add: AddScreen,
  'add-choose': ({ app }) => (
    <AddChoose childName={childNameOf(app)} onAdd={(kind) => app.navigation.replace({ name: 'add', kind })} />
  ),
  change: ({ screen, ...props }) => withNote(props.app, screen.note, (note) => <ChangeScreen note={note} {...props} />),
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
      nudge={<TodaysNudge app={app} />}
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
    const [, act, what = ''] = /^(add|change)-(.+)$/.exec(name) ?? [];
    if (act === 'add' && isKindId(what))
      return [{ label: kindWords[what].name, onOpen: () => app.navigation.go({ name: 'add', kind: what }) }];
    return act === 'change' && things.get(what)?.body
      ? [{ label: addWords.changeTitle, onOpen: () => app.navigation.go({ name: 'change', note: what }) }]
      : [];
  });
}

const HINTED_NOTES = 3;

function AddScreen({ app, screen: { kind, from } }: ScreenProps<'add'>) {
  const { drafts } = app.place.value;
  const [hinted] = useState(() => app.settings.notesBegun.peek() < HINTED_NOTES);
  useEffect(() => {
    if (hinted) app.settings.notesBegun.value += 1;
  }, []);
  if (!drafts.value) return null;
  const draftName = `add-${kind}`;
  const people = from === undefined ? [] : (journalOf(app).notes.find(({ id }) => id === from)?.body.people ?? []);
  const start = { ...newForm(kind), people: { chosen: people.map(({ person }) => person), typed: '' } };
  return (
    <Add
      kind={kind}
      start={start}
      draftName={draftName}
      drafts={drafts.value}
      context={contextOf(app)}
      showDictation={hinted}
      onKeep={(answers, form) => act(app, (actions) => actions.keep(answers, form, draftName))}
    />
  );
}

interface ChangeScreenProps extends Pick<ScreenProps, 'app'> {
  readonly note: Live<'note'>;
}

function ChangeScreen({ app, note: newest }: ChangeScreenProps) {
  const [note] = useState(newest); // as it is read here: a change from elsewhere is not written over, but stands beside it
  const { drafts, store } = app.place.value;
  const [privateWords, setPrivateWords] = useState<string>();
  useEffect(() => void store.value?.privateWords(note.id).then(setPrivateWords), [store.value]);
  if (!drafts.value || privateWords === undefined) return null;
  const draftName = `change-${note.id}`;
  return (
    <Add
      kind={note.body.kind}
      start={formOf(note.body, privateWords, promiseIn(note, journalOf(app)))}
      change
      draftName={draftName}
      drafts={drafts.value}
      context={contextOf(app)}
      showDictation={false}
      onKeep={(answers, form) => act(app, (actions) => actions.change(note, answers, form, draftName))}
    />
  );
}

/** The promise that a form of the note asks about: the one it is a note of, or the call back. */
function promiseIn({ id, body }: Live<'note'>, journal: Journal): PromiseMade | undefined {
  const promises = promisesOf(id, journal).filter(({ body: made }) => made.callBack || body.kind === 'promise');
  return promises[0]?.body;
}

function contextOf(app: AppState) {
  const journal = journalOf(app);
  const child = journal.child?.body;
  return {
    today: app.today.value,
    birthday: child?.birthday,
    nation: child?.nation,
    child,
    childName: childNameOf(app),
    people: likeliestPeople(app),
  };
}

const NOTES_LOOKED_AT = 60;

/** Those in the newest notes first, most recent first; then everyone else. */
function likeliestPeople(app: AppState): readonly Live<'person'>[] {
  const { notes, people } = journalOf(app);
  const recent = notes
    .slice(0, NOTES_LOOKED_AT)
    .flatMap(({ body }) => body.people.flatMap(({ person }) => people.get(person) ?? []));
  return [...new Set([...recent, ...people.values()])];
}

function KeptScreen({ app, screen: { note, changed } }: ScreenProps<'kept'>) {
  const { navigation, settings } = app;
  const [notUndone, setNotUndone] = useState(false);
  const [closed, setClosed] = useState(false);
  const last = app.justKept.value;
  const child = journalOf(app).child?.body;
  const kind = last?.form.kind ?? 'plain';
  const undo = async () => {
    const undone = await act(app, (actions) => (changed ? actions.undoChange() : actions.undoKeep()));
    if (undone)
      navigation.replace(changed ? { name: 'note', note } : { name: 'add', kind: draftKind(last?.draftName) });
    setNotUndone(!undone);
  };
  const { message } = kindWords[kind];
  const isFirst = app.phone.mustMove && journalOf(app).notes.length === 1; // said before there is a second to carry over
  const onMessage = () => navigation.go({ name: 'message', note });
  const care = last?.care && !closed && (
    <CareCard
      group={last.care}
      child={childNameOf(app)}
      nation={child?.nation}
      aboutParent={last.careIsForParent}
      onClose={() => setClosed(true)}
      onNever={() => {
        settings.careCards.value = false;
        setClosed(true);
      }}
    />
  );
  return (
    <Kept
      changed={changed}
      notUndone={notUndone}
      care={care || (isFirst && <TodaysNudge app={app} />)}
      onUndo={() => void undo()}
      onAnother={() => navigation.replace({ name: 'add', kind, fresh: Date.now() })}
      onPromise={() => navigation.replace({ name: 'add', kind: 'promise', from: note, fresh: Date.now() })}
      onToday={() => navigation.go({ name: 'today' })}
      onOpen={() => navigation.replace({ name: 'note', note })}
      message={message ? { label: message, onClick: onMessage } : undefined}
    />
  );
}

function draftKind(draftName = ''): KindId {
  const kind = draftName.replace('add-', '');
  return isKindId(kind) ? kind : 'plain';
}
