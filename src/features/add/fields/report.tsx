import type { ReportAnswers } from '../../../domain/answers.ts';
import { dateInWords } from '../../../domain/dates/in-words.ts';
import type { PaperClaim } from '../../../domain/note.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Chips } from '../../../ui/chips.tsx';
import { Details } from '../../../ui/details.tsx';
import type { ReadBack } from '../../../ui/read-back.tsx';
import { ReadBackBox } from '../../../ui/read-back-box.tsx';
import { Block } from '../../../ui/screen.tsx';
import { TextBox } from '../../../ui/text-box.tsx';
import { dates } from '../../../words/en/dates.ts';
import { readBackWords } from '../../../words/en/read-back.ts';
import { reportWords } from '../../../words/en/report.ts';
import { dateReader } from '../date-reader.ts';
import { whenSaid } from './due.tsx';
import type { FieldProps } from './field.ts';
import { PaperTypeField } from './picked.tsx';

const words = reportWords.paper;

/** What a paper is and, for a report, what it rests on: how long, where, who was asked. */
export function PaperField(props: FieldProps) {
  const { form, set } = props;
  const { report } = form;
  const change = (part: Partial<ReportAnswers>) => set({ report: { ...report, ...part } });
  const alone = (['yes', 'no'] as const).map((value) => ({ value, label: words.seenAlone[value] }));
  return (
    <>
      <PaperTypeField {...props} />
      <Details summary={words.report}>
        <ReadBackBox
          label={words.time}
          value={form.timeWithChild}
          onInput={(timeWithChild) => set({ timeWithChild })}
          readBack={daySeen(props)}
        />
        <TextBox label={words.where} value={report.where} onInput={(where) => change({ where })} rows={1} />
        <Chips
          label={words.seenAlone.label}
          options={alone}
          chosen={report.seenAlone ? [report.seenAlone] : []}
          onChange={([seenAlone]) => change({ seenAlone })}
        />
        <TextBox
          label={words.whoWasAsked}
          value={report.whoWasAsked}
          onInput={(whoWasAsked) => change({ whoWasAsked })}
          rows={1}
        />
        <TextBox label={words.setUp} value={report.setUp} onInput={(setUp) => change({ setUp })} rows={1} />
        <Claims claims={report.claims} onChange={(claims) => change({ claims })} />
      </Details>
    </>
  );
}

/** How the last day on which they saw the child is read, where its words name one. */
function daySeen({ form, context }: FieldProps): ReadBack | undefined {
  const reader = dateReader.value;
  const seen = reader?.lastDaySeenIn(form.timeWithChild, whenSaid(form, context), reader.readWhen);
  return seen && { ok: true, words: readBackWords.read(dateInWords(seen, dates)) };
}

interface ClaimsProps {
  readonly claims: readonly PaperClaim[];
  readonly onChange: (claims: readonly PaperClaim[]) => void;
}

/** What it says, what happened, and the proof: side by side, so that neither has to be argued. */
function Claims({ claims, onChange }: ClaimsProps) {
  const change = (index: number, part: Partial<PaperClaim>) =>
    onChange(claims.map((claim, at) => (at === index ? { ...claim, ...part } : claim)));
  return (
    <Block title={words.claims.title} lead={words.claims.lead}>
      {claims.map((claim, index) => (
        <Card key={index}>
          <TextBox
            label={words.claims.says(index + 1)}
            value={claim.says}
            onInput={(says) => change(index, { says })}
            rows={2}
            focusAtStart={claim.says === ''}
          />
          <TextBox
            label={words.claims.happened}
            value={claim.happened}
            onInput={(happened) => change(index, { happened })}
            rows={2}
          />
          <TextBox
            label={words.claims.proof}
            value={claim.proof}
            onInput={(proof) => change(index, { proof })}
            rows={1}
          />
        </Card>
      ))}
      <div>
        <Button icon="plus" onClick={() => onChange([...claims, { says: '', happened: '', proof: '' }])}>
          {words.claims.add}
        </Button>
      </div>
    </Block>
  );
}
