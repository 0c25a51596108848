import { change } from './change.ts';
import { contact } from './contact.ts';
import { correction } from './correction.ts';
import { happened } from './happened.ts';
import { helped } from './helped.ts';
import { home } from './home.ts';
import { hurtful } from './hurtful.ts';
import type { Kind } from './kind.ts';
import { meeting } from './meeting.ts';
import { paper } from './paper.ts';
import { plain } from './plain.ts';
import { promise } from './promise.ts';
import { said } from './said.ts';
import { saw } from './saw.ts';
import { socialCare } from './social-care.ts';
import { thanks } from './thanks.ts';

/** Every kind of note, in the order a parent is offered them. A new kind is one file and one line here. */
export const kinds = [
  said,
  contact,
  promise,
  meeting,
  helped,
  plain,
  happened,
  saw,
  home,
  paper,
  change,
  socialCare,
  hurtful,
  correction,
  thanks,
] as const;

export type KindId = (typeof kinds)[number]['id'];

/** The kinds that have a tile on Today, in order; the last is the wide one. */
export const tiles: readonly KindId[] = ['said', 'contact', 'promise', 'meeting', 'helped', 'plain'];

const byId: ReadonlyMap<string, Kind> = new Map(kinds.map((kind) => [kind.id, kind]));

export function kindOf(id: KindId): Kind {
  return byId.get(id) ?? plain;
}

export function isKindId(id: unknown): id is KindId {
  return typeof id === 'string' && byId.has(id);
}
