/** The optional answers a form can offer. Each has one field in `features/add` and one line in `words`. */
export type Ask =
  | 'title'
  | 'leaving'
  | 'saw-child'
  | 'told'
  | 'quotes'
  | 'closeness'
  | 'result'
  | 'people'
  | 'when'
  | 'waited'
  | 'channel'
  | 'call-back'
  | 'agreed'
  | 'promised'
  | 'paper'
  | 'papers'
  | 'ok-to-share'
  | 'kind'
  | 'hard'
  | 'topics'
  | 'where'
  | 'source'
  | 'also-seen'
  | 'around'
  | 'effect'
  | 'view'
  | 'other-views'
  | 'reference';

/** What History can be filtered by: every kind has one. */
export type Filter =
  | 'said'
  | 'calls'
  | 'promises'
  | 'meetings'
  | 'helped'
  | 'letters'
  | 'happened'
  | 'home'
  | 'changes'
  | 'put-right'
  | 'social-care'
  | 'hurtful'
  | 'to-sort';

/** What the page's rules may take a kind to mean without reading its words. */
type KindSignal = 'change' | 'helped' | 'in-writing' | 'good' | 'our-own';

/** What one kind of note asks, where it shows, and how the page may use it. */
export interface Kind {
  /** Written in every note and file of this kind; never renamed, never used again for another. */
  readonly id: string;
  /** The one thing that must be there before it can be kept. */
  readonly needs: 'words' | 'result';
  /** Offered at once, in this order. */
  readonly asks: readonly Ask[];
  /** Offered behind "Add more". */
  readonly more: readonly Ask[];
  /** The part that people named in it play, unless they are given another. */
  readonly part: 'there' | 'said' | 'contact' | 'helped' | 'named';
  readonly filter: Filter;
  /** Left out of the page unless the parent chooses it. */
  readonly onlyIfChosen?: boolean;
  readonly signals?: readonly KindSignal[];
}
