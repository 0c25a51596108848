import { addVersions } from '../../src/domain/add-versions.ts';
import { type Answers, emptyAnswers } from '../../src/domain/answers.ts';
import type { Child } from '../../src/domain/child.ts';
import type { CallTally } from '../../src/domain/counts.ts';
import { onDay } from '../../src/domain/dates/when.ts';
import type { Id } from '../../src/domain/id.ts';
import { emptyJournal, type Journal } from '../../src/domain/journal.ts';
import { type Kept, keepNote } from '../../src/domain/keep-note.ts';
import type { KindId } from '../../src/domain/kinds/index.ts';
import type { Note } from '../../src/domain/note.ts';
import type { Person } from '../../src/domain/person.ts';
import type { PromiseMade } from '../../src/domain/promise.ts';
import type { Bodies, Stamp, Thing, ThingType, Version } from '../../src/domain/version.ts';
import { testStamp } from './stamp.ts';

/** The day on which every test stands, unless it says otherwise. A Saturday. */
export const TODAY = '2026-11-21';

/** An id that can be told from others at a glance: `anId(7)` ends in 7. */
export function anId(number: number): Id {
  return number.toString(16).padStart(32, '0');
}

export function aNote(given: Partial<Note> = {}): Note {
  return {
    kind: 'plain',
    words: 'He hid under the coats.',
    happened: onDay(TODAY),
    written: TODAY,
    people: [],
    quotes: [],
    topics: [],
    ...given,
  };
}

export function aPromise(given: Partial<PromiseMade> = {}): PromiseMade {
  return {
    words: 'I will send the form.',
    by: { who: 'other', name: 'Mrs Larkspur' },
    note: anId(1),
    said: onDay('2026-11-02'),
    steps: [],
    ...given,
  };
}

export function aPerson(given: Partial<Person> = {}): Person {
  return { name: 'Mrs Larkspur', ...given };
}

export function aChild(given: Partial<Child> = {}): Child {
  return { name: 'Wren', ...given };
}

type Loose<Type extends ThingType> = Partial<Omit<Version<Type>, 'type' | 'body'>>;

/** A version with its own say over every part; the first of its thing unless parents are given. */
export function aVersion<Type extends ThingType>(
  type: Type,
  body: Bodies[Type] | null,
  given: Loose<Type> = {},
): Version<Type> {
  return {
    id: anId(101),
    of: anId(1),
    parents: [],
    device: anId(0xd),
    time: '2026-11-21T10:00:00.000Z',
    ...given,
    type,
    body,
  };
}

export function aJournal(...versions: readonly Version[]): Journal {
  return addVersions(emptyJournal, versions);
}

/** Something held in a list, as screens hold it. */
export function held<Body>(body: Body): { readonly body: Body } {
  return { body };
}

/** A form with nothing but what is given, for today. */
export function someAnswers(kind: KindId, given: Partial<Answers> = {}): Answers {
  return { ...emptyAnswers(kind, onDay(TODAY)), ...given };
}

/** What keeping a form makes, for tests that are not about a refusal. */
export function versionsIn(kept: Kept): readonly Version[] {
  if (!kept.ok) throw new Error(kept.problem);
  return kept.versions;
}

/** The journal after one more form is kept. */
export function journalWith(answers: Answers, journal: Journal = emptyJournal, stamp: Stamp = testStamp()): Journal {
  return addVersions(journal, versionsIn(keepNote(answers, journal, stamp)));
}

/** The one thing in a list that is meant to hold one. */
export function only<Item>(items: Iterable<Item>): Item {
  const [item, ...others] = items;
  if (item === undefined || others.length > 0)
    throw new Error(`expected one, found ${item === undefined ? 0 : 'more'}`);
  return item;
}

/** A thing by its id, for tests that look at what is not in the lists. */
export function thingIn(journal: Journal, id: Id): Thing {
  const thing = journal.things.get(id);
  if (!thing) throw new Error(`no thing ${id}`);
  return thing;
}

/** What no calls at all add up to. */
export const noCalls: CallTally = {
  calls: 0,
  minutesWaited: 0,
  aboutMinutes: false,
  unanswered: 0,
  missed: 0,
  callBacksPromised: 0,
  callBacksNeverCame: 0,
  callBacksLate: 0,
  callBacksOpen: 0,
};
