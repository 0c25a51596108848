import { useState } from 'preact/hooks';
import type { Page } from '../../domain/page/blocks.ts';
import type { Sheet } from '../../domain/page/plan.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Chips } from '../../ui/chips.tsx';
import { canShare } from '../../ui/hand-on.ts';
import { Notice } from '../../ui/notice.tsx';
import { Block } from '../../ui/screen.tsx';
import { summaryWords } from '../../words/en/summary.ts';
import { type FileKind, likeFile } from './file-of.ts';
import { type Outcome, useHanding } from './use-handing.ts';

interface OtherWaysProps {
  readonly page: Page;
  readonly sheet: Sheet;
  /** It was saved, shared or copied. */
  readonly onHanded: () => void;
}

/** The same document as a file, or as plain words for an email. Nothing is sent from here but by the parent's own app. */
export function OtherWays({ page, sheet, onHanded }: OtherWaysProps) {
  const words = summaryWords.read.otherWays;
  const { outcome, missing, save, share, copy } = useHanding(page, sheet, onHanded);
  const [kind, setKind] = useState<FileKind>('pdf');
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
        {isShared && <Button onClick={() => share(kind)}>{words.share}</Button>}
        <Button onClick={() => save(kind)}>{words.save}</Button>
        <Button onClick={copy}>{words.copy}</Button>
      </ButtonRow>
      {isShared && <p class="quiet small">{`${words.nothing} ${words.instead}.`}</p>}
      {missing.length > 0 && <Notice look="warn">{words.missing(missing.join(' '))}</Notice>}
      <WhatCame of={outcome} />
    </Block>
  );
}

/** For a device on which nothing came of printing: the same as a file. */
export function SaveInstead({ page, sheet, onHanded }: OtherWaysProps) {
  const words = summaryWords.read.otherWays;
  const { outcome, save } = useHanding(page, sheet, onHanded);
  return (
    <>
      <div class="heading-row">
        <p class="quiet small">{words.nothing}</p>
        <Button onClick={() => save('pdf')}>{words.instead}</Button>
      </div>
      {outcome && <WhatCame of={outcome} />}
    </>
  );
}

function WhatCame({ of: outcome }: { readonly of: Outcome | undefined }) {
  const words = summaryWords.read.otherWays;
  const isFailed = outcome === 'not-copied' || outcome === 'not-made';
  return (
    <>
      {isFailed && <Notice look="error">{words[outcome]}</Notice>}
      <p role="status">{outcome && !isFailed && words[outcome]}</p>
    </>
  );
}

function kindsFor({ sections }: Page): readonly FileKind[] {
  const hasTable = sections.some(({ blocks }) => blocks.some(({ block }) => block === 'table'));
  return ['pdf', 'word', 'web', ...(hasTable ? (['sheet'] as const) : [])];
}
