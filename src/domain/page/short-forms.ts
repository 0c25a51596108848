import type { Journal } from '../journal.ts';
import type { Audience } from './audiences.ts';
import type { Line } from './blocks.ts';
import type { PageWords } from './page-words.ts';

/** Readers in whose work these are not everyday words, or who may be anyone. */
const NEW_TO_THEM: readonly Audience[] = ['someone-new', 'social-care'];

/**
 * The short forms that stand in some texts, in the order they come, spelt out in one line for readers who may not know
 * them; but for those that are someone's initials here.
 */
export function shortFormsIn(
  texts: readonly string[],
  { people }: Journal,
  audience: Audience,
  words: PageWords,
): readonly Line[] {
  if (!NEW_TO_THEM.includes(audience)) return [];
  const { full, line } = words.shortForms;
  const found = new Set(
    texts.flatMap((text) => text.match(/[A-Za-z]{2,}/g) ?? []).filter((form) => Object.hasOwn(full, form)),
  );
  const names = new Set([...people.values()].map(({ body }) => body.name));
  const spelt = [...found].filter((form) => !names.has(form)).map((form) => `${form}: ${full[form]}`);
  return spelt.length > 0 ? [{ text: line(spelt), from: [] }] : [];
}
