import type { Channel, ContactResult, SourceType } from './note.ts';

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

const PAPERS: readonly SourceType[] = ['letter', 'email', 'report', 'plan', 'register', 'records'];

/** Whether it is known from a paper, which has a date of its own and which others can ask to see. */
export function isPaper(source: SourceType): boolean {
  return PAPERS.includes(source);
}
