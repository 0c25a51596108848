/** A number to call or an address to write to. */
export interface ReachLink {
  readonly by: 'phone' | 'email';
  readonly to: string;
}

const EMAIL = /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;
/** As numbers are written here: with a 0 or +44 before them, in groups. */
const PHONE = /(?<![\w+])(?:\+44|\(?0)[\d ()-]{7,15}\d(?!\w)/g;
const FIGURES = { least: 10, most: 13 };

/** The numbers and email addresses in what was written, in the order in which they stand, each once. */
export function reachLinks(words: string): readonly ReachLink[] {
  const emails = [...words.matchAll(EMAIL)].map(({ 0: to, index }) => ({ by: 'email' as const, to, index }));
  const phones = [...words.matchAll(PHONE)]
    .filter(([to]) => isNumber(to))
    .map(({ 0: to, index }) => ({ by: 'phone' as const, to, index }));
  const found = [...emails, ...phones].toSorted((one, other) => one.index - other.index);
  return found
    .map(({ by, to }) => ({ by, to }))
    .filter(({ to }, at, all) => all.findIndex((one) => one.to === to) === at);
}

function isNumber(text: string): boolean {
  const { length } = text.replace(/\D/g, '');
  return length >= FIGURES.least && length <= FIGURES.most;
}
