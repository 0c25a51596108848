import { useState } from 'preact/hooks';
import { daysBetween } from '../../domain/dates/day.ts';
import { nearDateInWords } from '../../domain/dates/in-words.ts';
import type { Someone } from '../../domain/note.ts';
import { dueDay, isPastDue, type PromiseMade, type Step, saidDone, withStep } from '../../domain/promise.ts';
import type { Live } from '../../domain/version.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { lazy } from '../../ui/lazy.tsx';
import { dates } from '../../words/en/dates.ts';
import { todayWords } from '../../words/en/today.ts';

const Answered = lazy(async () => (await import('./answered.tsx')).Answered);

interface WaitingProps {
  readonly promise: Live<'promise'>;
  readonly today: string;
  readonly nameOf: (someone: Someone) => string;
  /** Keeps a step; resolves to whether it was kept. */
  readonly onStep: (promise: Live<'promise'>, body: PromiseMade) => Promise<boolean>;
}

/** One thing that others said they would do, with answers at one tap. */
export function Waiting({ promise, today, nameOf, onStep }: WaitingProps) {
  const { body } = promise;
  const [answered, setAnswered] = useState<{ readonly what: Step['what']; readonly before: PromiseMade }>();
  const answer = async (step: Step, before = body) => {
    if (await onStep(promise, withStep(before, step))) setAnswered({ what: step.what, before });
  };
  const undo = async (before: PromiseMade) => {
    if (await onStep(promise, before)) setAnswered(undefined);
  };
  const who = nameOf(body.by);
  const due = body.due ? nearDateInWords(body.due, today, dates) : '';
  const what = body.callBack ? todayWords.callBack(who) : body.words;
  if (answered)
    return (
      <Answered
        what={what}
        step={answered.what}
        onLate={isPastDue(body, today) && (() => void answer({ what: 'done-late' }, answered.before))}
        onUndo={() => void undo(answered.before)}
      />
    );
  return (
    <Card>
      <div>
        <p class="strong">{what}</p>
        <p class="quiet">
          {body.callBack ? todayWords.callBackDue(due, daysLate(body, today)) : todayWords.said(who, due)}
        </p>
      </div>
      <ButtonRow>
        <Button onClick={() => void answer(saidDone(body, today))} about={todayWords.about(what)}>
          {body.callBack ? todayWords.came : todayWords.done}
        </Button>
        <Button onClick={() => void answer({ what: 'not-yet', on: today })} about={todayWords.about(what)}>
          {todayWords.notYet}
        </Button>
        <Button onClick={() => void answer({ what: 'tried-again', on: today })} about={todayWords.about(what)}>
          {todayWords.triedAgain}
        </Button>
      </ButtonRow>
    </Card>
  );
}

/** How many days ago they said they would call; less than nothing where that is still to come. */
function daysLate(body: PromiseMade, today: string): number {
  return daysBetween(dueDay(body) ?? today, today);
}
