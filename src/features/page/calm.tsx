import { useMemo, useState } from 'preact/hooks';
import type { Page } from '../../domain/page/blocks.ts';
import { calmLinesIn } from '../../domain/page/calm-in-page.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { summaryWords } from '../../words/en/summary.ts';

/** Words going out that may sound like blame, each kept as it is at one tap. Never a score. */
export function CalmWords({ page }: { readonly page: Page }) {
  const words = summaryWords.read;
  const [kept, setKept] = useState<readonly string[]>([]);
  const findings = useMemo(() => calmLinesIn(page), [page]);
  const first = findings.find(({ line, found }) => !kept.includes(line + found));
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
