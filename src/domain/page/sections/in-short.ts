import { folded } from '../../folding.ts';
import { audiences } from '../audiences.ts';
import type { Line } from '../blocks.ts';
import type { NoteThing } from '../choosing.ts';
import { linesSaid } from '../lines.ts';
import type { PageWords } from '../page-words.ts';
import { asSentence, sentencesOf, shortened, turnsMeaning } from '../sentences.ts';
import { signalsOf } from '../signals.ts';
import { monthOfDate, sourceInWords } from '../sources.ts';
import { newestPlan } from './newest-plan.ts';
import type { Section, SectionInput } from './section.ts';
import { isWorryFirst, untoldLines } from './untold.ts';
import { helpedLine, opener } from './worked.ts';

const MOST_TITLE_WORDS = 12;

/**
 * Strength first, then what is, then how things are now, then the one thing asked. In the family's words where they
 * gave them; where not, from the newest note of each sort, so that the page opens with the child and not a dispute. What
 * made the family worry about safety goes before it for readers who look for that first.
 */
export const inShort: Section = {
  id: 'in-short',
  register: 'record',
  half: false,
  build: (input) => {
    const worry = isWorryFirst(input) ? untoldLines(input) : [];
    const told = [strength(input), whatIs(input), newestPlan(input), now(input), ask(input)];
    const paragraphs = [worry, told.filter((line) => line !== undefined)].filter((lines) => lines.length > 0);
    const blocks = paragraphs.map((lines) => ({ block: 'paragraph', lines }) as const);
    return blocks.length > 0 ? { title: input.words.sections.inShort, blocks } : undefined;
  },
};

function strength(input: SectionInput): Line | undefined {
  const { journal, plan, words } = input;
  const likes = journal.child?.body.likes?.trim();
  if (likes) return { text: asSentence(likes), from: [] };
  const helped = opener(input)?.thing;
  if (!helped) return undefined;
  const { id, body } = helped;
  const said = linesSaid(plan, 'in-short');
  const line = helpedLine(helped, journal, words, plan.overrides[id]?.line);
  return {
    text: said.own(id) ?? words.inShort.wentWell(line, monthOfDate(body.happened, words)),
    source: sourceInWords(helped, journal, words),
    from: [id],
    why: said.why(id, 'opens-well'),
  };
}

/** What is: the child's needs, or else the newest diagnosis. */
export function whatIs({ journal, asWritten, plan, words }: SectionInput): Line | undefined {
  const needs = journal.child?.body.needs?.trim();
  if (needs) return { text: asSentence(needs), from: [] };
  const said = linesSaid(plan, 'in-short');
  const written = asWritten.notes
    .filter(said.stays)
    .find(({ body }) => body.kind !== 'said' && signalsOf(body).has('diagnosis'));
  const found = journal.notes.find(({ id }) => id === written?.id);
  if (!found) return undefined;
  const { id, body } = found;
  return {
    text: said.own(id) ?? diagnosisIn(found, monthOfDate(body.happened, words), words),
    source: sourceInWords(found, journal, words),
    from: [id],
    why: said.why(id, 'diagnosis'),
  };
}

/** A diagnosis as a person would say it, where the title names nothing else and the note says so; else as the title says it. */
function diagnosisIn(found: NoteThing, date: string, { inShort: says, child }: PageWords): string {
  const title = titleOf(found);
  const condition = CONDITIONS.find((one) => folded(title) === `${folded(one)} diagnosis`);
  return condition && wasFound(condition, found) ? says.diagnosed(child, condition, date) : says.diagnosis(title, date);
}

/** By a title alone a diagnosis may as well have been refused, be waited for, or be a brother's. */
function wasFound(condition: string, { body: { topics, words } }: NoteThing): boolean {
  const about = sentencesOf(words).filter((one) => folded(one).includes(folded(condition)) || /diagnos/i.test(one));
  const isNamed = about.some((one) => folded(one).includes(folded(condition)));
  const isInDoubt = about.some(
    (one) => turnsMeaning(one) || /brother|sister|cousin|waiting|possibl|might|refer/i.test(one),
  );
  return !isInDoubt && (isNamed || topics.includes('diagnosis'));
}

const CONDITIONS = [
  'autism',
  'ADHD',
  'dyslexia',
  'dyspraxia',
  'dyscalculia',
  'epilepsy',
  'anxiety',
  'OCD',
  'cerebral palsy',
];

/** How things are now, in the family's words. */
export function now({ journal }: SectionInput): Line | undefined {
  const told = journal.child?.body.now?.trim();
  return told ? { text: asSentence(told), from: [] } : undefined;
}

/**
 * The first thing asked. Told as an ask, or it reads as one more thing that happened; and only to readers of whom more is asked further down: a
 * record for a tribunal holds facts alone.
 */
export function ask({ plan, words }: SectionInput): Line | undefined {
  if (!audiences[plan.audience].order.includes('help')) return undefined;
  const [first] = plan.asks.filter((one) => one.trim());
  return first ? { lead: words.inShort.ask, text: asSentence(first), strong: true, from: [] } : undefined;
}

function titleOf({ body }: NoteThing): string {
  return shortened(body.title || body.words.split('\n')[0] || '', MOST_TITLE_WORDS).replace(/\.$/, '');
}
