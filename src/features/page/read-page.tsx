import { useEffect, useState } from 'preact/hooks';
import { PageView } from '../../documents/page/page-view.tsx';
import { putOnPaper } from '../../documents/page/paper.tsx';
import '../../documents/page/page.css';
import type { Page } from '../../domain/page/blocks.ts';
import { calmFindings } from '../../domain/page/calm-words.ts';
import { lineText } from '../../domain/page/make-page.ts';
import { Button } from '../../ui/button.tsx';
import { FootBar } from '../../ui/foot-bar.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PagePicture } from '../../ui/page-picture.tsx';
import { Block, Screen } from '../../ui/screen.tsx';
import { summaryWords } from '../../words/en/summary.ts';
import { Cuts } from './cuts.tsx';
import { useFitted } from './fitted.ts';
import type { MakingProps } from './making.ts';
import { OtherWays } from './other-ways.tsx';

/** The real page, as it will print and as plain words, and the button that prints it. */
export function ReadPage({ input, onCheck }: Pick<MakingProps, 'input'> & { readonly onCheck: () => void }) {
  const words = summaryWords.read;
  const fitted = useFitted(input);
  const { length } = input.plan;
  const [printed, setPrinted] = useState(false);
  const pageOfPages = length === '1' && fitted?.fits ? words.pageOf : undefined;
  useEffect(() => (fitted ? putOnPaper(fitted.page, length, pageOfPages) : undefined), [fitted]);
  if (!fitted) return <Screen title={words.title}>{<p role="status">{words.making}</p>}</Screen>;
  const print = () => {
    setPrinted(true);
    window.print();
  };
  return (
    <Screen title={words.title}>
      {!fitted.fits && (
        <Notice look="warn">
          <p>{summaryWords.check.tooLong(fitted.linesOver)}</p>
          <div>
            <Button onClick={onCheck}>{summaryWords.steps.check}</Button>
          </div>
        </Notice>
      )}
      {fitted.cuts.length > 0 && (
        <Notice>
          <Cuts cuts={fitted.cuts} />
        </Notice>
      )}
      <CalmWords page={fitted.page} />
      <Block title={words.picture}>
        <PagePicture bigger={words.big} smaller={words.small}>
          <PageView page={fitted.page} form="picture" length={length} pageOfPages={pageOfPages} />
        </PagePicture>
      </Block>
      <Block title={words.text}>
        <PageView page={fitted.page} form="reading" />
      </Block>
      <OtherWays page={fitted.page} />
      <FootBar>
        <Button look="main" wide icon="print" onClick={print}>
          {words.print}
        </Button>
        <p class="quiet small">{printed ? words.nothing : words.hint}</p>
      </FootBar>
    </Screen>
  );
}

/** Words going out that may sound like blame, each kept as it is at one tap. Never a score. */
function CalmWords({ page }: { readonly page: Page }) {
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

/** What goes out in our own words: everything but the child's. */
function linesOf(page: Page): readonly string[] {
  return page.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.block === 'paragraph') return block.lines.map(lineText);
      return block.block === 'list' ? block.items.map(lineText) : [];
    }),
  );
}
