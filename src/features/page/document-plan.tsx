import { useMemo, useState } from 'preact/hooks';
import type { DocumentKind } from '../../domain/document/document.ts';
import { planOfDocument } from '../../domain/document/plan-of-document.ts';
import { nationOf } from '../../domain/nation-of.ts';
import { namingOf } from '../../domain/page/as-told.ts';
import type { Audience } from '../../domain/page/audiences.ts';
import { hardWordsIn } from '../../domain/page/choosing-words.ts';
import type { PageInput } from '../../domain/page/make-page.ts';
import type { PagePlan } from '../../domain/page/plan.ts';
import { Details } from '../../ui/details.tsx';
import { Stack } from '../../ui/screen.tsx';
import { documentsScreen } from '../../words/en/documents.ts';
import { summaryWords } from '../../words/en/summary.ts';
import { ForWhom } from './for-whom.tsx';
import { HardWordsCards } from './hard-words.tsx';
import { type MakingProps, withOverride } from './making.ts';

/** What a document is made from, with a plan of its own: it begins as that of the page, and what is said here stays here. */
export function useOwnPlan(page: PageInput): MakingProps {
  const [own, onPlan] = useState<PagePlan>();
  const input = useMemo(() => ({ ...page, plan: own ?? planOfDocument(page.plan, page.today) }), [page, own]);
  return { input, onPlan };
}

interface DocumentPlanProps extends MakingProps {
  readonly kind: DocumentKind;
  /** The plan of the page for some readers. */
  readonly planOfReaders: (audience: Audience) => PagePlan;
}

/** Who reads this document, where that is not always the same, and what it is to do with words that are hard to hear. */
export function DocumentPlan({ kind, input, onPlan, planOfReaders }: DocumentPlanProps) {
  const { plan, today } = input;
  const nation = nationOf(input.journal);
  const { audiences, namings } = summaryWords.who;
  const { hardTitle, hardLead } = summaryWords.check;
  const hard = hardWordsIn(input);
  return (
    <>
      {!kind.readers && (
        <Details summary={documentsScreen.forWhom(audiences(plan.audience, nation), namings[namingOf(plan)])}>
          <ForWhom
            {...{ plan, nation, onPlan }}
            onAudience={(audience) => onPlan(planOfDocument(planOfReaders(audience), today))}
          />
        </Details>
      )}
      {hard.length > 0 && (
        <Details summary={hardTitle}>
          <p class="quiet">{hardLead}</p>
          <Stack>
            <HardWordsCards picks={hard} say={(note, change) => onPlan(withOverride(plan, note, change))} />
          </Stack>
        </Details>
      )}
    </>
  );
}
