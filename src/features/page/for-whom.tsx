import type { Nation } from '../../domain/child.ts';
import { namingOf } from '../../domain/page/as-told.ts';
import { type Audience, audiences } from '../../domain/page/audiences.ts';
import type { Naming } from '../../domain/page/naming.ts';
import type { PagePlan } from '../../domain/page/plan.ts';
import { Chips } from '../../ui/chips.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { summaryWords } from '../../words/en/summary.ts';

interface ForWhomProps {
  readonly plan: PagePlan;
  readonly nation: Nation | undefined;
  readonly onPlan: (plan: PagePlan) => void;
  readonly onAudience: (audience: Audience) => void;
  readonly audienceHint?: string;
}

const AUDIENCES = Object.keys(audiences) as Audience[];

/** Who reads it, what they are called, and how people are named in it. */
export function ForWhom({ plan, nation, onPlan, onAudience, audienceHint }: ForWhomProps) {
  const words = summaryWords.who;
  return (
    <>
      <Chips
        label={words.audience}
        hint={audienceHint}
        options={AUDIENCES.map((value) => ({ value, label: words.audiences(value, nation) }))}
        chosen={[plan.audience]}
        onChange={([audience]) => audience && onAudience(audience)}
        keepOne
      />
      <Chips<Naming>
        label={words.naming}
        hint={words.namingHint}
        options={(Object.keys(words.namings) as Naming[]).map((value) => ({ value, label: words.namings[value] }))}
        chosen={[namingOf(plan)]}
        onChange={([naming]) => naming && onPlan({ ...plan, naming })}
        keepOne
      />
      <TextBox
        label={words.reader}
        hint={words.readerHint}
        value={plan.reader ?? ''}
        onInput={(reader) => onPlan({ ...plan, reader })}
        rows={1}
        spellcheck={false}
      />
    </>
  );
}
