const FIRM_SPACE = '\u00a0';
/** Letters that still fit on one line of a column. */
const ONE_LINE = 40;

/** The sign that words were left out stays on the line of the words beside it. */
export function heldTogether(words: string): string {
  return words.replace(/ …/g, `${FIRM_SPACE}…`).replace(/… /g, `…${FIRM_SPACE}`);
}

/** What goes on the next line whole where there is no room for it on this one, such as how a thing is known. */
export function inOnePiece(words: string): string {
  return words.length > ONE_LINE ? words : words.replaceAll(' ', FIRM_SPACE);
}
