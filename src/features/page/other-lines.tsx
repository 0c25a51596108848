import { firstLine } from '../../domain/note.ts';
import type { Line, Page } from '../../domain/page/blocks.ts';
import type { LineReason } from '../../domain/page/lines.ts';
import { lineText } from '../../domain/page/make-page.ts';
import type { LineSay } from '../../domain/page/plan.ts';
import { Block, Stack } from '../../ui/screen.tsx';
import { summaryWords } from '../../words/en/summary.ts';
import { OwnLine } from './own-line.tsx';
import { LineCard, type PickProps } from './pick-card.tsx';

/** What the parent says over a line that is no pick; what is undefined is taken back. */
export type SayLine = (
  line: Pick<LineReason, 'section' | 'of'>,
  change: { [Key in keyof LineSay]?: LineSay[Key] | undefined },
) => void;

interface OtherLinesProps extends PickProps {
  readonly page: Page;
  readonly sayLine: SayLine;
}

/** Lines that stand on a note without being picks: those of "In short", promises past their date, a day, and papers. */
export function OtherLines({ page, sayLine, ...props }: OtherLinesProps) {
  const { journal, plan } = props.input;
  const words = summaryWords.check;
  const lines = page.sections.flatMap(({ blocks }) => blocks).flatMap(linesWithReason);
  if (lines.length === 0) return null;
  return (
    <Block title={words.others}>
      <Stack tight>
        {lines.map(({ line, why }) => {
          const thing = journal.notes.find(({ id }) => line.from.includes(id));
          if (!thing) return null;
          const kept = plan.lines?.[why.section]?.[why.of]?.line;
          const whole = words.inPart(words.parts[why.section], lineText(line));
          return (
            <LineCard
              key={why.section + why.of}
              thing={thing}
              line={whole}
              reason={why.reason}
              onOut={() => sayLine(why, { show: false })}
              {...props}
            >
              <OwnLine kept={kept} about={firstLine(thing.body)} onKeep={(own) => sayLine(why, { line: own })} />
            </LineCard>
          );
        })}
      </Stack>
    </Block>
  );
}

function linesWithReason(block: Page['sections'][number]['blocks'][number]) {
  const lines: readonly Line[] = 'lines' in block ? block.lines : 'items' in block ? block.items : [];
  return lines.flatMap((line) => (line.why ? [{ line, why: line.why }] : []));
}
