import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PageView } from '../../documents/page/page-view.tsx';
import { putOnPaper } from '../../documents/page/paper.tsx';
import '../../documents/page/page.css';
import '../../documents/page/paper.css';
import '../../documents/page/reading.css';
import type { Page } from '../../domain/page/blocks.ts';
import type { Sheet } from '../../domain/page/plan.ts';
import { Button } from '../../ui/button.tsx';
import { FootBar } from '../../ui/foot-bar.tsx';
import { PagePicture } from '../../ui/page-picture.tsx';
import { Block, Screen } from '../../ui/screen.tsx';
import { summaryWords } from '../../words/en/summary.ts';
import { CalmWords } from './calm.tsx';
import { NoteGiven } from './note-given.tsx';
import { OtherWays, SaveInstead } from './other-ways.tsx';

/** Whom a page is for, and what notes that they were given it. */
export interface Given {
  readonly reader: string;
  readonly onGiven: (to: string, page: Page) => Promise<boolean>;
}

interface ReadingProps {
  readonly title: string;
  readonly page: Page;
  readonly sheet: Sheet;
  /** "Page 1 of 1." where it is known before printing. */
  readonly pageOfPages?: string | undefined;
  /** Notes that it was given to someone; left out where there is no list to note it in. */
  readonly given?: Given | undefined;
  /** It was printed, saved, shared or copied. */
  readonly onHanded?: () => void;
  /** What is told or asked before the page itself. */
  readonly children?: ComponentChildren;
}

/** A finished document as it will print and as plain words, and every way to hand it on. What is seen is what leaves. */
export function Reading({ title, page, sheet, pageOfPages, given, onHanded, children }: ReadingProps) {
  const words = summaryWords.read;
  const [printed, setPrinted] = useState(false);
  const [isHanded, setHanded] = useState(false);
  useEffect(() => putOnPaper(page, sheet, pageOfPages), [page, sheet, pageOfPages]);
  const handed = () => {
    setHanded(true);
    onHanded?.();
  };
  const print = () => {
    setPrinted(true);
    handed();
    window.print();
  };
  return (
    <Screen title={title}>
      {children}
      <CalmWords page={page} />
      <Block title={words.picture}>
        <PagePicture bigger={words.big} smaller={words.small} onItsSide={sheet === 'record'}>
          <PageView page={page} form="picture" length={sheet} pageOfPages={pageOfPages} />
        </PagePicture>
      </Block>
      <OtherWays page={page} sheet={sheet} onHanded={handed} />
      <Block title={words.text}>
        <PageView page={page} form="reading" />
      </Block>
      {given && isHanded && <NoteGiven reader={given.reader} onGiven={(to) => given.onGiven(to, page)} />}
      <FootBar>
        <Button look="main" wide icon="print" onClick={print}>
          {words.print}
        </Button>
        {printed ? (
          <SaveInstead page={page} sheet={sheet} onHanded={handed} />
        ) : (
          <p class="quiet small">{words.hint}</p>
        )}
      </FootBar>
    </Screen>
  );
}
