import type { Answers } from '../domain/answers.ts';
import { binned, emptiedFromBin, restored } from '../domain/bin.ts';
import { careForNew } from '../domain/care/care.ts';
import { wordsHeard } from '../domain/care/care-in-note.ts';
import { changeNote } from '../domain/change-note.ts';
import type { Nation } from '../domain/child.ts';
import { childVersions } from '../domain/child-versions.ts';
import type { Id } from '../domain/id.ts';
import type { Journal } from '../domain/journal.ts';
import { keepNote } from '../domain/keep-note.ts';
import type { Note } from '../domain/note.ts';
import { type PagePlan, planFor } from '../domain/page/plan.ts';
import { peopleFinder } from '../domain/people-found.ts';
import type { Person } from '../domain/person.ts';
import { pinned } from '../domain/pinned.ts';
import { type Preparation, tidied } from '../domain/preparation.ts';
import type { PromiseMade } from '../domain/promise.ts';
import { reachVersions } from '../domain/reach.ts';
import { asOnePerson, asTwoPeople } from '../domain/same-person.ts';
import type { Remark, Share } from '../domain/share/share.ts';
import { takenBack } from '../domain/taking-back.ts';
import {
  type Bodies,
  firstVersion,
  type Live,
  nextOfShown,
  nextVersion,
  type Stamp,
  type Thing,
  type Version,
} from '../domain/version.ts';
import type { Wording } from '../domain/wordings.ts';
import type { Form } from '../features/add/form.ts';
import type { JournalStore } from '../store/journal-store.ts';
import type { KeepProblem } from '../store/keep-sealed.ts';
import { type AppState, journalOf } from './app-state.ts';
import { dropLeftOverDrafts } from './left-over-drafts.ts';
import type { Screen } from './navigation.ts';
import { dropUnusedPapers } from './papers.ts';
import { wholeJournal } from './place.ts';
import { askQuietly } from './storage.ts';

/** Where a form is written. */
interface Written {
  readonly draftName: string;
  readonly screen: Screen;
}

/** What the parent does, put into versions and kept. Each says whether the phone took it. */
export interface Actions {
  keep(answers: Answers, form: Form, written: Written): Promise<KeepProblem | undefined>;
  change(note: Live<'note'>, answers: Answers, form: Form, written: Written): Promise<KeepProblem | undefined>;
  /** Takes the last keep back and puts the words back in the form. */
  undoKeep(): Promise<boolean>;
  undoChange(): Promise<boolean>;
  keepVersions(versions: readonly Version[]): Promise<boolean>;
  takeBack(versions: readonly Version[]): Promise<boolean>;
  bin(note: Live<'note'>): Promise<boolean>;
  restore(note: Live<'note'>): Promise<boolean>;
  /** Takes away for good what has been in the bin for its thirty days, and drafts and papers that nothing leads to. */
  emptyBin(): Promise<boolean>;
  /** Says which wording stands of what was changed in two places. Both stay with it. */
  settle<Type extends 'note' | 'promise'>(thing: Live<Type>, body: Bodies[Type]): Promise<boolean>;
  pin(note: Live<'note'>, pin: 'in' | 'out' | undefined): Promise<boolean>;
  keepPromise(promise: Live<'promise'>, body: PromiseMade): Promise<boolean>;
  /** Takes a promise away, or puts back what was taken away. */
  takePromise(promise: Thing<'promise'>, body: PromiseMade | null): Promise<boolean>;
  /** Keeps who someone is, and how to reach them. */
  keepPerson(person: Live<'person'>, body: Person, reach: string): Promise<boolean>;
  /** Keeps that two entries are one person. */
  joinPeople(person: Live<'person'>, other: Live<'person'>): Promise<boolean>;
  partPeople(entry: Live<'person'>): Promise<boolean>;
  keepNation(nation: Nation): Promise<boolean>;
  keepPlan(plan: PagePlan): Promise<boolean>;
  /** Notes who was given what. */
  keepShare(id: Id, share: Share): Promise<boolean>;
  /** Takes in what someone wrote beside a copy, or takes it away again. */
  keepRemark(id: Id, remark: Remark | null): Promise<boolean>;
  /** Keeps what was got ready under an id, or takes it away. */
  keepPreparation(id: Id, body: Preparation | null): Promise<boolean>;
  /** The person of this name, made if there is none. Undefined when the phone did not take them. */
  meet(name: string): Promise<Id | undefined>;
}

interface Tools {
  readonly store: JournalStore;
  readonly stamp: Stamp;
}

