import { firstLine } from '../domain/note.ts';
import type { Live } from '../domain/version.ts';
import { historyWords } from '../words/en/history.ts';
import type { AppState } from './app-state.ts';

/** Whether notes that are marked as hard to read stay folded until they are opened. */
export function isGentle(app: AppState): boolean {
  return app.settings.look.value.gentle === 'fold';
}

/** The line that stands for a note where notes are picked from a list. */
export function lineOf(app: AppState): (note: Live<'note'>) => string {
  const gentle = isGentle(app);
  return ({ body }) => (gentle && body.hardToRead ? historyWords.hardOne : firstLine(body));
}
