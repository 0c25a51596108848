import type { Journal } from '../../journal.ts';
import type { SectionId } from '../audiences.ts';
import type { Block, Register } from '../blocks.ts';
import type { Choosing, Pick } from '../choosing.ts';
import type { HardPick, WordsPick } from '../choosing-words.ts';
import type { Making } from '../page-words.ts';

/** How much of each thing there is room for. Fitting lowers these; it never shrinks the print. */
export interface Limits {
  readonly events: number;
  readonly words: number;
  readonly rows: number;
  readonly helped: number;
  readonly past: number;
  /** Old events that say in a few words why they still matter. */
  readonly whys: number;
  /** Events whose heading alone says little, told with the words that follow it. */
  readonly fuller: number;
}

/** What was chosen, before it is drawn. */
export interface Picks {
  readonly events: readonly Pick[];
  readonly words: readonly WordsPick[];
  readonly hard: readonly HardPick[];
  readonly helped: readonly Pick[];
}

/** Everything a section builds from. The same input always builds the same section. */
export interface SectionInput extends Choosing, Making {
  /** As far as the page may tell of it. */
  readonly journal: Journal;
  /** The same before names were changed, for what is found by its words. */
  readonly asWritten: Journal;
  /** All of it, for counts alone: a number names nobody. */
  readonly whole: Journal;
  readonly picks: Picks;
  readonly limits: Limits;
  /** The sections that stand on the same page: what one of them tells, another need not. */
  readonly beside: readonly SectionId[];
}

/** One part of the page: notes in, blocks out, or undefined when it has nothing to say. */
export interface Section {
  readonly id: SectionId;
  readonly register: Register;
  /** Set beside its neighbour where the page has two columns. */
  readonly half: boolean;
  build(input: SectionInput): { readonly title: string; readonly blocks: readonly Block[] } | undefined;
}
