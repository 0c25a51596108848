import type { Answers } from './answers.ts';
import type { Day } from './dates/day.ts';
import { spanOf } from './dates/when.ts';
import { kindOf } from './kinds/index.ts';

/** Why a note can't be kept yet. */
export type AnswerProblem = 'words-needed' | 'result-needed' | 'not-yet-happened';

/**
 * What stands in the way of keeping a form, or undefined. Everything but the one needed thing may be empty. `promised`:
 * what was agreed in a note before, which its form does not show again.
 */
export function problemWith(answers: Answers, today: Day, promised: readonly string[] = []): AnswerProblem | undefined {
  const { needs } = kindOf(answers.kind);
  if (needs === 'words' && isEmpty(answers, promised)) return 'words-needed';
  if (needs === 'result' && !answers.result) return 'result-needed';
  const from = spanOf(answers.happened)?.from;
  return from && from > today && answers.kind !== 'meeting' ? 'not-yet-happened' : undefined;
}

/** A meeting of which only what was agreed, or what someone said, was written down is a note too. */
function isEmpty({ words, title, papers, agreed, quotes }: Answers, promised: readonly string[]): boolean {
  const texts = [words, title, ...promised, ...[...agreed, ...quotes].map((one) => one.words)];
  return papers.length === 0 && texts.every((text) => !text.trim());
}
