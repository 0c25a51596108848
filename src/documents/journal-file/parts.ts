import * as v from 'valibot';
import { isDay } from '../../domain/dates/day.ts';
import { isWhen, type When } from '../../domain/dates/when.ts';
import { isId } from '../../domain/id.ts';
import type { Someone } from '../../domain/note.ts';

/** What every schema of a journal file is put together from. */
export const id: v.CustomSchema<string, undefined> = v.custom<string>(isId);
export const day: v.GenericSchema<unknown, string> = v.custom<string>(
  (input) => typeof input === 'string' && isDay(input),
);
export const text: v.StringSchema<undefined> = v.string();
export const maybe: typeof v.exactOptional = v.exactOptional;

export const when: v.GenericSchema<unknown, When> = v.pipe(
  v.object({
    edtf: text,
    how: v.picklist(['day', 'month', 'season', 'term', 'year', 'between', 'unknown']),
    time: maybe(v.pipe(text, v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
    typed: maybe(text),
  }),
  v.check(({ edtf, how }) => isWhen(edtf, how)),
);

export const someone: v.GenericSchema<unknown, Someone> = v.variant('who', [
  v.object({ who: v.literal('child'), child: maybe(id), name: maybe(text) }),
  v.object({ who: v.literal('us'), name: maybe(text) }),
  v.object({ who: v.literal('person'), person: id }),
  v.object({ who: v.literal('other'), name: text }),
]);
