import { childrenIn } from '../domain/children.ts';
import type { Id } from '../domain/id.ts';
import { messageFor, thanksTo } from '../domain/message.ts';
import { otherWordings } from '../domain/other-wordings.ts';
import type { Paper } from '../domain/paper.ts';
import { personBy } from '../domain/same-person.ts';
import type { Live, Thing } from '../domain/version.ts';
import { Bin, Binned } from '../features/history/binned.tsx';
import { History } from '../features/history/history.tsx';
import { NoteRow } from '../features/history/note-row.tsx';
import { NoteScreen } from '../features/history/note-screen.tsx';
import { PaperScreen } from '../features/history/paper-screen.tsx';
import { RemarksHere } from '../features/history/remarks-here.tsx';
import { Message } from '../features/message/message.tsx';
import { People } from '../features/people/people.tsx';
import { PersonScreen } from '../features/people/person-screen.tsx';
import { PromiseScreen } from '../features/promises/promise-screen.tsx';
import { Promises } from '../features/promises/promises.tsx';
import { ChildWords } from '../features/words/child-words.tsx';
import type { JournalStore } from '../store/journal-store.ts';
import { dates } from '../words/en/dates.ts';
import { sentWords } from '../words/en/message.ts';
import { moreWords } from '../words/en/more.ts';
import { peopleWords } from '../words/en/people.ts';
import { promisesWords } from '../words/en/promises.ts';
import { actionsFor } from './actions.ts';
import { type AppState, childChoices, childNameOf, isOpening, journalOf, nameIn } from './app-state.ts';
import { ChangeScreen } from './change-screen.tsx';
import { ChildDetails } from './child-details.tsx';
import { draftBox } from './draft-box.ts';
import { readingContextOf } from './form-context.ts';
import { isGentle } from './gentle.ts';
import { likeliestPeople } from './likeliest-people.ts';
import { saveReminder } from './reminder.ts';
import type { ScreenGroup } from './screens.tsx';
import { WholeJournal } from './whole-journal.tsx';
import { withNote } from './with-note.ts';

