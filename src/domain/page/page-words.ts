import type { Nation } from '../child.ts';
import type { CallTally } from '../counts.ts';
import type { Day } from '../dates/day.ts';
import type { DateWords } from '../dates/in-words.ts';
import type { PromiseState } from '../promise.ts';
import type { Audience } from './audiences.ts';
import type { ReasonId } from './choosing.ts';

/** Every word a page can print that is not the family's own. `src/words` gives them; a missing one is a type error. */
export interface PageWords {
  readonly dates: DateWords;
  readonly child: string;
  title(child: string, audience: Audience): string;
  fileName(initials: string, date: string): string;
  readonly heading: {
    about(parts: { child: string; age?: number; year?: string; setting?: string }): string;
    /** The name of a class, counted from 0 for Reception or P1. */
    schoolYear(number: number, nation: Nation | undefined): string;
    reader(reader: string): string;
    anyone(audience: Audience, nation: Nation | undefined): string;
    meeting(date: string): string;
    prepared(by: { name?: string; is?: string; child: string }, date: string): string;
    minutes(count: number): string;
  };
  readonly sections: {
    readonly inShort: string;
    said(child: string): string;
    shown(child: string): string;
    readonly involved: string;
    readonly happened: string;
    agreed(since: string): string;
    /** Where nothing was agreed, and calls are all there is to count. */
    readonly calls: string;
    readonly worked: string;
    day(child: string): string;
    readonly papers: string;
    readonly help: Readonly<Record<Audience, string>>;
    readonly questions: string;
  };
  readonly ourView: string;
  readonly inShort: {
    /** `what` is a sentence. */
    wentWell(what: string, date: string): string;
    /** The newest plan, by its title. */
    plan(title: string, date: string): string;
    /** Of a condition that everyone knows by one name. */
    diagnosed(child: string, condition: string, date: string): string;
    diagnosis(title: string, date: string): string;
    /** Stands before the first thing asked. */
    readonly ask: string;
  };
  readonly said: {
    exact(child: string): string;
    close(child: string): string;
    shown(child: string): string;
    mixed(child: string): string;
    worried(child: string, date: string | undefined, shown: boolean): string;
    contact(who: string, date: string): string;
    more(child: string): string;
    readonly inPerson: string;
  };
  readonly involved: {
    people(post: string, count: number): string;
    one(post: string, name: string): string;
    readonly solid: string;
    readonly striped: string;
    /** Without the names where they are left out, and without a time with nobody where there was none. */
    inOrder(post: string, names: readonly string[], nobody: string | undefined): string;
    gap(from: string, to: string): string;
    alt(rows: number, from: string, to: string): string;
    years(spans: readonly { from: string; to: string; waiting: boolean }[]): string;
  };
  readonly worked: { helped(name: string): string };
  /** Of a day, and what it did. */
  readonly day: { effect(of: string, what: string): string };
  readonly happened: {
    times(count: number, what: string): string;
    otherwise(whose: readonly string[]): string;
    readonly withdrawn: string;
    agreed(what: string): string;
    /** Why an old event still matters, for the reasons that its line does not show of itself. */
    readonly stillMatters: Readonly<Partial<Record<ReasonId, string>>>;
    alt(events: number, from: string, to: string): string;
  };
  readonly agreed: {
    total(total: number, ours: number): string;
    /** How one of them stands. */
    readonly states: Readonly<Record<PromiseState, string>>;
    state(count: number, state: PromiseState): string;
    /** Before those that are told, of all that there are. */
    pastTheirDate(told: number, all: number): string;
    past(what: string, who: string, due: string): string;
    /** All of it in one line. */
    line(states: readonly string[]): string;
    calls(tally: CallTally): string;
  };
  readonly sources: {
    letter(date: string): string;
    email(date: string): string;
    report(date: string): string;
    readonly register: string;
    readonly plan: string;
    records(date: string): string;
    told(by: string): string;
    readonly ours: string;
    /** Of several notes that are not all known in one way. */
    readonly several: string;
    readonly sameDay: string;
    /** Of words that are not those of the day it was written. `on` is a date in words. */
    changed(on: string): string;
    daysLater(count: number): string;
    readonly memory: string;
  };
  /** What short forms stand for, by the form, and the line that spells some out. */
  readonly shortForms: { readonly full: Readonly<Record<string, string>>; line(spelt: readonly string[]): string };
  fingerprint(number: string): string;
  foot(by: string, audience: Audience): { readonly facts: string; readonly private: string; readonly keep: string };
  readonly reasons: Readonly<Record<ReasonId, string>>;
  /** For someone whose name is left out and whose part is not known. */
  readonly someone: string;
  /** For another child of the family, whose name never goes out. */
  readonly sibling: string;
  /** "us", where no name is given. */
  readonly family: string;
}

/** The day a page is made on, and its words. */
export interface Making {
  readonly today: Day;
  readonly words: PageWords;
}
