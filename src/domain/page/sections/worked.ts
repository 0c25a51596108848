import { countWords } from '../../folding.ts';
import type { Line } from '../blocks.ts';
import type { Pick } from '../choosing.ts';
import { asSentence, atMostWords, sentencesOf } from '../sentences.ts';
import { monthOfDate } from '../sources.ts';
import type { Section, SectionInput } from './section.ts';

const MOST_WORDS = 13;
const SHORTEST_SENTENCE = 4;

/** What has worked, and who did it: the part that makes the rest believed. */
export const worked: Section = {
  id: 'worked',
  register: 'record',
  half: true,
  build: (input) => {
    if (input.picks.helped.length === 0) return undefined;
    return {
      title: input.words.sections.worked,
      blocks: [{ block: 'list', numbered: false, items: input.picks.helped.map((pick) => lineFor(pick, input)) }],
    };
  },
};

function lineFor({ thing }: Pick, { words, plan, journal }: SectionInput): Line {
  const own = plan.overrides[thing.id]?.line?.trim();
  const text = own ? asSentence(own) : titleAndSentence(thing.body.title, thing.body.words);
  const helper = helperNamed(text, thing, journal);
  const month = monthOfDate(thing.body.happened, words);
  return { text, source: helper ? `${helper}, ${month}` : month, from: [thing.id] };
}

function titleAndSentence(title: string | undefined, words: string): string {
  if (!title) return asSentence(atMostWords(sentencesOf(words)[0] ?? words, MOST_WORDS));
  const room = MOST_WORDS - countWords(title);
  const fitting = sentencesOf(words).filter(
    (sentence) => countWords(sentence) <= room && countWords(sentence) >= SHORTEST_SENTENCE,
  );
  const more = fitting.find((sentence) => /\d/.test(sentence)) ?? fitting[0];
  return [asSentence(atMostWords(title, MOST_WORDS)), more].filter(Boolean).join(' ');
}

/** The one who helped, when the line does not name them already. */
function helperNamed(text: string, { body }: Pick['thing'], journal: SectionInput['journal']): string | undefined {
  const helpers = body.people
    .flatMap(({ person }) => journal.people.get(person)?.body ?? [])
    .filter(({ family }) => !family);
  return helpers.some(({ name }) => text.includes(name)) ? undefined : helpers[0]?.name;
}
