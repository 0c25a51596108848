import type { Journal } from '../journal.ts';
import { capital } from '../page/sentences.ts';
import { withNotes } from '../with-notes.ts';
import { about, agreedIn } from './chronology.ts';
import type { DocumentInput, DocumentKind } from './document.ts';
import { papersSection } from './papers.ts';
import { paperNumbers, sourceAndWritten, type Told, toldIn } from './telling.ts';

/** A parent's record for a tribunal: facts alone, oldest first, in numbered paragraphs, each naming its paper. */
export const tribunal: DocumentKind = {
  id: 'tribunal',
  sheet: '2',
  readers: 'tribunal',
  mostSheets: 10, // Practice Direction 1 of 2025 of the SEND Tribunal, for a statement
  build: (given) => {
    const input = { ...given, journal: withNotes(given.journal, given.journal.notes.filter(isFact)) };
    const told = toldIn(input);
    if (told.length === 0) return [];
    const papers = paperNumbers(input);
    const items = told.map((one) => paragraphOf(one, input, papers.get(one.thing.id)));
    return [
      about(told, input, input.says.tribunal.sources),
      {
        id: 'facts',
        title: input.says.tribunal.facts,
        register: 'record',
        half: false,
        blocks: [{ block: 'list', numbered: true, items }],
      },
      ...papersSection(input),
    ];
  },
};

/** Thanks are kind, and are no evidence. */
function isFact({ body }: Journal['notes'][number]): boolean {
  return body.kind !== 'thanks';
}

function paragraphOf(told: Told, input: DocumentInput, paper: string | undefined) {
  const { thing, date, what } = told;
  const agreed = input.journal.promises.some(({ body }) => body.note === thing.id) ? agreedIn(told, input) : '';
  const source = sourceAndWritten(thing, input).replace(/\.$/, '');
  return {
    lead: capital(date),
    text: [what, agreed].filter(Boolean).join(' '),
    source: paper ? `${source}, ${paper}` : source,
    from: [thing.id],
  };
}
