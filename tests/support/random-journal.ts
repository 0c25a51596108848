import fc from 'fast-check';
import { addVersions } from '../../src/domain/add-versions.ts';
import type { Answers } from '../../src/domain/answers.ts';
import { binned, restored } from '../../src/domain/bin.ts';
import { changeNote } from '../../src/domain/change-note.ts';
import { emptyJournal, type Journal } from '../../src/domain/journal.ts';
import { type Kept, keepNote } from '../../src/domain/keep-note.ts';
import { emptyPlan } from '../../src/domain/page/plan.ts';
import { emptyPreparation } from '../../src/domain/preparation.ts';
import { doneStep, withStep } from '../../src/domain/promise.ts';
import { reachVersions } from '../../src/domain/reach.ts';
import { firstVersion, nextVersion, type Stamp, type Version } from '../../src/domain/version.ts';
import { anId } from './builders.ts';
import { randomAnswers } from './random-answers.ts';
import { anyText } from './random-text.ts';

export interface RandomJournal {
  readonly journal: Journal;
  /** Every version in it, in the order in which they were made. */
  readonly versions: readonly Version[];
}

/** One thing that a parent does, given what is kept so far. */
type Act = (journal: Journal, stamp: Stamp) => readonly Version[];

const kept = (made: Kept): readonly Version[] => (made.ok ? made.versions : []);
const pick = <Item>(items: readonly Item[], lot: number): Item | undefined => items[lot % Math.max(1, items.length)];

function acts(lot: number, answers: Answers, text: string): readonly Act[] {
  return [
    (journal, stamp) => kept(keepNote(answers, journal, stamp)),
    (journal, stamp) => {
      const note = pick(journal.notes, lot);
      return note ? kept(changeNote(note, answers, journal, stamp)) : [];
    },
    (journal, stamp) => {
      const note = pick(journal.notes, lot);
      return note ? [binned(note, '2026-11-01', stamp)] : [];
    },
    (journal, stamp) => {
      const note = pick(journal.binned, lot);
      return note ? [restored(note, stamp)] : [];
    },
    (journal, stamp) => {
      const thing = pick([...journal.things.values()], lot);
      return thing ? [nextVersion(thing, null, stamp)] : [];
    },
    (journal, stamp) => {
      const promise = pick(journal.promises, lot);
      return promise ? [nextVersion(promise, withStep(promise.body, doneStep(promise.body, '2026-11-20')), stamp)] : [];
    },
    (journal, stamp) => {
      const person = pick([...journal.people.values()], lot);
      return person ? [nextVersion(person, { ...person.body, role: text, standing: 'left' }, stamp)] : [];
    },
    (journal, stamp) => {
      const person = pick([...journal.people.values()], lot);
      return person ? reachVersions(person, text, journal, stamp) : [];
    },
    (journal, stamp) => {
      const others = lot % 2 === 0 ? {} : { sameAs: anId(lot), apartFrom: [anId(lot)] };
      const child = { name: text, birthday: '2014-02-03', nation: 'wales', likes: text, ...others } as const;
      return [journal.child ? nextVersion(journal.child, child, stamp) : firstVersion('child', child, stamp)];
    },
    (journal, stamp) => {
      const notes = journal.notes.slice(0, lot % 3).map(({ id }) => id);
      const preparation = { ...emptyPreparation, title: text, questions: [text], points: [{ words: text, notes }] };
      const known = pick(journal.preparations, lot);
      return [known ? nextVersion(known, preparation, stamp) : firstVersion('preparation', preparation, stamp)];
    },
    (journal, stamp) => {
      const note = pick(journal.notes, lot);
      const known = journal.plans.at(-1);
      const helpedOrder = note ? [note.id] : [];
      const plan = {
        ...emptyPlan,
        asks: [text],
        helpedOrder,
        overrides: note ? { [note.id]: { show: true, line: text } } : {},
        lines: note ? { papers: { [note.id]: { show: false, line: text } } } : {},
      };
      return [known ? nextVersion(known, plan, stamp) : firstVersion('page', plan, stamp)];
    },
    (journal, stamp) => {
      const notes = journal.notes.slice(0, lot % 3).map(({ id }) => id);
      const given = {
        to: text,
        what: lot % 2 === 0 ? 'copy' : 'everything',
        text,
        notes,
        leftOut: lot,
        papers: 0,
        naming: 'none',
        words: text,
      } as const;
      return [firstVersion('share', given, stamp)];
    },
    (journal, stamp) => {
      const note = pick(journal.notes, lot);
      const what = (['comment', 'question', 'matters', 'headline', 'correction'] as const)[lot % 5] ?? 'comment';
      return note ? [firstVersion('remark', { on: note.id, what, words: text, by: text }, stamp)] : [];
    },
  ];
}

const randomAct = fc
  .tuple(fc.nat({ max: 12 }), fc.nat({ max: 50 }), randomAnswers, anyText)
  .map(([which, lot, answers, text]): Act => acts(lot, answers, text)[which] ?? (() => []));

/** A clock that is set by the test and sometimes goes back; ids that count, in no order that a list could lean on. */
function wanderingStamp(minutes: readonly number[]): Stamp {
  let count = 0;
  const next = () => (count += 1);
  return {
    newId: () => anId((next() * 7919) % 100_003),
    now: () => new Date(Date.UTC(2026, 10, 21, 10, minutes[count % minutes.length] ?? 0)),
    device: anId(0xd),
  };
}

/** A journal in which a parent has done all kinds of things, made by the domain's own functions. */
export const randomJournal: fc.Arbitrary<RandomJournal> = fc
  .tuple(
    fc.array(randomAct, { minLength: 1, maxLength: 12 }),
    fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 1, maxLength: 9 }),
  )
  .map(([many, minutes]) => {
    const stamp = wanderingStamp(minutes);
    return many.reduce<RandomJournal>(
      ({ journal, versions }, act) => {
        const made = act(journal, stamp);
        return { journal: addVersions(journal, made), versions: [...versions, ...made] };
      },
      { journal: emptyJournal, versions: [] },
    );
  });
