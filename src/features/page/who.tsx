import { useState } from 'preact/hooks';
import { dayInWords } from '../../domain/dates/in-words.ts';
import { readWhen } from '../../domain/dates/reading.ts';
import { exactDay } from '../../domain/dates/when.ts';
import type { Id } from '../../domain/id.ts';
import type { Length } from '../../domain/page/plan.ts';
import { Button } from '../../ui/button.tsx';
import { type ChipOption, Chips } from '../../ui/chips.tsx';
import { FootBar } from '../../ui/foot-bar.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { dates } from '../../words/en/dates.ts';
import { summaryWords } from '../../words/en/summary.ts';
import type { MakingProps } from './making.ts';

interface WhoProps extends MakingProps {
  /** Every child there is; none to choose from when there is one. */
  readonly children: readonly ChipOption<Id>[];
  readonly onChild: (child: Id) => void;
  readonly onDone: () => void;
}

/** Who reads the page, when, and how long it may be. */
export function Who({ input, onPlan, children, onChild, onDone }: WhoProps) {
  const words = summaryWords.who;
  const { plan, today } = input;
  const [typed, setTyped] = useState(plan.meetingOn ? dayInWords(plan.meetingOn, dates) : '');
  const meeting = dayTyped(typed, today);
  const onMeeting = (text: string) => {
    setTyped(text);
    const { meetingOn: _, ...rest } = plan;
    const day = dayTyped(text, today);
    onPlan(day ? { ...rest, meetingOn: day } : rest);
  };
  return (
    <Screen title={words.title}>
      {children.length > 1 && (
        <Chips
          label={words.child}
          options={children}
          chosen={input.journal.child ? [input.journal.child.id] : []}
          onChange={([child]) => child && onChild(child)}
          keepOne
        />
      )}
      <Chips
        label={words.audience}
        hint={words.audienceHint}
        options={[{ value: 'someone-new', label: words.someoneNew }]}
        chosen={['someone-new']}
        onChange={() => {}}
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
      <div>
        <TextBox
          label={words.meeting}
          hint={words.meetingHint}
          value={typed}
          onInput={onMeeting}
          rows={1}
          spellcheck={false}
        />
        <p role="status" class="quiet">
          {typed.trim() && (meeting ? words.read(dayInWords(meeting, dates)) : words.unread)}
        </p>
      </div>
      <Chips<Length>
        label={words.length}
        options={(Object.keys(words.lengths) as Length[]).map((value) => ({ value, label: words.lengths[value] }))}
        chosen={[plan.length]}
        onChange={([length]) => length && onPlan({ ...plan, length })}
        keepOne
      />
      <FootBar>
        <Button look="main" wide onClick={onDone}>
          {words.done}
        </Button>
      </FootBar>
    </Screen>
  );
}

function dayTyped(typed: string, today: string): string | undefined {
  const read = readWhen(typed, { today, ahead: true });
  return read.ok ? exactDay(read.when) : undefined;
}
