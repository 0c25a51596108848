/** How many words lock a backup: 77 bits from a list of 7,776. */
export const WORDS = 6;

const DRAWS = 2 ** 32;

/**
 * Draws words from a list, each as likely as any other. A draw above the last whole multiple of the list's length is
 * thrown away: taking its remainder would make the first words of the list likelier.
 */
export function makeWords(count: number, list: readonly string[], draw: () => number = drawLot): readonly string[] {
  const fair = DRAWS - (DRAWS % list.length);
  const fairDraw = (): number => {
    const lot = draw();
    return lot < fair ? lot : fairDraw();
  };
  return Array.from({ length: count }, () => list[fairDraw() % list.length] ?? '');
}

function drawLot(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/**
 * What locks the file: the words in small letters with a dash between them, as age's own tool writes them, so that they
 * open it there too. However they are typed (capitals, spaces, numbers before them), they come out the same.
 */
export function passphraseOf(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .join('-');
}