export function actionsFor(app: AppState): Actions {
  const tools = async (): Promise<Tools | undefined> => {
    const place = app.place.value;
    const store = await wholeJournal(place); // half of it would not know the people and promises in the other half
    const stamp = place.stamp.value;
    return store && stamp && { store, stamp };
  };
  const kept = async (make: (tools: Tools) => readonly Version[]): Promise<boolean> => {
    const ready = await tools();
    return ready !== undefined && (await ready.store.keep(make(ready))).ok;
  };
  const takeBack = async (versions: readonly Version[], justForYou?: readonly Wording[]) => {
    const ready = await tools();
    if (!ready) return false;
    return (await ready.store.keepAndRemove(takenBack(versions, journalOf(app), ready.stamp), justForYou)).ok;
  };

  return {
    keep: (answers, form, written) => inTurn(async () => keepAnswers(app, await tools(), answers, form, written)),
    change: (note, answers, form, written) =>
      inTurn(async () => keepAnswers(app, await tools(), answers, form, written, note)),
    undoKeep: () => undoKeep(app, takeBack),
    undoChange: async () => {
      const last = app.justKept.value;
      return last !== undefined && takeBack(last.versions, last.privateBefore);
    },
    keepVersions: (versions) => kept(() => versions),
    takeBack: (versions) => takeBack(versions),
    bin: (note) => kept(({ stamp }) => [binned(note, app.today.value, stamp)]),
    restore: (note) => kept(({ stamp }) => [restored(note, stamp)]),
    emptyBin: async () => emptyBin(app, await tools()),
    settle: (thing, body) => kept(({ stamp }) => [nextVersion(thing, body, stamp)]),
    pin: (note, pin) => kept(({ stamp }) => [pinned(note, pin, stamp)]),
    keepPromise: (promise, body) => kept(({ stamp }) => [nextOfShown(promise, body, stamp)]),
    takePromise: (promise, body) => kept(({ stamp }) => [nextVersion(promise, body, stamp)]),
    keepPerson: (...change) => kept(({ stamp }) => personVersions(...change, journalOf(app), stamp)),
    joinPeople: (person, other) => kept(({ stamp }) => [asOnePerson(person, other, stamp)]),
    partPeople: (entry) => kept(({ stamp }) => [asTwoPeople(entry, stamp)]),
    keepNation: (nation) =>
      kept(({ stamp }) => {
        const journal = journalOf(app);
        return childVersions({ name: '', ...journal.child?.body, nation }, journal.child?.id, journal, stamp);
      }),
    keepPlan: (plan) =>
      kept(({ stamp }) => {
        const known = planFor(plan.child, journalOf(app), plan.audience);
        return [known ? nextVersion(known, plan, stamp) : firstVersion('page', plan, stamp)];
      }),
    keepShare: (id, share) => kept(({ stamp }) => [firstVersion('share', share, stamp, id)]),
    keepRemark: (id, remark) => kept(({ stamp }) => remarkVersions(id, remark, journalOf(app), stamp)),
    keepPreparation: (id, body) => kept(({ stamp }) => preparationVersions(id, body, journalOf(app), stamp)),
    meet: (name) => inTurn(async () => meet(app, await tools(), name)),
  };
}

let lastTurn: Promise<unknown> = Promise.resolve();

/**
 * One form after another: a phone that answers late may be asked to keep a note a second time, from its draft. By then
 * the journal must know whether the first time it was kept, or its promises would be there twice.
 */
function inTurn<Result>(keeping: () => Promise<Result>): Promise<Result> {
  const turn = lastTurn.then(keeping, keeping);
  lastTurn = turn.catch(() => {});
  return turn;
}

function personVersions(person: Live<'person'>, body: Person, reach: string, journal: Journal, stamp: Stamp) {
  return [nextVersion(person, body, stamp), ...reachVersions(person, reach, journal, stamp)];
}

function remarkVersions(id: Id, remark: Remark | null, { remarks, things }: Journal, stamp: Stamp): readonly Version[] {
  const known = remarks.find((one) => one.id === id);
  if (!remark) return known ? [nextVersion(known, null, stamp)] : [];
  const gone = things.get(id);
  if (gone?.type === 'remark' && gone.body === null) return [nextVersion(gone as Thing<'remark'>, remark, stamp)];
  return gone ? [] : [firstVersion('remark', remark, stamp, id)];
}

