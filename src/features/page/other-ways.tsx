import { useState } from 'preact/hooks';
import type { Page } from '../../domain/page/blocks.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { canShare, saveFile, shareFile } from '../../ui/hand-on.ts';
import { Notice } from '../../ui/notice.tsx';
import { Block } from '../../ui/screen.tsx';
import { summaryWords } from '../../words/en/summary.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Outcome = 'copied' | 'not-copied' | 'saved' | 'not-made';

/** The same page as a Word file, or as plain words for an email. Nothing is sent from here. */
export function OtherWays({ page }: { readonly page: Page }) {
  const words = summaryWords.read.otherWays;
  const [outcome, setOutcome] = useState<Outcome>();
  const copy = async () => {
    const { pageAsText } = await import('../../documents/page/text.ts');
    await navigator.clipboard.writeText(pageAsText(page));
    setOutcome('copied');
  };
  const file = async () => {
    const { pageAsWord } = await import('../../documents/page/word.ts');
    return new File([await pageAsWord(page)], `${page.fileName}.docx`, { type: WORD });
  };
  const save = async () => {
    saveFile(await file());
    setOutcome('saved');
  };
  const share = async () => void (await shareFile(await file()));
  const orSay = (outcomeThen: Outcome) => () => setOutcome(outcomeThen);
  const isShared = canShare(new File([], 'page.docx', { type: WORD }));
  return (
    <Block title={words.title} lead={words.lead}>
      <ButtonRow>
        {isShared && <Button onClick={() => void share().catch(orSay('not-made'))}>{words.share}</Button>}
        <Button onClick={() => void save().catch(orSay('not-made'))}>{words.word}</Button>
        <Button onClick={() => void copy().catch(orSay('not-copied'))}>{words.copy}</Button>
      </ButtonRow>
      {isShared && <p class="quiet small">{words.nothing}</p>}
      {(outcome === 'not-copied' || outcome === 'not-made') && <Notice look="error">{words[outcome]}</Notice>}
      <p role="status">{(outcome === 'copied' || outcome === 'saved') && words[outcome]}</p>
    </Block>
  );
}
