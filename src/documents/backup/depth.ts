/** Whether a JSON text nests deeper than it may. Looked at before it is parsed: parsers go down as deep as they are told. */
export function isDeeper(text: string, most: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length && depth <= most; at++) {
    if (text[at] === '"') at = endOfText(text, at);
    else depth += stepAt(text[at]);
  }
  return depth > most;
}

function stepAt(letter: string | undefined): number {
  if (letter === '{' || letter === '[') return 1;
  return letter === '}' || letter === ']' ? -1 : 0;
}

/** Where the text that begins here ends: its closing quote, or the end of everything. */
function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
