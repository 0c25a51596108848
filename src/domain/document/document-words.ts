import type { ContactResult } from '../note.ts';
import type { PromiseState } from '../promise.ts';
import type { DocumentId } from './document.ts';

/** Every word of the documents beside the page that is not the family's own. */
export interface DocumentWords {
  readonly titles: Readonly<Record<DocumentId, (child: string) => string>>;
  /** `on` is a date in words. */
  fileName(document: DocumentId, initials: string, on: string): string;
  readonly record: {
    readonly about: string;
    covers(from: string, to: string, notes: number): string;
    readonly sources: string;
    readonly number: string;
    readonly date: string;
    readonly happened: string;
    readonly who: string;
    asked(name: string): string;
    readonly next: string;
    readonly source: string;
    readonly nothingAgreed: string;
    /** What happened, where only what was agreed was kept of it. */
    readonly onlyAgreed: Readonly<Record<'meeting' | 'other', string>>;
    readonly nothingNoted: string;
    by(date: string): string;
    readonly callBack: string;
    view(whose: string, words: string, why: string): string;
    ourView(words: string): string;
    /** How long someone who saw it differently spent with the child. */
    timeWithChild(time: string): string;
    readonly minuted: string;
    around(what: string): string;
    where(place: string): string;
    effect(what: string): string;
    alsoSeen(who: string): string;
    reference(number: string): string;
    /** How it will be known that what was promised was done. */
    check(how: string): string;
    theirWords(due: string): string;
    action(what: string, who: string, due: string, state: string): string;
    paper(source: string, number: string): string;
    written(date: string): string;
    changed(date: string): string;
    readonly changedMeans: string;
    worried(child: string): string;
    readonly inPerson: string;
  };
  readonly promises: {
    readonly groups: Readonly<Record<PromiseGroup, string>>;
    readonly ours: string;
    readonly said: string;
    readonly what: string;
    readonly who: string;
    readonly due: string;
    readonly known: string;
    readonly came: string;
    readonly noDate: string;
    readonly inWriting: Readonly<Record<'by-them' | 'by-us' | 'no', string>>;
    readonly notSaid: string;
    step(what: string, on: string): string;
    readonly steps: Readonly<Record<PromiseState | 'tried-again' | 'not-yet', string>>;
    /** How many promises are counted but not listed. */
    untold(count: number): string;
  };
  readonly contacts: {
    readonly who: string;
    readonly how: string;
    readonly outcome: string;
    readonly time: string;
    /** Who tried whom; `who` is left out where nobody outside the family is named. */
    tried(way: ContactWay, who: string | undefined): string;
    readonly results: Readonly<Record<ContactResult, string>>;
    /** What came of it where they began it, and it is not told as when we did. */
    readonly resultsIn: Readonly<Partial<Record<ContactResult, string>>>;
    calledBack(state: string): string;
    readonly totals: string;
    minutes(minutes: number, about: boolean): string;
    readonly noTime: string;
  };
  readonly papers: {
    readonly title: string;
    readonly kind: string;
    readonly copies: string;
    readonly none: string;
    /** Where no copy of any of them is with it. */
    readonly noCopies: string;
    copyCount(count: number): string;
    readonly letter: string;
  };
  readonly reports: {
    readonly who: string;
    readonly note: string;
    /** That nothing is known of what a report rests on. */
    readonly noneKnown: string;
    readonly facts: Readonly<Record<'time' | 'where' | 'alone' | 'asked' | 'setUp', string>>;
    readonly alone: Readonly<Record<'yes' | 'no', string>>;
    readonly notSaid: string;
    readonly says: string;
    readonly happened: string;
    readonly proof: string;
  };
  readonly profile: {
    likes(child: string): string;
    matters(child: string): string;
    readonly helps: string;
    readonly signs: string;
  };
  readonly day: Readonly<Record<'morning' | 'day' | 'evening' | 'night' | 'any', string>>;
  readonly referral: Readonly<
    Record<'situation' | 'background' | 'assessment' | 'recommendation' | 'involved' | 'signs', string>
  >;
  readonly meeting: {
    readonly points: string;
    readonly open: string;
    due(date: string): string;
    readonly noDate: string;
    said(date: string): string;
  };
  readonly tribunal: {
    readonly facts: string;
    /** What stands where it is signed by hand. */
    readonly toSign: readonly string[];
    readonly sources: string;
    readonly chronology: string;
    readonly known: string;
  };
}

/** Who called or wrote to whom. */
export type ContactWay = 'we-called' | 'they-called' | 'we-wrote' | 'they-wrote';

/** How a promise stands, in the order in which a log tells of it. */
export type PromiseGroup = 'past' | 'no-date' | 'not-due' | 'not-done' | 'done' | 'closed';
