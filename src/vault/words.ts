/** Four words of the list: over 49 bits, which Argon2id makes slow to guess. */
export const PASSPHRASE_WORDS = 4;
/** Six for a backup or shared file, which anyone may try at their leisure: over 74 bits. */
export const FILE_WORDS = 6;

/**
 * The words that passphrases are made of, in order of the alphabet. Loaded when asked for. No word begins another or is
 * one letter from another. What was made of it is stored nowhere, so the list must never lose a word that was in it.
 */
export async function loadWords(): Promise<readonly string[]> {
  const { default: text } = await import('./everyday-words.txt?raw');
  return wordsIn(text);
}

/** The words of a list: one a line or, as built, each after the number of letters that it shares with the one before. */
export function wordsIn(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  let word = '';
  return lines
    .flatMap((line) => line.split(/(?=\d)/))
    .map((one) => {
      word = /^\d/.test(one) ? word.slice(0, Number(one[0])) + one.slice(1) : one;
      return word;
    });
}

/** Words drawn from a list, each as likely as any other. `draw` gives a random whole number below 2^16. */
export function makeWords(list: readonly string[], count: number, draw: () => number = drawTwoBytes): string {
  return Array.from({ length: count }, () => list[drawBelow(list.length, draw)]).join(' ');
}

/** Numbers past the last whole multiple are drawn again, or the first words would come up more often. */
function drawBelow(limit: number, draw: () => number): number {
  const fair = 0x10000 - (0x10000 % limit);
  for (;;) {
    const drawn = draw();
    if (drawn < fair) return drawn % limit;
  }
}

function drawTwoBytes(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint16Array(1));
  return drawn;
}
