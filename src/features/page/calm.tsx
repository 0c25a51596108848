import { useState } from 'preact/hooks';
import type { Page } from '../../domain/page/blocks.ts';
import { calmFindings } from '../../domain/page/calm-words.ts';
import { lineText } from '../../domain/page/make-page.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { summaryWords } from '../../words/en/summary.ts';

/** Words going out that may sound like blame, each kept as it is at one tap. Never a score. */
export function CalmWords({ page }: { readonly page: Page }) {
  const words = summaryWords.read;
  const [kept, setKept] = useState<readonly string[]>([]);
  const findings = linesOf(page).flatMap((line) => calmFindings(line).map((finding) => ({ ...finding, line })));
  const [first] = findings.filter(({ line, found }) => !kept.includes(line + found));
  if (!first) return null;
  return (
    <Notice>
      <p class="strong">{words.calm}</p>
      <p>“{first.line}”</p>
      <p>{`${words.calmFound(first.found)} ${words.offers[first.offer]}`}</p>
      <div>
        <Button onClick={() => setKept([...kept, first.line + first.found])}>{words.keepAsIs}</Button>
      </div>
    </Notice>
  );
}

/** What goes out in our own words: everything but the child's, and but the records in tables. */
function linesOf(page: Page): readonly string[] {
  return page.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.block === 'paragraph') return block.lines.map(lineText);
      return block.block === 'list' ? block.items.map(lineText) : [];
    }),
  );
}
