import type { IDBPDatabase } from 'idb';
import { waitedFor } from './long-waits.ts';
import type { DoorSchema } from './schema.ts';

type Database = IDBPDatabase<DoorSchema>;

/** An open database, which is opened again when the browser lets go of it. */
export interface Connection {
  /** Does something with the database; where it was let go of, opens it again and does it once more. */
  use<Result>(doing: (database: Database) => Promise<Result>): Promise<Result>;
  close(): void;
}

/** What browsers say when they have let go: phones do so in the background, without a word to the page. */
export const LET_GO: readonly string[] = ['InvalidStateError', 'UnknownError', 'AbortError'];

/** `open` must be as guarded as the first opening was. `isOver` says that this tab is to open nothing more. */
export function connectionOn(first: Database, open: () => Promise<Database>, isOver: () => boolean): Connection {
  let database = first;
  let isClosed = false;
  return {
    use: async (doing) => {
      try {
        return await waitedFor(doing(database));
      } catch (error) {
        if (isClosed || isOver() || !LET_GO.includes((error as Error).name)) throw error;
        database.close();
        database = await waitedFor(open());
        return waitedFor(doing(database));
      }
    },
    close: () => {
      isClosed = true;
      database.close();
    },
  };
}
