import type { SourceType } from './note.ts';

const PAPERS: readonly SourceType[] = ['letter', 'email', 'report', 'plan', 'register', 'records'];

/** Whether it is known from a paper, which has a date of its own and which others can ask to see. */
export function isPaper(source: SourceType): boolean {
  return PAPERS.includes(source);
}
