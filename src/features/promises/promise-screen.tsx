import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { otherReadings } from '../../domain/dates/other-readings.ts';
import { type ReadingContext, readWhen } from '../../domain/dates/reading.ts';
import { exactDay, spanOf } from '../../domain/dates/when.ts';
import {
  doneStep,
  dueDay,
  isOpen,
  isPastDue,
  type PromiseMade,
  type Step,
  type StepKind,
  withStep,
} from '../../domain/promise.ts';
import { Button } from '../../ui/button.tsx';
import { Chips } from '../../ui/chips.tsx';
import { DateChooser } from '../../ui/date-chooser.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Block } from '../../ui/screen.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { type DraftBox, useLeftWords } from '../../ui/use-left-words.ts';
import { addWords } from '../../words/en/add.ts';
import { promisesWords } from '../../words/en/promises.ts';
import { readBackOf } from '../../words/en/read-back.ts';
import { ChangePromise, type ChangePromiseProps } from './change-promise.tsx';
import { answerWords, PromiseRead } from './promise-read.tsx';
import { SaidBefore } from './said-before.tsx';
import { TwoPromises } from './two-promises.tsx';
import { UndoNotice } from './undo-notice.tsx';

interface PromiseScreenProps extends Omit<ChangePromiseProps, 'draft'> {
  /** Told which wording stands where it was changed in two places. */
  readonly onSettle: (body: PromiseMade) => void;
  /** Where an answer, and what is put right, lie until they are kept. */
  readonly drafts: { readonly answer: DraftBox; readonly change: DraftBox };
  readonly onNote: () => void;
  /** What others wrote beside it. */
  readonly beside?: ComponentChildren;
  /** Puts the day it is due into the calendar. */
  readonly onCalendar: (day: string) => void;
}

/** One promise: exact words, who, by when, and what came of it, step by step. */
export function PromiseScreen(props: PromiseScreenProps) {
  const { promise, reading, nameOf, onStep, onNote, beside, onCalendar, drafts } = props;
  const { body } = promise;
  const { today } = reading;
  const due = isOpen(body, today) ? dueDay(body) : undefined;
  return (
    <PromiseRead promise={body} today={today} nameOf={nameOf} onNote={onNote}>
      <TwoPromises promise={promise} nameOf={nameOf} onSettle={props.onSettle} />
      {beside}
      <WhatHappened promise={promise} reading={reading} onStep={onStep} draft={drafts.answer} />
      <ChangePromise {...props} draft={drafts.change} />
      <SaidBefore promise={promise} nameOf={nameOf} />
      {due && due >= today && (
        <div>
          <Button icon="calendar" onClick={() => onCalendar(due)}>
            {promisesWords.one.calendar}
          </Button>
        </div>
      )}
    </PromiseRead>
  );
}

const ANSWERS: readonly StepKind[] = [
  'done',
  'done-late',
  'not-yet',
  'tried-again',
  'partly',
  'they-say-done',
  'changed',
  'no-longer-needed',
  'no-outcome',
  'not-done',
];
const CALL_BACK_ANSWERS: readonly StepKind[] = [
  'done',
  'done-late',
  'not-yet',
  'tried-again',
  'not-done',
  'no-longer-needed',
];

/** That it was late is no answer before it was due. */
function answersTo(body: PromiseMade, today: string): readonly StepKind[] {
  const answers = body.callBack ? CALL_BACK_ANSWERS : ANSWERS;
  return isPastDue(body, today) ? answers : answers.filter((one) => one !== 'done-late');
}

function isDone(what: StepKind | undefined): boolean {
  return what === 'done' || what === 'done-late';
}

/**
 * Whether the day of the answer says nothing of the day it happened: past its date it may have been done in time, and what
 * nobody knows has no day.
 */
function isDayLeftOpen(what: StepKind | undefined, body: PromiseMade, today: string): boolean {
  return what === 'no-outcome' || (isDone(what) && isPastDue(body, today));
}

type DayChip = 'today' | 'other';

interface Answer {
  readonly what?: StepKind | undefined;
  readonly chip?: DayChip | undefined;
  readonly typed: string;
  readonly line: string;
}

