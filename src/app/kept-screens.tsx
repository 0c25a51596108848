import { messageFor } from '../domain/message.ts';
import { personBy } from '../domain/same-person.ts';
import type { Live } from '../domain/version.ts';
import { Bin, Binned } from '../features/history/binned.tsx';
import { History } from '../features/history/history.tsx';
import { NoteScreen } from '../features/history/note-screen.tsx';
import { Message } from '../features/message/message.tsx';
import { ChildScreen } from '../features/people/child-screen.tsx';
import { People } from '../features/people/people.tsx';
import { PersonScreen } from '../features/people/person-screen.tsx';
import { PromiseScreen } from '../features/promises/promise-screen.tsx';
import { Promises } from '../features/promises/promises.tsx';
import { ChildWords } from '../features/words/child-words.tsx';
import { dates } from '../words/en/dates.ts';
import { sentWords } from '../words/en/message.ts';
import { moreWords } from '../words/en/more.ts';
import { peopleWords } from '../words/en/people.ts';
import { promisesWords } from '../words/en/promises.ts';
import { actionsFor } from './actions.ts';
import { type AppState, childNameOf, isOpening, journalOf, nameIn } from './app-state.ts';
import type { ScreenGroup } from './screens.tsx';
import { WholeJournal } from './whole-journal.tsx';
import { withNote } from './with-note.ts';

type KeptName =
  | 'history'
  | 'note'
  | 'binned'
  | 'message'
  | 'bin'
  | 'promises'
  | 'promise'
  | 'people'
  | 'person'
  | 'words'
  | 'child';

/** What has been kept: notes, promises, people, the child. */
export const keptScreens: ScreenGroup<KeptName> = {
  history: ({ app }) => (
    <History
      journal={journalOf(app)}
      opening={isOpening(app)}
      gentle={isGentle(app)}
      left={app.historyView.peek()}
      onLeave={(view) => {
        app.historyView.value = view;
      }}
      onOpen={(note) => app.navigation.go({ name: 'note', note: note.id })}
      onAdd={() => app.navigation.go({ name: 'add-choose' })}
    />
  ),
  note: ({ app, screen }) =>
    withNote(app, screen.note, (note) => (
      <NoteScreen
        note={note}
        journal={journalOf(app)}
        today={app.today.value}
        nameOf={nameIn(app)}
        readPrivate={async () => (await app.place.value.store.value?.privateWords(note.id)) ?? ''}
        onChange={() => app.navigation.go({ name: 'change', note: note.id })}
        onBin={() =>
          void actionsFor(app)
            .bin(note)
            .then((done) => done && app.navigation.replace({ name: 'binned', note: note.id }))
        }
        onPin={(pin) => void actionsFor(app).pin(note, pin)}
        onPromise={openPromise(app)}
        onMessage={() => app.navigation.go({ name: 'message', note: note.id })}
      />
    )),
  message: ({ app, screen }) =>
    withNote(app, screen.note, (note) => {
      const input = { journal: journalOf(app), nameOf: nameIn(app), words: sentWords, dates };
      const text = messageFor(note, input) ?? '';
      return <Message key={note.id} text={text} about={note.body.kind === 'helped' ? 'helped' : 'meeting'} />;
    }),
  binned: ({ app, screen }) =>
    withNote(app, screen.note, (note) => (
      <Binned
        onBack={() =>
          void actionsFor(app)
            .restore(note)
            .then((done) => done && app.navigation.replace({ name: 'note', note: note.id }))
        }
        onHistory={() => app.navigation.replace({ name: 'history' })}
      />
    )),
  bin: ({ app }) => <Bin journal={journalOf(app)} onRestore={(note) => void actionsFor(app).restore(note)} />,
  promises: ({ app }) => (
    <WholeJournal app={app} title={promisesWords.title}>
      {() => (
        <Promises
          journal={journalOf(app)}
          today={app.today.value}
          nameOf={nameIn(app)}
          onOpen={openPromise(app)}
          onAdd={() => app.navigation.go({ name: 'add', kind: 'promise' })}
        />
      )}
    </WholeJournal>
  ),
  promise: ({ app, screen }) => {
    const promise = journalOf(app).promises.find(({ id }) => id === screen.promise);
    if (!promise) return null;
    const onNote = () => app.navigation.go({ name: 'note', note: promise.body.note });
    return (
      <PromiseScreen
        promise={promise}
        today={app.today.value}
        nameOf={nameIn(app)}
        onStep={actionsFor(app).keepPromise}
        onNote={onNote}
      />
    );
  },
  people: ({ app }) => (
    <WholeJournal app={app} title={peopleWords.title}>
      {() => (
        <People
          journal={journalOf(app)}
          today={app.today.value}
          onOpen={(person) => app.navigation.go({ name: 'person', person: person.id })}
        />
      )}
    </WholeJournal>
  ),
  person: ({ app, screen }) => {
    const person = personBy(screen.person, journalOf(app));
    if (!person) return null;
    const onKeep = (body: typeof person.body) => actionsFor(app).keepPerson(person, body);
    return (
      <PersonScreen
        person={person}
        journal={journalOf(app)}
        today={app.today.value}
        onKeep={onKeep}
        onPromise={openPromise(app)}
        onJoin={(other) => actionsFor(app).joinPeople(person, other)}
        onPart={actionsFor(app).partPeople}
      />
    );
  },
  words: ({ app }) => (
    <WholeJournal app={app} title={moreWords.rows.wordsOf(childNameOf(app))}>
      {() => <ChildWords journal={journalOf(app)} childName={childNameOf(app)} gentle={isGentle(app)} />}
    </WholeJournal>
  ),
  child: ({ app }) => {
    const child = journalOf(app).child?.body;
    if (!child && isOpening(app)) return null;
    return (
      <ChildScreen
        child={child ?? { name: '' }}
        childName={childNameOf(app)}
        today={app.today.value}
        onKeep={actionsFor(app).keepChild}
      />
    );
  },
};

function isGentle(app: AppState): boolean {
  return app.settings.look.value.gentle === 'fold';
}

function openPromise(app: AppState): (promise: Live<'promise'>) => void {
  return (promise) => app.navigation.go({ name: 'promise', promise: promise.id });
}
