import { dateInWords } from '../dates/in-words.ts';
import type { Id } from '../id.ts';
import { firstLine } from '../note.ts';
import type { Block, DrawnSection } from '../page/blocks.ts';
import { capital } from '../page/sentences.ts';
import type { DocumentInput, DocumentKind } from './document.ts';
import { paperNumbers } from './telling.ts';

/** Every paper there is, numbered as the dated record names them. */
export const papers: DocumentKind = { id: 'papers', sheet: 'record', build: (input) => papersSection(input) };

/**
 * The index of papers, as a section of any document: of all, or of those that the document names. That no copy goes with it is said once. Their numbers are the
 * same in every document of the same days.
 */
export function papersSection(
  input: DocumentInput,
  isNamed: (note: Id) => boolean = () => true,
): readonly DrawnSection[] {
  const { journal, words, says } = input;
  const numbers = paperNumbers(input);
  const notes = journal.notes.filter(({ id }) => numbers.has(id) && isNamed(id)).toReversed();
  if (notes.length === 0) return [];
  const hasCopies = notes.some(({ body }) => body.papers?.length);
  const rows = notes.map(({ id, body }) => ({
    cells: [
      numbers.get(id) ?? '',
      capital(dateInWords(body.source?.dated ?? body.happened, words.dates)),
      firstLine(body) || says.papers.letter,
      capital(body.paper?.type || body.source?.type || says.papers.letter),
      ...(hasCopies ? [body.papers?.length ? says.papers.copyCount(body.papers.length) : says.papers.none] : []),
    ],
    from: [id],
  }));
  const columns = [
    { title: says.record.number, width: 7 },
    { title: says.record.date, width: 22 },
    { title: says.record.happened, width: hasCopies ? 37 : 55 },
    { title: says.papers.kind, width: 16 },
    ...(hasCopies ? [{ title: says.papers.copies, width: 18 }] : []),
  ];
  const noCopies: Block = { block: 'paragraph', quiet: true, lines: [{ text: says.papers.noCopies, from: [] }] };
  return [
    {
      id: 'papers',
      title: says.papers.title,
      register: 'record',
      half: false,
      blocks: [...(hasCopies ? [] : [noCopies]), { block: 'table', columns, rows }],
    },
  ];
}
