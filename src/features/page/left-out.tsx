import { dateInWords } from '../../domain/dates/in-words.ts';
import type { LineSay, LineSection } from '../../domain/page/plan.ts';
import { Row, Rows } from '../../ui/rows.tsx';
import { Block } from '../../ui/screen.tsx';
import { dates } from '../../words/en/dates.ts';
import { summaryWords } from '../../words/en/summary.ts';
import type { SayLine } from './other-lines.tsx';
import type { PickProps } from './pick-card.tsx';

/** What the parent left out: notes, and lines of one part of the page. A tap puts each back. */
export function LeftOut({ sayLine, ...props }: PickProps & { readonly sayLine: SayLine }) {
  const words = summaryWords.check;
  const { input, lineOf, say } = props;
  const notes = input.journal.notes.filter(({ id }) => input.plan.overrides[id]?.show === false);
  const lines = linesOut(props);
  if (notes.length === 0 && lines.length === 0) return null;
  return (
    <Block title={words.left}>
      <Rows>
        {notes.map((note) => (
          <Row
            key={note.id}
            icon="plus"
            onClick={() => say(note.id, { show: undefined })}
            detail={dateInWords(note.body.happened, dates)}
          >
            {lineOf(note)}
          </Row>
        ))}
        {lines.map(({ section, of, line }) => (
          <Row
            key={section + of}
            icon="plus"
            onClick={() => sayLine({ section, of }, { show: undefined })}
            detail={words.parts[section]}
          >
            {line}
          </Row>
        ))}
      </Rows>
    </Block>
  );
}

function linesOut({ input: { journal, plan }, lineOf }: PickProps) {
  const said = Object.entries(plan.lines ?? {}) as [LineSection, Readonly<Record<string, LineSay>>][];
  return said.flatMap(([section, says]) =>
    Object.entries(says).flatMap(([of, { show }]) => {
      const note = journal.notes.find(({ id }) => id === of);
      const line = note ? lineOf(note) : journal.promises.find(({ id }) => id === of)?.body.words;
      return show === false && line ? [{ section, of, line }] : [];
    }),
  );
}
