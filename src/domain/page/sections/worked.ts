import { countWords } from '../../folding.ts';
import type { Journal } from '../../journal.ts';
import type { Line } from '../blocks.ts';
import type { NoteThing, Pick } from '../choosing.ts';
import { linesSaid } from '../lines.ts';
import { ownParts } from '../name-forms.ts';
import type { PageWords } from '../page-words.ts';
import { asSentence, capital, shortened, thoughtsOf, thoughtsThatStand } from '../sentences.ts';
import { monthOfDate, sourceInWords } from '../sources.ts';
import type { Section, SectionInput } from './section.ts';

const MOST_WORDS = 13;
const SHORTEST_SENTENCE = 4;

/** What has worked, and who did it: the part that makes the rest believed. */
export const worked: Section = {
  id: 'worked',
  register: 'record',
  half: true,
  build: (input) => {
    const told = input.beside.includes('in-short') ? opener(input)?.thing.id : undefined;
    const helped = input.picks.helped.filter(({ thing }) => thing.id !== told);
    if (helped.length === 0) return undefined;
    return {
      title: input.words.sections.worked,
      blocks: [{ block: 'list', numbered: false, items: helped.map((pick) => helpedItem(pick, input)) }],
    };
  },
};

/** What went well that "In short" opens with, where the parent gave no words of their own. It is told once. */
export function opener({ journal, picks, plan }: SectionInput): Pick | undefined {
  if (journal.child?.body.likes?.trim()) return undefined;
  return picks.helped.find(({ thing }) => linesSaid(plan, 'in-short').stays(thing));
}

/** One thing that helped, with when it was and how that is known. */
export function helpedItem({ thing }: Pick, { words, plan, journal }: SectionInput): Line {
  return {
    lead: capital(monthOfDate(thing.body.happened, words)),
    text: helpedLine(thing, journal, words, plan.overrides[thing.id]?.line),
    source: sourceInWords(thing, journal, words),
    from: [thing.id],
  };
}

/** What helped, in the parent's own line or the note's, with who did it where the line does not say. */
export function helpedLine(thing: NoteThing, journal: Journal, words: PageWords, own: string | undefined): string {
  if (own?.trim()) return asSentence(own);
  const text = titleAndSentence(thing.body.title, thing.body.words);
  const helper = helperNotIn(text, thing, journal);
  return helper ? `${text} ${words.worked.helped(helper)}` : text;
}

function titleAndSentence(title: string | undefined, words: string): string {
  if (!title) return asSentence(shortened(thoughtsOf(words)[0] ?? words, MOST_WORDS));
  const room = MOST_WORDS - countWords(title);
  const fitting = thoughtsThatStand(words).filter(
    (sentence) => countWords(sentence) <= room && countWords(sentence) >= SHORTEST_SENTENCE,
  );
  const more = fitting.find((sentence) => /\d/.test(sentence)) ?? fitting[0];
  return [asSentence(shortened(title, MOST_WORDS)), more].filter(Boolean).join(' ');
}

/** The one who is noted as having helped, when no part of the name of anyone there stands in the line already. */
function helperNotIn(text: string, { body }: NoteThing, journal: Journal): string | undefined {
  const outside = body.people
    .map(({ person, part }) => ({ part, person: journal.people.get(person)?.body }))
    .flatMap(({ part, person }) => (person && !person.family ? [{ part, name: person.name }] : []));
  const isNamed = outside.some(({ name }) => ownParts(name).some((part) => text.includes(part)));
  return isNamed ? undefined : outside.find(({ part }) => part === 'helped')?.name;
}
