import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dateInWords } from '../domain/dates/in-words.ts';
import { exactDay, spanOf } from '../domain/dates/when.ts';
import type { Id } from '../domain/id.ts';
import { emptyPreparation, type Preparation } from '../domain/preparation.ts';
import { isOpen } from '../domain/promise.ts';
import type { Live } from '../domain/version.ts';
import { InMeeting } from '../features/ready/in-meeting.tsx';
import { Prepare } from '../features/ready/prepare.tsx';
import { Ready } from '../features/ready/ready.tsx';
import { randomHex } from '../vault/bytes.ts';
import { dates } from '../words/en/dates.ts';
import { readyWords } from '../words/en/ready.ts';
import { actionsFor } from './actions.ts';
import { type AppState, journalOf } from './app-state.ts';
import { lineOf } from './gentle.ts';
import { likeliestPeople } from './likeliest-people.ts';
import { planOf } from './plan.ts';
import { saveReminder } from './reminder.ts';
import type { ScreenGroup, ScreenProps } from './screens.tsx';
import { WholeJournal } from './whole-journal.tsx';

/** Getting ready for a meeting, and being in one. */
export const readyScreens: ScreenGroup<'ready'> = {
  ready: ({ app, screen: { removed } }) => (
    <WholeJournal app={app} title={readyWords.title}>
      {() => (
        <Ready
          preparations={journalOf(app).preparations}
          today={app.today.value}
          onBegin={() => app.navigation.go({ name: 'prepare' })}
          onOpen={({ id }) => app.navigation.go({ name: 'prepare', preparation: id })}
          onUndo={removed === undefined ? undefined : () => void putBack(app, removed)}
        />
      )}
    </WholeJournal>
  ),
  prepare: (props) => (
    <WholeJournal app={props.app} title={readyWords.title}>
      {() => <PrepareScreen {...props} />}
    </WholeJournal>
  ),
  'in-meeting': ({ app, screen }) => {
    const found = journalOf(app).preparations.find(({ id }) => id === screen.preparation);
    const drafts = app.place.value.drafts.value;
    if (!found || !drafts) return null;
    return (
      <InMeeting
        preparation={found.body}
        open={openWith(app, found.body.people)}
        ticksName={`ticks-${found.id}`}
        drafts={drafts}
        shownBy={(ids) => journalOf(app).notes.filter(({ id }) => ids.includes(id))}
        lineOf={lineOf(app)}
        onNote={(note) => app.navigation.go({ name: 'note', note: note.id })}
        onFinish={() =>
          app.navigation.go({ name: 'add', kind: 'meeting', ready: { id: found.id, on: dayHeld(app, found.body) } })
        }
      />
    );
  },
};

function PrepareScreen({ app, screen }: ScreenProps<'prepare'>) {
  const [id] = useState(() => screen.preparation ?? randomHex(16));
  const isLeft = useRef(false);
  const leave = () => {
    isLeft.current = true;
  };
  useLayoutEffect(() => leave, []);
  const { navigation } = app;
  const journal = journalOf(app);
  const known = journal.preparations.find((one) => one.id === id);
  const drafts = app.place.value.drafts.value;
  if (!drafts) return null;
  const { keepPreparation, meet } = actionsFor(app);
  /** Goes on from here, unless the parent went elsewhere while the phone still kept it. */
  const goOn = (go: () => void) => {
    if (!isLeft.current) go();
  };
  const keep = async (body: Preparation) => {
    const isKept = await keepPreparation(id, body);
    if (isKept) goOn(() => navigation.replace({ name: 'prepare', preparation: id })); // so that Back leads to what was kept
    return isKept;
  };
  return (
    <Prepare
      start={known?.body ?? emptyPreparation}
      draftName={known ? `prepare-${id}` : 'prepare-new'}
      drafts={drafts}
      journal={journal}
      lineOf={lineOf(app)}
      people={likeliestPeople(app)}
      today={app.today.value}
      openWith={(people) => openWith(app, people)}
      onMeet={meet}
      onKeep={keep}
      onPromise={({ id: promise }) => navigation.go({ name: 'promise', promise })}
      onEnter={() => goOn(() => navigation.go({ name: 'in-meeting', preparation: id }))}
      onPage={(body) => goOn(() => goToPage(app, body))}
      onCalendar={(day) => saveReminder({ id, day, title: readyWords.plan.calendarTitle })}
      onRemove={known && (() => void remove(app, id))}
    />
  );
}

/** The day of a meeting that has been, in words that the form reads; undefined for today, and where none was given. */
function dayHeld(app: AppState, { on }: Preparation): string | undefined {
  const last = on && spanOf(on)?.to;
  return last && last < app.today.value ? dateInWords(on, dates) : undefined;
}

/** What these people have said they would do, and nobody has seen done. */
function openWith(app: AppState, people: readonly Id[]): readonly Live<'promise'>[] {
  return journalOf(app).promises.filter(
    ({ body }) => isOpen(body, app.today.value) && body.by.who === 'person' && people.includes(body.by.person),
  );
}

function goToPage(app: AppState, { on, questions }: Preparation): void {
  const day = on && exactDay(on);
  const plan = planOf(app);
  const asked = questions.filter((question) => question.trim());
  app.plan.value = {
    ...plan,
    ...(day && { meetingOn: day }),
    questions: plan.questions.length > 0 ? plan.questions : asked,
  };
  app.navigation.go({ name: 'page-steps' });
}

async function remove(app: AppState, id: Id): Promise<void> {
  if (await actionsFor(app).keepPreparation(id, null)) app.navigation.replace({ name: 'ready', removed: id });
}

async function putBack(app: AppState, id: Id): Promise<void> {
  const versions = journalOf(app).things.get(id)?.versions ?? [];
  const body = versions.findLast((version) => version.body !== null)?.body;
  if (body && (await actionsFor(app).keepPreparation(id, body as Preparation)))
    app.navigation.replace({ name: 'ready' });
}
