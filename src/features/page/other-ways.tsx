import { useState } from 'preact/hooks';
import type { Page } from '../../domain/page/blocks.ts';
import type { Sheet } from '../../domain/page/plan.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Chips } from '../../ui/chips.tsx';
import { canShare, saveFile, shareFile } from '../../ui/hand-on.ts';
import { Notice } from '../../ui/notice.tsx';
import { Block } from '../../ui/screen.tsx';
import { summaryWords } from '../../words/en/summary.ts';
import { type FileKind, fileOf, likeFile } from './file-of.ts';

type Outcome = 'making' | 'copied' | 'not-copied' | 'saved' | 'not-made';

interface OtherWaysProps {
  readonly page: Page;
  readonly sheet: Sheet;
  /** It was saved, shared or copied. */
  readonly onHanded: () => void;
}

/** The same document as a file, or as plain words for an email. Nothing is sent from here but by the parent's own app. */
export function OtherWays({ page, sheet, onHanded }: OtherWaysProps) {
  const words = summaryWords.read.otherWays;
  const [kind, setKind] = useState<FileKind>('pdf');
  const [outcome, setOutcome] = useState<Outcome>();
  const [missing, setMissing] = useState<readonly string[]>([]);
  const hand = async (on: (file: File) => unknown, then: Outcome | undefined) => {
    setOutcome('making');
    const made = await fileOf(page, sheet, kind);
    setMissing(made.missing);
    await on(made.file);
    onHanded();
    setOutcome(then);
  };
  const copy = async () => {
    const { pageAsText } = await import('../../documents/page/text.ts');
    await navigator.clipboard.writeText(pageAsText(page));
    onHanded();
    setOutcome('copied');
  };
  const orSay = (then: Outcome) => () => setOutcome(then);
  const isShared = canShare(likeFile(kind));
  return (
    <Block title={words.title} lead={words.lead}>
      <Chips
        label={words.kind}
        options={kindsFor(page).map((value) => ({ value, label: words.kinds[value] }))}
        chosen={[kind]}
        onChange={([next]) => next && setKind(next)}
        keepOne
      />
      <ButtonRow>
        {isShared && (
          <Button onClick={() => void hand(shareFile, undefined).catch(orSay('not-made'))}>{words.share}</Button>
        )}
        <Button onClick={() => void hand(saveFile, 'saved').catch(orSay('not-made'))}>{words.save}</Button>
        <Button onClick={() => void copy().catch(orSay('not-copied'))}>{words.copy}</Button>
      </ButtonRow>
      {isShared && <p class="quiet small">{words.nothing}</p>}
      {missing.length > 0 && <Notice look="warn">{words.missing(missing.join(' '))}</Notice>}
      {(outcome === 'not-copied' || outcome === 'not-made') && <Notice look="error">{words[outcome]}</Notice>}
      <p role="status">{outcome && outcome !== 'not-copied' && outcome !== 'not-made' && words[outcome]}</p>
    </Block>
  );
}

function kindsFor({ sections }: Page): readonly FileKind[] {
  const hasTable = sections.some(({ blocks }) => blocks.some(({ block }) => block === 'table'));
  return ['pdf', 'word', 'web', ...(hasTable ? (['sheet'] as const) : [])];
}
