import type { DocumentId } from '../document/document.ts';
import type { Id } from '../id.ts';
import type { CopyNaming } from './copy.ts';

/** Who was given what: kept when something was handed on, for the parent alone. When is the time of its version. */
export interface Share {
  /** As the parent calls them. */
  readonly to: string;
  /** A locked copy, everything for the other parent, the page, or one of the other documents. */
  readonly what: 'copy' | 'everything' | 'page' | DocumentId;
  /** The notes that were in it; none where it was everything. */
  readonly notes: readonly Id[];
  /** How many notes were left out of it. */
  readonly leftOut: number;
  readonly papers: number;
  readonly naming: CopyNaming;
  /** Of a page or another document, every word as it was given: it is made anew each time, and notes change. */
  readonly text?: string;
  /** The words that open a locked copy, to be told again and to open what comes back. */
  readonly words?: string;
  /** The fingerprint of the whole journal at that time, and what it was taken over. */
  readonly fingerprint?: Fingerprint;
}

/** A short number that stands for everything that was kept up to a time: any change to it makes another. */
export interface Fingerprint {
  /** SHA-256 in hexadecimal. */
  readonly head: string;
  /** How many versions it was taken over. */
  readonly of: number;
  /** The devices they were kept on, and the time of the last from each: what comes in later from another is not among them. */
  readonly devices: readonly { readonly id: Id; readonly until: string }[];
}

/** What someone who was given a copy wrote beside it. It never becomes the parent's record. */
export interface Remark {
  /** The note or promise that it is about. */
  readonly on: Id;
  readonly what: RemarkKind;
  readonly words: string;
  /** Who wrote it, as they call themselves. */
  readonly by: string;
}

export type RemarkKind = 'comment' | 'question' | 'matters' | 'headline' | 'correction';
