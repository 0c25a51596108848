import type { PromiseState } from '../../domain/promise.ts';

/** How many promises stand so: "1 past its date", "2 past their date". */
export function promiseTallyWords(state: PromiseState, number: number): string {
  return `${number} ${state === 'past' && number === 1 ? 'past its date' : promiseTallyStates[state]}`;
}

/** How promises stand that are counted, in the order in which they are told. */
export const promiseTallyStates: Readonly<Record<PromiseState, string>> = {
  done: 'done',
  'done-late': 'done late',
  partly: 'partly done',
  'not-done': 'not done',
  past: 'past their date',
  'due-soon': 'due this week',
  'not-due': 'not due yet',
  'no-date': 'with no date',
  changed: 'changed',
  'no-longer-needed': 'closed',
  'they-say-done': 'said to be done',
  'no-outcome': 'no outcome known',
};
