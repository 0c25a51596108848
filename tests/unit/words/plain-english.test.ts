import readability from 'text-readability';
import { describe, expect, it } from 'vitest';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../../src/words/en/**/*.ts', { eager: true });

/** What goes out is in the words of those who read it, and answers to pick are what services call themselves. */
const NOT_FOR_THE_PARENT = ['page', 'documents', 'file-words', 'roles', 'settings', 'meetings', 'papers', 'pick-group'];

const screens = Object.entries(modules)
  .map(([path, words]) => [path.split('/words/en/')[1]?.replace('.ts', '') ?? '', words] as const)
  .filter(([name]) => !NOT_FOR_THE_PARENT.includes(name.replace('picklists/', '')) || name === 'papers');

/** Every text of a screen; what is put together from a name and a number is put together. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return textsIn(called(words as (...given: unknown[]) => unknown));
  return words && typeof words === 'object' ? Object.values(words).flatMap(textsIn) : [];
}

/** The names of functions that gave no text for anything they were given here. */
function unmadeIn(words: unknown, name = ''): readonly string[] {
  if (typeof words === 'function') return called(words as (...given: unknown[]) => unknown) === undefined ? [name] : [];
  if (!words || typeof words !== 'object') return [];
  return Object.entries(words).flatMap(([key, inside]) => unmadeIn(inside, `${name}.${key}`));
}

/** What a function of words may be given: names, dates, counts, lists of them, and what is counted or dated. */
const GIVEN: readonly (readonly unknown[])[] = [
  ['Ellis', 'May 2026', 2],
  [2, 'Ellis', 2],
  [2, 3, 4],
  [['Ellis', 'Rose'], 2, 3],
  ['Ellis', 2, ['Rose']],
  ['done', 2],
  ['school'],
  [{ name: 'Lifeline', number: '0808 000', calls: 5, minutesWaited: 40, unanswered: 3, callBacksPromised: 2 }],
  [{ how: 'unknown', typed: 'in May' }],
  [{ topics: ['sleep'], ownTopics: ['The taxi'] }],
];

function called(words: (...given: unknown[]) => unknown): unknown {
  for (const given of GIVEN) {
    const made = attempt(() => words(...given));
    if (typeof made === 'object' && made !== null) return made;
    if (typeof made === 'string' && !/undefined|NaN|\[object/.test(made)) return made;
  }
  return undefined;
}

function attempt<Made>(make: () => Made): Made | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.!?:])\s+/).filter(Boolean);
}

const BANNED =
  /\b(sorry|oops|invalid|valid|forgot|required|failed|user|data|sync|cache|encrypt\w*|log ?in|refuse[sd]?|non-engagement|suffer\w*|simply)\b/i;
const LONGEST_SENTENCE = 22;

describe.each(screens)('the words of %s', (_, words) => {
  const texts = textsIn(words);

  it('are all looked at, those too that are put together', () => {
    expect(unmadeIn(words)).toEqual([]);
  });

  it('read at a reading age of about nine', () => {
    const whole = texts
      .filter((text) => text.split(' ').length > 3)
      .map((text) => (/[.!?:]$/.test(text) ? text : `${text}.`));

    expect(readability.fleschKincaidGrade(whole.join(' '))).toBeLessThanOrEqual(5);
  });

  it('have no long sentences', () => {
    const long = texts.flatMap(sentencesIn).filter((sentence) => sentence.split(/\s+/).length > LONGEST_SENTENCE);

    expect(long).toEqual([]);
  });

  it('use no word that blames or that only a programmer knows', () => {
    expect(texts.filter((text) => BANNED.test(text))).toEqual([]);
  });

  it('shout nowhere', () => {
    expect(texts.filter((text) => text.includes('!'))).toEqual([]);
  });
});
