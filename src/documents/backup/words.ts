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
