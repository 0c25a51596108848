import * as v from 'valibot';
import { isDay } from '../domain/dates/day.ts';

/** One line of the simple shape, as it may come: nothing but a date, a kind and some text is needed. */
const text = v.optional(v.nullable(v.string()), '');
const maybeDay = v.optional(v.nullable(v.pipe(v.string(), v.check(isDay))));

const promised = v.object({
  what: v.string(),
  byWhom: text,
  due: maybeDay,
  dueWords: text,
  status: v.optional(v.string(), 'open'),
  outcome: text,
  outcomeDate: maybeDay,
});

export const caseLine = v.object({
  date: v.string(),
  time: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)))),
  kind: v.string(),
  title: text,
  happened: text,
  said: v.optional(v.array(v.object({ who: text, words: v.string() })), []),
  view: text,
  impact: text,
  people: v.optional(v.array(v.object({ name: v.string(), role: text, organisation: text })), []),
  promise: v.optional(v.nullable(promised)),
  morePromises: v.optional(v.array(promised), []),
  call: v.optional(
    v.nullable(
      v.object({
        direction: v.optional(v.string(), 'out'),
        answered: v.optional(v.boolean(), true),
        waitedMinutes: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)))),
        callbackPromisedBy: maybeDay,
        returnedOn: maybeDay,
      }),
    ),
  ),
  source: text,
  writtenOn: maybeDay,
});

export type CaseLine = v.InferOutput<typeof caseLine>;
export type CasePromise = v.InferOutput<typeof promised>;
