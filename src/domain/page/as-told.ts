import type { Journal } from '../journal.ts';
import { remembered, rememberedFor } from '../remembered.ts';
import { audiences } from './audiences.ts';
import type { NoteThing, Pick } from './choosing.ts';
import type { PageInput } from './make-page.ts';
import { type Naming, type Renamed, renamed, type ToldAs, withoutSiblings } from './naming.ts';
import type { PageWords } from './page-words.ts';
import type { LineSay, PagePlan } from './plan.ts';
import type { Picks } from './sections/section.ts';

/** How people are named on a page: as the parent chose, or else as is usual for its readers. */
export function namingOf(plan: PagePlan): Naming {
  return plan.naming ?? audiences[plan.audience].naming;
}

/**
 * What a page is made from, with people named as they are to be named on it, or as it is asked here: in notes and in the
 * parent's own lines.
 */
export function asTold<Input extends PageInput>(input: Input, naming: ToldAs = namingOf(input.plan)): Input {
  return input.plan.isTold ? input : (toldOnce(input, naming) as Input);
}

const toldOnce = rememberedFor((input: PageInput, naming: ToldAs): PageInput => {
  const { journal, change } = renamedOnce(input.journal)(naming, input.words);
  return { ...input, journal, plan: planTold(input.plan, change) };
});

/** What was chosen from a journal, with people named as they are to be named on the page. */
export function picksTold(
  { events, words, hard, helped }: Picks,
  { journal, plan, words: pageWords }: PageInput,
): Picks {
  if (plan.isTold) return { events, words, hard, helped };
  const { journal: renamedJournal, changeSaid } = renamedOnce(journal)(namingOf(plan), pageWords);
  const notes = notesById(renamedJournal);
  const told = (thing: NoteThing) => notes.get(thing.id) ?? thing;
  const toldPick = (pick: Pick): Pick => ({
    ...pick,
    thing: told(pick.thing),
    ...(pick.together && { together: { ...pick.together, thing: told(pick.together.thing) } }),
  });
  return {
    events: events.map(toldPick),
    words: words.map((pick) => ({ ...pick, thing: told(pick.thing), words: changeSaid(pick.words) })),
    hard: hard.map((pick) => ({ ...pick, thing: told(pick.thing), words: changeSaid(pick.words) })),
    helped: helped.map(toldPick),
  };
}

const notesById = remembered(({ notes }: Journal) => new Map(notes.map((note) => [note.id, note])));

function planTold(plan: PagePlan, change: (text: string) => string): PagePlan {
  const overrides = Object.entries(plan.overrides).map(([note, override]) => [note, sayTold(override, change)]);
  const lines = Object.entries(plan.lines ?? {}).map(([section, says]) => [
    section,
    Object.fromEntries(Object.entries(says).map(([id, say]) => [id, sayTold(say, change)])),
  ]);
  return {
    ...plan,
    isTold: true,
    asks: plan.asks.map(change),
    questions: plan.questions.map(change),
    overrides: Object.fromEntries(overrides),
    ...(plan.lines && { lines: Object.fromEntries(lines) }),
  };
}

function sayTold<Say extends LineSay>(say: Say, change: (text: string) => string): Say {
  return say.line === undefined ? say : { ...say, line: change(say.line) };
}

/** A page is made many times while it is fitted; its journal is renamed once for each naming. */
const renamedOnce = remembered((journal: Journal) => {
  const made = new Map<string, Renamed>();
  return (naming: ToldAs, words: NamingWords) => {
    const key = [naming, words.someone, words.sibling].join();
    const known = made.get(key) ?? renamedFor(journal, naming, words);
    made.set(key, known);
    return known;
  };
});

type NamingWords = { readonly [Word in 'someone' | 'sibling']: PageWords[Word] };

function renamedFor(journal: Journal, naming: ToldAs, { someone, sibling }: NamingWords): Renamed {
  return naming === 'names'
    ? withoutSiblings(journal, someone, sibling)
    : renamed(journal, naming, someone, { sibling });
}
