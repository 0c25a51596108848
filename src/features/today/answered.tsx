import { useState } from 'preact/hooks';
import type { StepKind } from '../../domain/promise.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { answeredWords } from '../../words/en/answered.ts';
import { todayWords } from '../../words/en/today.ts';

interface AnsweredProps {
  readonly what: string;
  readonly step: StepKind;
  /** Keeps that it was done late, where its date has passed. */
  readonly onLate: (() => void) | false;
  readonly onUndo: () => void;
}

/** What was answered just now. Past its date it may have been done in time or late: nobody but the parent can say. */
export function Answered({ what, step, onLate, onUndo }: AnsweredProps) {
  const [isOnTime, setOnTime] = useState(false);
  const about = todayWords.about(what);
  const isAsked = step === 'done' && onLate && !isOnTime;
  return (
    <Card look="tint">
      <div role="status">
        <p class="strong">{what}</p>
        <p>{isOnTime ? answeredWords.onTimeKept : answeredWords.kept[step as keyof typeof answeredWords.kept]}</p>
      </div>
      <ButtonRow>
        {isAsked && (
          <>
            <Button onClick={() => setOnTime(true)} about={about}>
              {answeredWords.onTime}
            </Button>
            <Button onClick={onLate} about={about}>
              {answeredWords.late}
            </Button>
          </>
        )}
        <Button icon="undo" onClick={onUndo} about={about}>
          {answeredWords.undo}
        </Button>
      </ButtonRow>
    </Card>
  );
}
