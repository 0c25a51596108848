import type { Filter } from '../../domain/kinds/kind.ts';
import type { Narrowing } from '../../domain/narrowing.ts';

/** What History was showing: kept in memory while the app is open, to come back to. */
export interface HistoryView {
  readonly query: string;
  readonly filter?: Filter | undefined;
  readonly narrow: Narrowing;
  readonly shown: number;
}

/** Rows shown before "Show older": few, since every letter of a search draws them anew. */
export const AT_FIRST = 25;

export const freshView: HistoryView = { query: '', narrow: {}, shown: AT_FIRST };
