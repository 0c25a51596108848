import type { Channel, ContactResult } from './note.ts';

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
