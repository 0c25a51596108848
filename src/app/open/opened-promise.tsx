import type { ComponentChildren } from 'preact';
import type { Id } from '../../domain/id.ts';
import type { Journal } from '../../domain/journal.ts';
import type { Someone } from '../../domain/note.ts';
import { PromiseRead } from '../../features/promises/promise-read.tsx';

interface OpenedPromiseProps {
  readonly promise: Id;
  readonly journal: Journal;
  readonly today: string;
  readonly nameOf: (someone: Someone) => string;
  readonly beside: (on: Id) => ComponentChildren;
  readonly onNote: (note: Id) => void;
}

/** A promise of a copy, to read, and what can be added. */
export function OpenedPromise({ promise, journal, today, nameOf, beside, onNote }: OpenedPromiseProps) {
  const found = journal.promises.find(({ id }) => id === promise);
  if (!found) return null;
  return (
    <PromiseRead promise={found.body} today={today} nameOf={nameOf} onNote={() => onNote(found.body.note)}>
      {beside(promise)}
    </PromiseRead>
  );
}
