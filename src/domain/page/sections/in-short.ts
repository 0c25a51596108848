import { folded } from '../../folding.ts';
import { firstLine } from '../../note.ts';
import { audiences } from '../audiences.ts';
import type { Line } from '../blocks.ts';
import type { NoteThing } from '../choosing.ts';
import type { PageWords } from '../page-words.ts';
import { asSentence, shortened } from '../sentences.ts';
import { signalsOf } from '../signals.ts';
import { monthOfDate, sourceInWords } from '../sources.ts';
import type { Section, SectionInput } from './section.ts';

const MOST_TITLE_WORDS = 12;

/**
 * Strength first, then what is, then how things are now, then the one thing asked. In the family's words where they
 * gave them; where not, from the newest note of each sort, so that the page opens with the child and not a dispute.
 */
export const inShort: Section = {
  id: 'in-short',
  register: 'record',
  half: false,
  build: (input) => {
    const lines = [strength(input), whatIs(input), now(input), ask(input)].filter((line) => line !== undefined);
    return lines.length > 0
      ? { title: input.words.sections.inShort, blocks: [{ block: 'paragraph', lines }] }
      : undefined;
  },
};

function strength({ journal, picks, words }: SectionInput): Line | undefined {
  const likes = journal.child?.body.likes?.trim();
  if (likes) return { text: asSentence(likes), from: [] };
  const [helped] = picks.helped;
  return (
    helped && {
      text: words.inShort.wentWell(titleOf(helped.thing), monthOfDate(helped.thing.body.happened, words)),
      from: [helped.thing.id],
    }
  );
}

function whatIs({ journal, asWritten, words }: SectionInput): Line | undefined {
  const needs = journal.child?.body.needs?.trim();
  if (needs) return { text: asSentence(needs), from: [] };
  const written = asWritten.notes.find(({ body }) => body.kind !== 'said' && signalsOf(body).has('diagnosis'));
  const found = journal.notes.find(({ id }) => id === written?.id);
  return (
    found && {
      text: diagnosisIn(titleOf(found), monthOfDate(found.body.happened, words), words),
      source: sourceInWords(found.body, journal, words),
      from: [found.id],
    }
  );
}

/** A diagnosis as a person would say it, where the title names nothing else; as the title says it, where it may. */
function diagnosisIn(title: string, date: string, { inShort: says, child }: PageWords): string {
  const condition = CONDITIONS.find((one) => folded(title) === `${folded(one)} diagnosis`);
  return condition ? says.diagnosed(child, condition, date) : says.diagnosis(title, date);
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

function now({ journal, picks, words }: SectionInput): Line | undefined {
  const told = journal.child?.body.now?.trim();
  if (told) return { text: asSentence(told), from: [] };
  const newest = journal.notes.find(({ body }) => body.kind === 'paper' && firstLine(body));
  if (!newest || picks.events.some(({ thing }) => thing.id === newest.id)) return undefined;
  const source = sourceInWords(newest.body, journal, words);
  return { text: words.inShort.newest(titleOf(newest)), source, from: [newest.id] };
}

/** Asked only of readers of whom more is asked further down: a record for a tribunal holds facts alone. */
function ask({ plan }: SectionInput): Line | undefined {
  if (!audiences[plan.audience].order.includes('help')) return undefined;
  const [first] = plan.asks.filter((one) => one.trim());
  return first ? { text: asSentence(first), strong: true, from: [] } : undefined;
}

function titleOf({ body }: NoteThing): string {
  return shortened(body.title || body.words.split('\n')[0] || '', MOST_TITLE_WORDS).replace(/\.$/, '');
}