const NO_ANSWER: Answer = { what: undefined, chip: undefined, typed: '', line: '' };

interface WhatHappenedProps extends Pick<PromiseScreenProps, 'promise' | 'reading' | 'onStep'> {
  readonly draft: DraftBox;
}

function WhatHappened({ promise, reading, onStep, draft }: WhatHappenedProps) {
  const { body } = promise;
  const words = promisesWords.one;
  const { typed: answer, set, done } = useLeftWords(draft, NO_ANSWER);
  const { what, typed, line } = answer;
  const [outcome, setOutcome] = useState<'kept' | 'not-kept'>();
  const { today } = reading;
  const chip = answer.chip ?? (isDayLeftOpen(what, body, today) ? undefined : 'today');
  const keep = async () => {
    if (!what) return;
    const day = chip === 'other' ? dayTyped(typed, reading) : chip && today;
    const words = [day ? '' : typed, line].map((one) => one.trim()).filter(Boolean); // a day that can't be read is told as it was typed
    const kept = await onStep(promise, withStep(body, stepOf(what, body, day, words.join('. '))));
    setOutcome(kept ? 'kept' : 'not-kept');
    if (kept) await done(NO_ANSWER);
  };
  return (
    <Block title={words.answer} unseenTitle>
      {outcome === 'kept' && <Undo promise={promise} onStep={onStep} onUndone={() => setOutcome(undefined)} />}
      {outcome === undefined && body.steps.length > 0 && <TakeBack promise={promise} onStep={onStep} />}
      {outcome === 'not-kept' && <Notice look="error">{words.notKept}</Notice>}
      <Chips
        label={words.answer}
        options={answersTo(body, today).map((value) => ({ value, label: answerWords(value, body) }))}
        chosen={what ? [what] : []}
        onChange={([one]) => set({ what: one })}
      />
      {what && (
        <>
          <DateChooser
            label={words.when}
            options={[
              { value: 'today', label: addWords.when.today },
              { value: 'other', label: addWords.when.other },
            ]}
            chosen={chip}
            typed={typed}
            onChoose={(one) => set({ chip: one })}
            onType={(text) => set({ typed: text })}
            readBack={(text) => readBackOf(readWhen(text, reading), otherReadings(text, reading))}
            boxLabel={addWords.when.box}
            boxHint={addWords.when.boxHint}
          />
          <TextBox
            label={words.line}
            hint={words.lineHint}
            value={line}
            onInput={(text) => set({ line: text })}
            rows={2}
          />
          <div>
            <Button look="main" onClick={() => void keep()}>
              {words.keep}
            </Button>
          </div>
        </>
      )}
    </Block>
  );
}

function Undo({
  promise,
  onStep,
  onUndone,
}: Pick<PromiseScreenProps, 'promise' | 'onStep'> & { readonly onUndone: () => void }) {
  const { body } = promise;
  const undo = async () => {
    if (await onStep(promise, withoutLast(body))) onUndone();
  };
  return <UndoNotice done={promisesWords.one.kept} onUndo={() => void undo()} />;
}

/** The answer given last, taken back whenever it turns out to be wrong. */
function TakeBack({ promise, onStep }: Pick<PromiseScreenProps, 'promise' | 'onStep'>) {
  const { body } = promise;
  const last = body.steps.at(-1);
  return (
    <div>
      <Button
        look="plain"
        icon="undo"
        onClick={() => void onStep(promise, withoutLast(body))}
        about={last ? `: ${answerWords(last.what, body)}` : ''}
      >
        {promisesWords.one.takeBack}
      </Button>
    </div>
  );
}

function withoutLast(body: PromiseMade): PromiseMade {
  return { ...body, steps: body.steps.slice(0, -1) };
}

function stepOf(what: StepKind, promise: PromiseMade, on: string | undefined, line: string): Step {
  const step = what === 'done' && on ? doneStep(promise, on) : { what, ...(on && { on }) };
  return { ...step, ...(line && { line }) };
}

function dayTyped(typed: string, reading: ReadingContext): string | undefined {
  const read = readWhen(typed, reading);
  return read.ok ? (exactDay(read.when) ?? spanOf(read.when)?.to) : undefined;
}
