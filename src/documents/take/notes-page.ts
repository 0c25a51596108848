import type { Journal } from '../../domain/journal.ts';
import type { Note } from '../../domain/note.ts';
import type { Live } from '../../domain/version.ts';
import { safe } from '../safe-html.ts';

/** How a note is told on the page: its heading, and lines about it under a name each. */
export interface NoteTold {
  readonly heading: string;
  readonly facts: readonly (readonly [string, string])[];
}

interface PageWords {
  readonly title: string;
  readonly lead: string;
  readonly told: (note: Live<'note'>) => NoteTold;
}

/** All notes as one plain web page, oldest first, that any browser opens without Marram. */
export function notesPage({ notes }: Journal, { title, lead, told }: PageWords): string {
  const articles = notes.toReversed().map((note) => articleOf(note.body, told(note)));
  return [
    '<!doctype html>',
    '<html lang="en-GB"><head><meta charset="utf-8">',
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${safe(title)}</title>`,
    `<style>${STYLE}</style></head><body>`,
    `<h1>${safe(title)}</h1><p>${safe(lead)}</p>`,
    ...articles,
    '</body></html>\n',
  ].join('\n');
}

const STYLE =
  'body{font:1.1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}p{white-space:pre-wrap}dt{font-weight:700}';

function articleOf({ words, quotes }: Note, { heading, facts }: NoteTold): string {
  const said = quotes.map((quote) => `<blockquote><p>${safe(quote.words)}</p></blockquote>`);
  const known = facts.map(([name, value]) => `<dt>${safe(name)}</dt><dd>${safe(value)}</dd>`);
  const list = known.length > 0 ? `<dl>${known.join('')}</dl>` : '';
  return `<article><h2>${safe(heading)}</h2><p>${safe(words)}</p>${said.join('')}${list}</article>`;
}
