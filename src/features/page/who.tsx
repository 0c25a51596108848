import { useState } from 'preact/hooks';
import { dayInWords } from '../../domain/dates/in-words.ts';
import { otherReadings } from '../../domain/dates/other-readings.ts';
import { type Reading, readWhen } from '../../domain/dates/reading.ts';
import { exactDay } from '../../domain/dates/when.ts';
import type { Id } from '../../domain/id.ts';
import { nationOf } from '../../domain/nation-of.ts';
import type { Audience } from '../../domain/page/audiences.ts';
import type { Length, PagePlan } from '../../domain/page/plan.ts';
import { Button } from '../../ui/button.tsx';
import { type ChipOption, Chips } from '../../ui/chips.tsx';
import { FootBar } from '../../ui/foot-bar.tsx';
import { ReadBackBox } from '../../ui/read-back-box.tsx';
import { Screen } from '../../ui/screen.tsx';
import { dates } from '../../words/en/dates.ts';
import { readBackOf } from '../../words/en/read-back.ts';
import { summaryWords } from '../../words/en/summary.ts';
import { ForWhom } from './for-whom.tsx';
import type { MakingProps } from './making.ts';
import { WhichChild } from './which-child.tsx';

interface WhoProps extends MakingProps {
  /** Every child there is. */
  readonly children: readonly ChipOption<Id>[];
  readonly onChild: (child: Id) => void;
  readonly onAudience: (audience: Audience) => void;
  readonly onDone: () => void;
}

/** Who reads the page, when, and how long it may be. */
export function Who({ input, onPlan, children, onChild, onAudience, onDone }: WhoProps) {
  const words = summaryWords.who;
  const { plan } = input;
  return (
    <Screen title={words.title}>
      <WhichChild children={children} child={input.journal.child?.id} onChild={onChild} />
      <ForWhom {...{ plan, onPlan, onAudience }} nation={nationOf(input.journal)} audienceHint={words.audienceHint} />
      <MeetingBox input={input} onPlan={onPlan} />
      <Chips<Length>
        label={words.length}
        options={(Object.keys(words.lengths) as Length[]).map((value) => ({ value, label: words.lengths[value] }))}
        chosen={[plan.length]}
        onChange={([length]) => length && onPlan({ ...plan, length })}
        keepOne
      />
      <Chips
        label={words.fingerprint}
        hint={words.fingerprintHint}
        options={[{ value: 'on', label: words.fingerprintOn }]}
        chosen={plan.fingerprint ? ['on'] : []}
        onChange={(chosen) => onPlan(withFingerprint(plan, chosen.length > 0))}
        many
      />
      <FootBar>
        <Button look="main" wide onClick={onDone}>
          {words.done}
        </Button>
      </FootBar>
    </Screen>
  );
}

/** The day of the meeting, read back as it will be printed. */
function MeetingBox({ input, onPlan }: MakingProps) {
  const words = summaryWords.who;
  const { plan, today, journal } = input;
  const context = { today, nation: nationOf(journal), ahead: true };
  const [typed, setTyped] = useState(plan.meetingOn ? dayInWords(plan.meetingOn, dates) : '');
  const read = readWhen(typed, context);
  const onMeeting = (text: string) => {
    setTyped(text);
    const { meetingOn: _, ...rest } = plan;
    const day = dayOf(readWhen(text, context));
    onPlan(day ? { ...rest, meetingOn: day } : rest);
  };
  return (
    <ReadBackBox
      label={words.meeting}
      hint={words.meetingHint}
      value={typed}
      onInput={onMeeting}
      readBack={
        dayOf(read)
          ? readBackOf(read, otherReadings(typed, context).filter(exactDay))
          : { ok: false, problem: typed.trim() && words.unread }
      }
    />
  );
}

function dayOf(read: Reading): string | undefined {
  return read.ok ? exactDay(read.when) : undefined;
}

function withFingerprint({ fingerprint: _, ...plan }: PagePlan, isOn: boolean): PagePlan {
  return isOn ? { ...plan, fingerprint: true } : plan;
}
