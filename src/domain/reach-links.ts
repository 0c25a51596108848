/** A number to call or an address to write to. */
export interface ReachLink {
  readonly by: 'phone' | 'email';
  readonly to: string;
}

const EMAIL = /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;
/** How numbers begin here, and the most figures that each may have. */
const PHONE = /(?<![\w+])(?:\+44|0044|\(?0)[\d ()-]*\d/g;
const SHORTEST = 10;
/** Freephone numbers may be shorter: Childline's is 0800 1111. */
const SHORTEST_FREE = 8;

/** The numbers and email addresses in what was written, in the order in which they stand, each once. */
export function reachLinks(words: string): readonly ReachLink[] {
  const emails = [...words.matchAll(EMAIL)].map(({ 0: to, index }) => ({ by: 'email' as const, to, index }));
  const phones = [...words.matchAll(PHONE)].flatMap(({ 0: run, index }) =>
    numbersIn(run).map(({ to, at }) => ({ by: 'phone' as const, to, index: index + at })),
  );
  const found = [...emails, ...phones].toSorted((one, other) => one.index - other.index);
  return found
    .map(({ by, to }) => ({ by, to }))
    .filter(({ to }, at, all) => all.findIndex((one) => one.to === to) === at);
}

/** The numbers in a run of figures, group by group: the hours after one, or another, are no part of it. */
function numbersIn(run: string): readonly { readonly to: string; readonly at: number }[] {
  const starts = [...run.matchAll(/(?<=^|[ (-])(?:\+44|0044|\(?0)/g)].map(({ index }) => index);
  const found: { to: string; at: number; end: number }[] = [];
  for (const at of starts) {
    const to = at < (found.at(-1)?.end ?? 0) ? undefined : numberAt(run.slice(at));
    if (to) found.push({ to, at, end: at + to.length });
  }
  return found;
}

function numberAt(text: string): string | undefined {
  let to = '';
  for (const group of text.match(/ *[^ ]+/g) ?? []) {
    const isAside = to !== '' && group.trim().startsWith('(') && !group.includes('(0)');
    if (isAside || figuresIn(to + group) > mostFiguresOf(text)) break;
    to += group;
  }
  const least = /^0800/.test(to) ? SHORTEST_FREE : SHORTEST;
  return figuresIn(to) >= least ? to : undefined;
}

function figuresIn(text: string): number {
  return text.replace(/\D/g, '').length;
}

/** Eleven with the 0 before them, ten without; the 0 in brackets is a figure more. */
function mostFiguresOf(text: string): number {
  if (text.startsWith('+44')) return text.includes('(0)') ? 13 : 12;
  return text.startsWith('0044') ? 14 : 11;
}
