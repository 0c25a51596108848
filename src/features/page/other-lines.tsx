import type { Line, Page } from '../../domain/page/blocks.ts';
import { lineText } from '../../domain/page/make-page.ts';
import type { Picks } from '../../domain/page/sections/section.ts';
import { Block, Stack } from '../../ui/screen.tsx';
import { summaryWords } from '../../words/en/summary.ts';
import { LineCard, type PickProps } from './pick-card.tsx';

/** Lines from notes that were not picked, each from one: those of "In short", and promises past their date. */
export function OtherLines({ page, picks, ...props }: PickProps & { readonly page: Page; readonly picks: Picks }) {
  const picked = [...picks.events, ...picks.words, ...picks.helped].map(({ thing }) => thing);
  const lines = linesOfOneNote(
    page,
    props.input.journal.notes.filter((note) => !picked.includes(note)),
  );
  if (lines.length === 0) return null;
  return (
    <Block title={summaryWords.check.others}>
      <Stack tight>
        {lines.map(({ thing, line }) => (
          <LineCard key={lineText(line)} thing={thing} line={lineText(line)} {...props} />
        ))}
      </Stack>
    </Block>
  );
}

const SECTIONS: readonly string[] = ['in-short', 'agreed'];

function linesOfOneNote({ sections }: Page, notes: PickProps['input']['journal']['notes']) {
  const lines = sections
    .filter(({ id }) => SECTIONS.includes(id))
    .flatMap(({ blocks }) =>
      blocks.flatMap((block): readonly Line[] =>
        'lines' in block ? block.lines : 'items' in block ? block.items : [],
      ),
    );
  return lines.flatMap((line) => {
    const [only, ...more] = line.from;
    const thing = more.length === 0 ? notes.find(({ id }) => id === only) : undefined;
    return thing ? [{ thing, line }] : [];
  });
}
