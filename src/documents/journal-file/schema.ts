import * as v from 'valibot';
import type { Child } from '../../domain/child.ts';
import { isDay } from '../../domain/dates/day.ts';
import { isKindId, type KindId } from '../../domain/kinds/index.ts';
import type { Note } from '../../domain/note.ts';
import type { PagePlan } from '../../domain/page/plan.ts';
import type { Person } from '../../domain/person.ts';
import type { Preparation } from '../../domain/preparation.ts';
import type { PromiseMade } from '../../domain/promise.ts';
import type { Reach } from '../../domain/reach.ts';
import type { Bodies, ThingType } from '../../domain/version.ts';
import { day, id, maybe, someone, text, when } from './parts.ts';
import { remark, share } from './share-schema.ts';

/**
 * What a line of a journal file may hold. Each schema is checked by the compiler against the type it reads into;
 * fields that are not known are dropped.
 */
const closeness = v.picklist(['exact', 'close', 'shown']);

/** `2026-11-21`, or with a time and offset, `2026-11-21T02:14+00:00`. */
const written = v.pipe(
  text,
  v.check((input) => isDay(input.slice(0, 10)) && /^.{10}(T\d\d:\d\d[+-]\d\d:\d\d)?$/.test(input)),
);

const endings = ['left', 'passed-on', 'withdrew', 'discharged', 'retired'] as const;
const ending = v.picklist(endings);

const note: v.GenericSchema<unknown, Note> = v.object({
  kind: v.custom<KindId>(isKindId),
  title: maybe(text),
  words: text,
  happened: when,
  written,
  children: maybe(v.array(id)),
  people: v.array(
    v.object({ person: id, part: v.picklist(['there', 'said', 'asked', 'told-us', 'contact', 'helped', 'named']) }),
  ),
  quotes: v.array(v.object({ words: text, speaker: someone, closeness: maybe(closeness) })),
  closeness: maybe(closeness),
  view: maybe(text),
  otherViews: maybe(
    v.array(
      v.object({
        whose: text,
        words: text,
        why: text,
        timeWithChild: text,
        minuted: maybe(v.picklist(['yes', 'no'])),
      }),
    ),
  ),
  effect: maybe(text),
  effectOn: maybe(v.array(v.picklist(['child', 'sibling', 'us', 'work']))),
  ownTopic: maybe(text),
  where: maybe(text),
  source: maybe(
    v.object({
      type: v.picklist(['there', 'told', 'phone', 'letter', 'email', 'report', 'register', 'plan', 'records', 'other']),
      by: maybe(someone),
      dated: maybe(when),
    }),
  ),
  alsoSeen: maybe(text),
  around: maybe(text),
  topics: v.array(
    v.picklist([
      'decision',
      'diagnosis',
      'assessment',
      'plan',
      'safety',
      'school-change',
      'asked-for-help',
      'attendance',
      'sleep',
      'eating',
      'noise',
      'communication',
      'learning',
      'behaviour',
      'health',
      'family',
      'money',
      'transport',
    ]),
  ),
  service: maybe(text),
  reference: maybe(text),
  contact: maybe(
    v.object({
      result: v.picklist([
        'no-answer',
        'left-message',
        'will-call-back',
        'talked',
        'we-wrote',
        'they-wrote',
        'cut-off',
        'other',
      ]),
      ownResult: maybe(text),
      direction: v.picklist(['out', 'in']),
      channel: maybe(v.picklist(['phone', 'text', 'email', 'letter', 'app', 'video', 'in-person'])),
      waited: maybe(
        v.object({
          minutes: v.pipe(v.number(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER)),
          about: maybe(v.boolean()),
        }),
      ),
    }),
  ),
  paper: maybe(
    v.object({
      type: maybe(text),
      timeWithChild: maybe(text),
      where: maybe(text),
      whoWasAsked: maybe(text),
      seenAlone: maybe(v.picklist(['yes', 'no'])),
      setUp: maybe(text),
      claims: maybe(v.array(v.object({ says: text, happened: text, proof: text }))),
    }),
  ),
  papers: maybe(
    v.array(
      v.object({
        id,
        name: v.pipe(text, v.maxLength(1000)),
        media: v.pipe(text, v.maxLength(200)),
        bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
        turned: maybe(v.picklist([90, 180, 270])),
        asTaken: maybe(v.boolean()),
      }),
    ),
  ),
  sawChild: maybe(v.picklist(['yes', 'no'])),
  leaving: maybe(
    v.object({ person: id, how: ending, on: maybe(when), told: maybe(v.picklist(['yes', 'no'])), next: maybe(id) }),
  ),
  told: maybe(v.array(id)),
  hardToRead: maybe(v.boolean()),
  okToShare: maybe(v.picklist(['yes', 'no'])),
  pin: maybe(v.picklist(['in', 'out'])),
  binned: maybe(day),
  broughtIn: maybe(day),
});

