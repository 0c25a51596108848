import type { DraftBox } from '../ui/use-left-words.ts';
import type { AppState } from './app-state.ts';

/** The sealed draft of this name. While the journal is locked there is none. */
export function draftBox({ place }: AppState, name: string): DraftBox {
  const drafts = () => place.peek().drafts.peek();
  return {
    read: async () => drafts()?.read(name),
    keep: async (typed) => drafts()?.keep(name, typed),
    drop: async () => drafts()?.drop(name),
  };
}
