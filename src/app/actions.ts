import type { Answers } from '../domain/answers.ts';
import { binned, emptiedFromBin, restored } from '../domain/bin.ts';
import { careFor } from '../domain/care/care.ts';
import { changeNote } from '../domain/change-note.ts';
import type { Child } from '../domain/child.ts';
import { keepNote } from '../domain/keep-note.ts';
import type { PagePlan } from '../domain/page/plan.ts';
import type { Person } from '../domain/person.ts';
import type { PromiseMade } from '../domain/promise.ts';
import { takenBack } from '../domain/taking-back.ts';
import { firstVersion, type Live, nextVersion, type Stamp, type Version } from '../domain/version.ts';
import type { NotKept } from '../features/add/add.tsx';
import type { Form } from '../features/add/form.ts';
import type { JournalStore, PrivateWords } from '../store/journal-store.ts';
import { type AppState, journalOf } from './app-state.ts';

/** What the parent does, put into versions and kept. Each says whether the phone took it. */
export interface Actions {
  keep(answers: Answers, form: Form, draftName: string): Promise<NotKept | undefined>;
  change(note: Live<'note'>, answers: Answers, form: Form, draftName: string): Promise<NotKept | undefined>;
  /** Takes the last keep back and puts the words back in the form. */
  undoKeep(): Promise<boolean>;
  undoChange(): Promise<boolean>;
  keepVersions(versions: readonly Version[]): Promise<boolean>;
  takeBack(versions: readonly Version[]): Promise<boolean>;
  bin(note: Live<'note'>): Promise<boolean>;
  restore(note: Live<'note'>): Promise<boolean>;
  /** Takes away for good what has been in the bin for its thirty days. */
  emptyBin(): Promise<boolean>;
  pin(note: Live<'note'>, pin: 'in' | 'out' | undefined): Promise<boolean>;
  keepPromise(promise: Live<'promise'>, body: PromiseMade): Promise<boolean>;
  keepPerson(person: Live<'person'>, body: Person): Promise<boolean>;
  keepChild(child: Child): Promise<boolean>;
  keepPlan(plan: PagePlan): Promise<boolean>;
}

interface Tools {
  readonly store: JournalStore;
  readonly stamp: Stamp;
}

export function actionsFor(app: AppState): Actions {
  const tools = (): Tools | undefined => {
    const { store, stamp } = app.place.value;
    return store.value && stamp.value && { store: store.value, stamp: stamp.value };
  };
  const kept = async (make: (tools: Tools) => readonly Version[]): Promise<boolean> => {
    const ready = tools();
    return ready !== undefined && (await ready.store.keep(make(ready))).ok;
  };
  const takeBack = async (versions: readonly Version[], justForYou?: readonly PrivateWords[]) => {
    const ready = tools();
    if (!ready) return false;
    return (await ready.store.keepAndRemove(takenBack(versions, journalOf(app), ready.stamp), justForYou)).ok;
  };

  return {
    keep: (answers, form, draftName) => keepAnswers(app, tools(), answers, form, draftName),
    change: (note, answers, form, draftName) => keepAnswers(app, tools(), answers, form, draftName, note),
    undoKeep: async () => {
      const last = app.justKept.value;
      if (!last || !(await takeBack(last.versions))) return false;
      await app.place.value.drafts.value?.keep(last.draftName, last.form);
      return true;
    },
    undoChange: async () => {
      const last = app.justKept.value;
      return last !== undefined && takeBack(last.versions, last.privateBefore);
    },
    keepVersions: (versions) => kept(() => versions),
    takeBack: (versions) => takeBack(versions),
    bin: (note) => kept(({ stamp }) => [binned(note, app.today.value, stamp)]),
    restore: (note) => kept(({ stamp }) => [restored(note, stamp)]),
    emptyBin: async () => {
      const ready = tools();
      const over = ready ? emptiedFromBin(journalOf(app), app.today.value, ready.stamp) : [];
      return ready !== undefined && over.length > 0 && (await ready.store.keepAndRemove(over)).ok;
    },
    pin: (note, pin) =>
      kept(({ stamp }) => {
        const { pin: _, ...body } = note.body;
        return [nextVersion(note, pin ? { ...body, pin } : body, stamp)];
      }),
    keepPromise: (promise, body) => kept(({ stamp }) => [nextVersion(promise, body, stamp)]),
    keepPerson: (person, body) => kept(({ stamp }) => [nextVersion(person, body, stamp)]),
    keepChild: (child) =>
      kept(({ stamp }) => {
        const known = journalOf(app).child;
        return [known ? nextVersion(known, child, stamp) : firstVersion('child', child, stamp)];
      }),
    keepPlan: (plan) =>
      kept(({ stamp }) => {
        const known = journalOf(app).plan;
        return [known ? nextVersion(known, plan, stamp) : firstVersion('page', plan, stamp)];
      }),
  };
}

/** Keeps a form as a new note, or as a change to one, and moves on to "Kept.". */
async function keepAnswers(
  app: AppState,
  tools: Tools | undefined,
  answers: Answers,
  form: Form,
  draftName: string,
  note?: Live<'note'>,
): Promise<NotKept | undefined> {
  if (!tools) return 'opening';
  const { store, stamp } = tools;
  const journal = journalOf(app);
  const made = note ? changeNote(note, answers, journal, stamp) : keepNote(answers, journal, stamp);
  if (!made.ok) return 'unknown';
  const before = note ? await store.privateWords(note.id) : '';
  const isSame = before.trim() === answers.justForYou.trim();
  const privateWords = (words: string) => (isSame ? [] : [{ note: made.note, words, time: stamp.now().toISOString() }]);
  const result = await store.keep(made.versions, privateWords(answers.justForYou));
  if (!result.ok) return result.reason;
  await app.place.value.drafts.value?.drop(draftName);
  const { note: id, versions } = made;
  const privateBefore = privateWords(before);
  app.justKept.value = { note: id, versions, privateBefore, form, draftName, ...careIn(answers, app) };
  app.navigation.replace({ name: 'kept', note: made.note, changed: note !== undefined });
  return undefined;
}

function careIn({ kind, words, justForYou }: Answers, app: AppState) {
  if (!app.settings.careCards.value) return { care: undefined, careIsForParent: false };
  const own = careFor(justForYou);
  const said = kind === 'said' || kind === 'plain' ? careFor(words) : undefined;
  return { care: said ?? own, careIsForParent: said === undefined && own !== undefined };
}
