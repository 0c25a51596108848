import * as v from 'valibot';
import type { DocumentId } from '../../domain/document/document.ts';
import type { Remark, Share } from '../../domain/share/share.ts';
import { id, maybe, text } from './parts.ts';

/** What was given to whom, and what came back. */
const documentIds: readonly DocumentId[] = [
  'chronology',
  'promises',
  'contacts',
  'papers',
  'reports',
  'profile',
  'day',
  'referral',
  'meeting',
  'tribunal',
];

export const share: v.GenericSchema<unknown, Share> = v.object({
  to: text,
  what: v.picklist(['copy', 'everything', 'page', ...documentIds]),
  notes: v.array(id),
  leftOut: v.number(),
  papers: v.number(),
  naming: v.picklist(['names', 'roles', 'initials', 'none']),
  text: maybe(text),
  words: maybe(text),
  fingerprint: maybe(
    v.object({
      head: text,
      of: v.number(),
      devices: v.array(v.object({ id, until: v.pipe(text, v.isoTimestamp()) })),
    }),
  ),
});

export const remark: v.GenericSchema<unknown, Remark> = v.object({
  on: id,
  what: v.picklist(['comment', 'question', 'matters', 'headline', 'correction']),
  words: text,
  by: text,
});
