import type { Journal } from '../journal.ts';
import { isOurs } from '../promise.ts';
import { calmFindings } from './calm-words.ts';

/** What others said or promised, as far as it might be said more calmly: it is theirs, and no parent is asked to change it. */
export function othersWords({ notes, promises }: Journal): readonly string[] {
  const promised = promises.filter(({ body }) => !isOurs(body)).map(({ body }) => body.words);
  const said = notes.flatMap(({ body: { otherViews = [], paper } }) => [
    ...otherViews.flatMap((view) => [view.words, view.why]),
    ...(paper?.claims ?? []).map((claim) => claim.says),
  ]);
  return [...promised, ...said].map((words) => words.trim()).filter((words) => calmFindings(words).length > 0);
}