async function undoKeep(app: AppState, takeBack: Actions['takeBack']): Promise<boolean> {
  const last = app.justKept.value;
  const drafts = app.place.value.drafts.value;
  if (!last || !drafts) return false;
  const { note: _, ...form } = last.form; // that note will be gone
  // The draft first, so that its words are always somewhere, and something always names its papers.
  const isDrafted = await drafts.keep(last.draftName, form).then(
    () => true,
    () => false,
  );
  const isGone = () => last.versions.some(({ type, of }) => type === 'note' && !journalOf(app).things.get(of)?.body);
  const isUndone = isDrafted && ((await takeBack(last.versions)) || isGone());
  if (!isUndone) await drafts.drop(last.draftName).catch(() => {});
  return isUndone;
}

/** In turn, for a name that is added twice at once is one person. */
async function meet(app: AppState, ready: Tools | undefined, name: string): Promise<Id | undefined> {
  if (!ready) return undefined;
  const people = peopleFinder(journalOf(app), ready.stamp);
  const met = people.find({ name });
  return (await ready.store.keep(people.added())).ok ? met : undefined;
}

async function emptyBin(app: AppState, ready: Tools | undefined): Promise<boolean> {
  const over = ready ? emptiedFromBin(journalOf(app), app.today.value, ready.stamp) : [];
  const isEmptied = ready !== undefined && over.length > 0 && (await ready.store.keepAndRemove(over)).ok;
  await dropLeftOverDrafts(app).catch(() => {});
  await dropUnusedPapers(app.place.value).catch(() => {}); // another time, then
  return isEmptied;
}

function preparationVersions(
  id: Id,
  body: Preparation | null,
  { things }: Journal,
  stamp: Stamp,
): readonly Version<'preparation'>[] {
  const known = things.get(id) as Thing<'preparation'> | undefined;
  const next = body && tidied(body);
  if (known) return [nextVersion(known, next, stamp)];
  return next ? [firstVersion('preparation', next, stamp, id)] : [];
}

/** Keeps a form as a new note, or as a change to one, and moves on to "Kept.", unless the parent moved on before. */
async function keepAnswers(
  app: AppState,
  tools: Tools | undefined,
  answers: Answers,
  form: Form,
  { draftName, screen }: Written,
  note?: Live<'note'>,
): Promise<KeepProblem | undefined> {
  if (!tools) return 'closed';
  const { store, stamp } = tools;
  const journal = journalOf(app);
  // The phone may have kept it the first time and not been able to say so.
  const there = note ?? journal.notes.find(({ id }) => id === form.note);
  const made = there ? changeNote(there, answers, journal, stamp) : keepNote(answers, journal, stamp, form.note);
  if (!made.ok) return 'unknown';
  const before = there ? await store.privateWords(there.id) : '';
  const isSame = before.trim() === answers.justForYou.trim();
  const privateWords = (words: string) => (isSame ? [] : [{ note: made.note, words, time: stamp.now().toISOString() }]);
  const result = await store.keep(made.versions, privateWords(answers.justForYou));
  if (!result.ok) return result.reason;
  void askQuietly();
  await app.place.value.drafts.value?.drop(draftName).catch(() => {}); // it is kept: one offered again can be dropped
  const { note: id, versions } = made;
  const privateBefore = privateWords(before);
  const was = note && { note: note.body, justForYou: before };
  const isAgain = versions.length === 0 && app.justKept.value?.note === id; // the way back is the first time's
  if (!isAgain)
    app.justKept.value = {
      note: id,
      versions,
      privateBefore,
      form,
      draftName,
      ...careIn({ note: noteIn(versions) ?? note?.body, justForYou: answers.justForYou }, app, was),
    };
  if (app.navigation.screen.peek() === screen)
    app.navigation.replace({ name: 'kept', note: made.note, changed: note !== undefined });
  return undefined;
}

interface Heard {
  readonly note: Note | undefined;
  readonly justForYou: string;
}

function noteIn(versions: readonly Version[]): Note | undefined {
  const kept = versions.find((one): one is Version<'note'> => one.type === 'note');
  return kept?.body ?? undefined;
}

/** Which card comes after Keep, and for whom. What was there before a change had its card when it was kept. */
function careIn(now: Heard, app: AppState, before?: Heard) {
  if (!app.settings.careCards.value) return { care: undefined, careIsForParent: false };
  const heard = (from: Heard | undefined) => (from?.note ? wordsHeard(from.note) : '');
  const own = careForNew(now.justForYou, before?.justForYou ?? '');
  const said = careForNew(heard(now), heard(before));
  return { care: said ?? own, careIsForParent: said === undefined && own !== undefined };
}