const promise: v.GenericSchema<unknown, PromiseMade> = v.object({
  words: text,
  by: someone,
  note: id,
  said: when,
  due: maybe(when),
  dueWords: maybe(text),
  noDate: maybe(v.boolean()),
  inWriting: maybe(v.picklist(['by-them', 'by-us', 'no'])),
  check: maybe(text),
  callBack: maybe(v.boolean()),
  place: maybe(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  steps: v.array(
    v.object({
      what: v.picklist([
        'tried-again',
        'not-yet',
        'done',
        'done-late',
        'partly',
        'changed',
        'they-say-done',
        'no-longer-needed',
        'no-outcome',
        'not-done',
      ]),
      on: maybe(day),
      line: maybe(text),
    }),
  ),
});

const person: v.GenericSchema<unknown, Person> = v.object({
  name: text,
  role: maybe(text),
  service: maybe(text),
  family: maybe(v.boolean()),
  standing: maybe(v.picklist(['now', 'new', 'on-leave', 'waiting', ...endings, 'on-paper'])),
  from: maybe(when),
  until: maybe(when),
  awayUntil: maybe(when),
  answersWithin: maybe(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(260))),
  sameAs: maybe(id),
});

const reach: v.GenericSchema<unknown, Reach> = v.object({ person: id, words: text });

const child: v.GenericSchema<unknown, Child> = v.object({
  name: text,
  birthday: maybe(day),
  nation: maybe(v.picklist(['england', 'wales', 'scotland', 'northern-ireland'])),
  setting: maybe(text),
  likes: maybe(text),
  needs: maybe(text),
  matters: maybe(text),
  helps: maybe(text),
  signs: maybe(text),
  now: maybe(text),
  parentName: maybe(text),
  parentIs: maybe(text),
  sameAs: maybe(id),
  apartFrom: maybe(v.array(id)),
});

const lineSays = maybe(v.record(id, v.object({ show: maybe(v.boolean()), line: maybe(text) })));

const page: v.GenericSchema<unknown, PagePlan> = v.object({
  audience: v.picklist(['someone-new', 'school', 'health', 'council', 'social-care', 'tribunal', 'advocate']),
  naming: maybe(v.picklist(['names', 'roles', 'initials'])),
  length: v.picklist(['1', '2', 'large']),
  child: maybe(id),
  fingerprint: maybe(v.boolean()),
  reader: maybe(text),
  meetingOn: maybe(day),
  asks: v.array(text),
  questions: v.array(text),
  helpedOrder: maybe(v.array(id)),
  overrides: v.record(
    id,
    v.object({
      show: maybe(v.boolean()),
      line: maybe(text),
      hardWords: maybe(v.picklist(['print', 'in-person', 'leave-out'])),
      part: maybe(v.tuple([v.number(), v.number()])),
    }),
  ),
  lines: maybe(v.object({ 'in-short': lineSays, agreed: lineSays, day: lineSays, papers: lineSays })),
});

const preparation: v.GenericSchema<unknown, Preparation> = v.object({
  title: text,
  on: maybe(when),
  people: v.array(id),
  why: text,
  points: v.array(v.object({ words: text, notes: v.array(id) })),
  questions: v.array(text),
  hoped: text,
  couldLiveWith: text,
  notOk: text,
});

const bodies: { readonly [Type in ThingType]: v.GenericSchema<unknown, Bodies[Type]> } = {
  note,
  promise,
  person,
  child,
  page,
  preparation,
  share,
  remark,
  reach,
};

const envelope = v.object({
  type: v.picklist(['note', 'promise', 'person', 'child', 'page', 'preparation', 'share', 'remark', 'reach']),
  id,
  of: id,
  parents: v.pipe(v.array(id), v.maxLength(1000)),
  device: id,
  time: v.pipe(text, v.isoTimestamp()),
  body: v.unknown(),
});

export const header = v.object({ marram: v.literal('journal'), version: v.pipe(v.number(), v.integer()) });

/** Reads one parsed line into a version, or undefined when it is not one. */
export function readVersion(input: unknown) {
  const outer = v.safeParse(envelope, input);
  if (!outer.success) return undefined;
  const body = v.safeParse(
    v.nullable(bodies[outer.output.type] as v.GenericSchema<unknown, Bodies[ThingType]>),
    outer.output.body,
  );
  return body.success ? { ...outer.output, body: body.output } : undefined;
}
