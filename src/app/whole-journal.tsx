import type { ComponentChildren } from 'preact';
import { Screen } from '../ui/screen.tsx';
import { shellWords } from '../words/en/shell.ts';
import { type AppState, isOpening } from './app-state.ts';

interface WholeJournalProps {
  readonly app: AppState;
  readonly title: string;
  readonly children: () => ComponentChildren;
}

/** Waits until all of the journal is open: what is made from half of one would be wrong and not look it. */
export function WholeJournal({ app, title, children }: WholeJournalProps) {
  if (!isOpening(app)) return <>{children()}</>;
  return (
    <Screen title={title}>
      <p role="status">{shellWords.opening}</p>
    </Screen>
  );
}