/** What has been kept: notes, promises, people, the child. */
export const keptScreens: ScreenGroup<'kept'> = {
  history: ({ app }) => (
    <History
      journal={journalOf(app)}
      opening={isOpening(app)}
      gentle={isGentle(app)}
      today={app.today.value}
      children={childChoices(app)}
      left={app.historyView.peek()}
      onLeave={(view) => {
        app.historyView.value = view;
      }}
      onOpen={openNote(app)}
      onGotReady={({ id }) => app.navigation.go({ name: 'prepare', preparation: id })}
      onAdd={() => app.navigation.go({ name: 'add-choose' })}
    />
  ),
  note: ({ app, screen }) =>
    withNote(app, screen.note, (note) => (
      <NoteScreen
        note={note}
        journal={journalOf(app)}
        today={app.today.value}
        nameOf={nameIn(app, childrenIn(note, journalOf(app)))}
        readPrivate={async () => (await app.place.value.store.value?.privateWords(note.id)) ?? ''}
        onChange={() => app.navigation.go({ name: 'change', note: note.id })}
        onBin={() =>
          void actionsFor(app)
            .bin(note)
            .then((done) => done && app.navigation.replace({ name: 'binned', note: note.id }))
        }
        onPin={(pin) => void actionsFor(app).pin(note, pin)}
        onSettle={(body) => void actionsFor(app).settle(note, body)}
        onRemark={(remark) => void actionsFor(app).keepRemark(remark, null)}
        onPromise={openPromise(app)}
        onPick={(sentence) => app.navigation.go({ name: 'change', note: note.id, sentence })}
        onPerson={(person) => app.navigation.go({ name: 'person', person })}
        onOpen={openNote(app)}
        gentle={isGentle(app)}
        onMessage={() => app.navigation.go({ name: 'message', note: note.id })}
        smallOf={async ({ id }) => app.place.value.store.value?.papers.small(id)}
        onPaper={({ id }) => app.navigation.go({ name: 'paper', note: note.id, paper: id })}
      />
    )),
  change: ({ app, screen }) =>
    withNote(app, screen.note, (note) => <ChangeScreen note={note} app={app} screen={screen} />),
  paper: ({ app, screen }) =>
    withNote(app, screen.note, (note) => {
      const { papers = [] } = note.body;
      const at = papers.findIndex(({ id }) => id === screen.paper);
      const [paper, store] = [papers[at], app.place.value.store.value];
      if (!paper || !store) return null;
      const turnTo = (other: Paper | undefined) =>
        other && (() => app.navigation.replace({ name: 'paper', note: note.id, paper: other.id }));
      return (
        <PaperScreen
          key={paper.id}
          paper={paper}
          read={paperReader(store, paper)}
          alone={{
            number: at + 1,
            of: papers.length,
            onBack: app.navigation.back,
            onBefore: turnTo(papers[at - 1]),
            onNext: turnTo(papers[at + 1]),
          }}
        />
      );
    }),
  message: ({ app, screen }) =>
    withNote(app, screen.note, (note) => {
      const input = { journal: journalOf(app), nameOf: nameIn(app), words: sentWords, dates };
      const text = messageFor(note, input) ?? '';
      return (
        <Message
          key={note.id}
          text={text}
          draft={draftBox(app, `message-${note.id}`)}
          about={note.body.kind === 'helped' ? 'helped' : 'meeting'}
        />
      );
    }),
  thanks: ({ app, screen }) => {
    const person = personBy(screen.person, journalOf(app));
    if (!person) return null;
    const text = thanksTo(person, app.today.value, { journal: journalOf(app), words: sentWords });
    return <Message text={text} draft={draftBox(app, `thanks-${person.id}`)} about="helped" />;
  },
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
  bin: ({ app }) => (
    <Bin journal={journalOf(app)} gentle={isGentle(app)} onRestore={(note) => void actionsFor(app).restore(note)} />
  ),
  promises: ({ app, screen: { removed } }) => (
    <WholeJournal app={app} title={promisesWords.title}>
      {() => (
        <Promises
          journal={journalOf(app)}
          today={app.today.value}
          nameOf={nameIn(app)}
          onOpen={openPromise(app)}
          onAdd={() => app.navigation.go({ name: 'add', kind: 'promise' })}
          onUndo={removed === undefined ? undefined : () => void putBack(app, removed)}
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
        reading={readingContextOf(app, childrenOfPromise(app, promise))}
        nameOf={nameIn(app)}
        people={likeliestPeople(app)}
        onMeet={actionsFor(app).meet}
        onStep={actionsFor(app).keepPromise}
        onSettle={(body) => void actionsFor(app).settle(promise, body)}
        drafts={{ answer: draftBox(app, `answer-${promise.id}`), change: draftBox(app, `promise-${promise.id}`) }}
        onTakeAway={otherWordings(promise).length > 0 ? undefined : () => void takeAway(app, promise)}
        onNote={onNote}
        beside={
          <RemarksHere
            on={[promise.id]}
            journal={journalOf(app)}
            onRemove={(remark) => void actionsFor(app).keepRemark(remark, null)}
          />
        }
        onCalendar={(day) => saveReminder({ id: promise.id, day, title: promisesWords.one.calendarTitle })}
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
    const onKeep = (body: typeof person.body, reach: string) => actionsFor(app).keepPerson(person, body, reach);
    return (
      <PersonScreen
        person={person}
        journal={journalOf(app)}
        today={app.today.value}
        draft={draftBox(app, `person-${person.id}`)}
        onKeep={onKeep}
        rowOf={(note) => (
          <NoteRow key={note.id} note={note} journal={journalOf(app)} gentle={isGentle(app)} onOpen={openNote(app)} />
        )}
        onThanks={() => app.navigation.go({ name: 'thanks', person: person.id })}
        onPromise={openPromise(app)}
        onJoin={(other) => actionsFor(app).joinPeople(person, other)}
        onPart={actionsFor(app).partPeople}
      />
    );
  },
  words: ({ app }) => (
    <WholeJournal app={app} title={moreWords.rows.wordsOf(childNameOf(app))}>
      {() => (
        <ChildWords
          journal={journalOf(app)}
          children={childChoices(app)}
          childName={childNameOf(app)}
          gentle={isGentle(app)}
        />
      )}
    </WholeJournal>
  ),
  child: ({ app, screen }) => <ChildDetails app={app} screen={screen} />,
};

async function takeAway(app: AppState, promise: Live<'promise'>): Promise<void> {
  if (await actionsFor(app).takePromise(promise, null))
    app.navigation.replace({ name: 'promises', removed: promise.id });
}

async function putBack(app: AppState, id: Id): Promise<void> {
  const promise = journalOf(app).things.get(id) as Thing<'promise'> | undefined;
  const body = promise?.versions.findLast((version) => version.body !== null)?.body;
  if (promise && body && (await actionsFor(app).takePromise(promise, body)))
    app.navigation.replace({ name: 'promise', promise: id });
}

function childrenOfPromise(app: AppState, { body }: Live<'promise'>): readonly Id[] {
  const note = journalOf(app).notes.find(({ id }) => id === body.note);
  return note ? childrenIn(note, journalOf(app)) : [];
}

function paperReader(store: JournalStore, paper: Paper): () => Promise<File> {
  return async () => (await import('./papers.ts')).paperAsFile(store, paper);
}

function openNote(app: AppState): (note: Live<'note'>) => void {
  return (note) => app.navigation.go({ name: 'note', note: note.id });
}

function openPromise(app: AppState): (promise: Live<'promise'>) => void {
  return (promise) => app.navigation.go({ name: 'promise', promise: promise.id });
}
