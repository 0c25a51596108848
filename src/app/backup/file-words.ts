import { shuffled } from '../../vault/shuffled.ts';
import { FILE_WORDS, loadWords, makeWords } from '../../vault/words.ts';

const ASKED = 2;
const CHOICES = 4;

/** Six words for a file, and two of them asked for among others. `number` counts from 1. */
export async function newFileWords() {
  const list = await loadWords();
  const words = makeWords(list, FILE_WORDS).split(' ');
  const numbers = shuffled(words.map((_, index) => index + 1)).slice(0, ASKED);
  const choicesFor = (number: number) => {
    const choices = new Set([words[number - 1] ?? '']);
    while (choices.size < CHOICES) choices.add(makeWords(list, 1));
    return shuffled([...choices]);
  };
  const questions = numbers
    .toSorted((one, other) => one - other)
    .map((number) => ({ number, choices: choicesFor(number) }));
  return { words, questions };
}
