import { useState } from 'preact/hooks';
import type { NoteThing } from '../../domain/page/choosing.ts';
import type { PageInput } from '../../domain/page/make-page.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { summaryWords } from '../../words/en/summary.ts';
import { Cuts } from './cuts.tsx';
import { useFitted } from './fitted.ts';
import { afterGiving, type MakingProps } from './making.ts';
import { PrivateThings } from './private-things.tsx';
import { type Given, Reading } from './reading.tsx';

interface ReadPageProps extends Pick<MakingProps, 'input'>, Partial<Pick<MakingProps, 'onPlan'>> {
  readonly onCheck?: () => void;
  readonly own?: { readonly given: Given; readonly lineOf: (note: NoteThing) => string };
}

/** The finished page, with what was taken out so that it fits. */
export function ReadPage({ input: made, onPlan, onCheck, own }: ReadPageProps) {
  const words = summaryWords.read;
  const [handed, setHanded] = useState<PageInput>();
  const input = handed ?? made;
  const fitted = useFitted(input);
  const { length } = input.plan;
  if (!fitted) return <Screen title={words.title}>{<p role="status">{words.making}</p>}</Screen>;
  const pageOfPages = length === '1' && fitted.fits ? words.pageOf(1, 1) : undefined;
  return (
    <Reading
      title={words.title}
      page={fitted.page}
      sheet={length}
      pageOfPages={pageOfPages}
      given={own?.given}
      onHanded={() => {
        const next = afterGiving(input);
        if (next === input.plan) return;
        setHanded(input); // what was handed on stays in sight as it was
        onPlan?.(next);
      }}
    >
      {!fitted.fits && (
        <Notice look="warn">
          <p>{summaryWords.check.tooLong(fitted.linesOver)}</p>
          {onCheck && (
            <div>
              <Button onClick={onCheck}>{summaryWords.steps.check}</Button>
            </div>
          )}
        </Notice>
      )}
      {own && <PrivateThings input={input} lineOf={own.lineOf} />}
      {fitted.cuts.length > 0 && (
        <Notice>
          <Cuts cuts={fitted.cuts} />
        </Notice>
      )}
    </Reading>
  );
}
