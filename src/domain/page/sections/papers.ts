import { firstLine } from '../../note.ts';
import { linesSaid } from '../lines.ts';
import { capital, shortened } from '../sentences.ts';
import { isInWriting } from '../signals.ts';
import { sourceInWords } from '../sources.ts';
import type { Section } from './section.ts';

const MOST = 8;
const MOST_WORDS = 10;

/** The newest papers that the reader can ask to see. Thanks are kind, and show nothing. */
export const papers: Section = {
  id: 'papers',
  register: 'record',
  half: true,
  build: ({ journal, plan, words }) => {
    const said = linesSaid(plan, 'papers');
    const notes = journal.notes
      .filter(({ body }) => isInWriting(body) && body.kind !== 'thanks' && firstLine(body))
      .filter(said.stays)
      .slice(0, MOST);
    if (notes.length === 0) return undefined;
    const items = notes.map((thing) => ({
      text: said.own(thing.id) ?? capital(shortened(firstLine(thing.body), MOST_WORDS)),
      source: sourceInWords(thing, journal, words, { isDateBeside: false }),
      from: [thing.id],
      why: said.why(thing.id, 'can-be-shown'),
    }));
    return { title: words.sections.papers, blocks: [{ block: 'list', numbered: false, items }] };
  },
};
