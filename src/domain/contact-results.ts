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

/** Whether it was a try that reached nobody, or that ended before anything could be said. */
export function isUnanswered({ result }: Contact): boolean {
  return result === 'no-answer' || result === 'left-message' || result === 'we-wrote' || result === 'cut-off';
}

/** Whether they did answer. Of one that ended in another way nobody knows, so it is neither. */
export function isAnswered(contact: Contact): boolean {
  return contact.result !== 'other' && !isUnanswered(contact);
}
