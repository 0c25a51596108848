import { careFor, careInFolded } from '../care/care.ts';
import { childWords, type Note } from '../note.ts';
import { remembered } from '../remembered.ts';
import { foldedWords } from '../search.ts';
import type { Live } from '../version.ts';
import type { HardWords, PagePlan } from './plan.ts';

/** Whether help lines would stand beside what the child said. */
export const saysWordsOfCare = remembered((note: Note) =>
  childWords(note).some(({ words }) => careFor(words) !== undefined),
);

/** Whether a note tells of danger, in whoever's words: "He told me he wants to die" is no quote, and as hard to hear. */
const tellsOfDanger = remembered((note: Note) => {
  if (!careInFolded(foldedWords(note))) return false; // folded already, for searching
  return textsIn(note).some((text) => careFor(text));
});

/** Every text in something, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Whether a note is hard to hear: what the child said in it was marked so, or it tells of danger. */
export function isHardToHear(note: Note): boolean {
  return isHardSaying(note) || tellsOfDanger(note);
}

/** Whether what is hard to hear was said by the child, in its own words. */
function isHardSaying(note: Note): boolean {
  return childWords(note).length > 0 && (note.hardToRead === true || saysWordsOfCare(note));
}

/**
 * What the parent answered about a note that is hard to hear. Until they do, words of danger that the child said are told
 * in person, and nothing else of it; where it is the parent's own telling, putting it on the page is an answer.
 */
export function hardAnswer({ id, body }: Live<'note'>, { overrides }: PagePlan): HardWords {
  const { hardWords, show } = overrides[id] ?? {};
  if (hardWords) return hardWords;
  if (saysWordsOfCare(body)) return 'in-person';
  return show && !isHardSaying(body) ? 'print' : 'leave-out';
}

/** Whether a note is hard to hear and may not print. */
export function isKeptOut(thing: Live<'note'>, plan: PagePlan): boolean {
  return isHardToHear(thing.body) && hardAnswer(thing, plan) !== 'print';
}
