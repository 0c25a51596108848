/** Text with case, accents and apostrophes folded away and everything but letters and figures made a space, for finding and matching. */
export function folded(text: string): string {
  if (PLAIN.test(text))
    return text
      .replace(/['’‘`]/g, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘`]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** English letters and the signs that phones set between them: most texts. They fold in a third of the time. */
const PLAIN = /^[\0-\x7f\u2010-\u2027]*$/;

/** Words as a reader counts them: runs of characters between spaces that hold a letter or a figure. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}
