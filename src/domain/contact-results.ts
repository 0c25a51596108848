import type { Channel, Contact, ContactResult } from './note.ts';

const TALKING: readonly Channel[] = ['phone', 'video', 'in-person'];
const WRITING: readonly Channel[] = ['email', 'text', 'app', 'letter'];

/** By what something can have come about, likeliest first. */
export function channelsOf(result: ContactResult): readonly Channel[] {
  return isWritten(result) ? WRITING : TALKING;
}

/** Whether they wrote or we did, so that nobody called. */
export function isWritten(result: ContactResult): boolean {
  return result === 'we-wrote' || result === 'they-wrote';
}

const REACHED_NOBODY: readonly ContactResult[] = ['no-answer', 'left-message', 'we-wrote', 'cut-off'];

/** Whether it was a try of ours that reached nobody, or that ended before anything could be said. */
export function isUnanswered({ result, direction }: Contact): boolean {
  return direction === 'out' && REACHED_NOBODY.includes(result);
}

/** How it ended and who began it, as far as it has been said. */
interface Ended {
  readonly result?: ContactResult | undefined;
  readonly direction?: Contact['direction'] | undefined;
}

/** Whether they called and we could not take it. */
export function isMissed({ result, direction }: Ended): boolean {
  return direction === 'in' && result === 'no-answer';
}

/** Whether they did answer, or came to us, if only to miss us. Of one that ended in another way nobody knows, so it is neither. */
export function isAnswered(contact: Contact): boolean {
  return contact.result !== 'other' && !isUnanswered(contact);
}
