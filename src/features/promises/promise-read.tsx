import type { ComponentChildren } from 'preact';
import { dateInWords, dayInWords } from '../../domain/dates/in-words.ts';
import type { Someone } from '../../domain/note.ts';
import { type PromiseMade, type StepKind, stateOf } from '../../domain/promise.ts';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Block, Screen } from '../../ui/screen.tsx';
import { dates } from '../../words/en/dates.ts';
import { promisesWords } from '../../words/en/promises.ts';
import { stateWords } from './promises.tsx';

interface PromiseReadProps {
  readonly promise: PromiseMade;
  readonly today: string;
  readonly nameOf: (someone: Someone) => string;
  readonly onNote: () => void;
  /** What can be done with it. */
  readonly children?: ComponentChildren;
}

/** One promise to read: exact words, who, by when, and each step of what came of it. */
export function PromiseRead({ promise, today, nameOf, onNote, children }: PromiseReadProps) {
  const words = promisesWords.one;
  return (
    <Screen
      title={promise.words || words.callBack(nameOf(promise.by))}
      lead={
        <p>
          <Tag look="tint">{stateWords(promise, stateOf(promise, today))}</Tag>
        </p>
      }
    >
      <PromiseTold {...{ promise, nameOf }} />
      {children}
      <div>
        <Button look="plain" onClick={onNote}>
          {words.note}
        </Button>
      </div>
    </Screen>
  );
}

/** All that is known of a promise beside its words. */
export function PromiseTold({ promise, nameOf }: Pick<PromiseReadProps, 'promise' | 'nameOf'>) {
  const words = promisesWords.one;
  return (
    <>
      <PromiseFacts {...{ promise, nameOf }} />
      <Block title={words.steps}>
        {promise.steps.length === 0 ? <p class="quiet">{words.nothing}</p> : <StepList promise={promise} />}
      </Block>
    </>
  );
}

/** Who promised it, when and by when, as facts. */
export function PromiseFacts({ promise, nameOf }: Pick<PromiseReadProps, 'promise' | 'nameOf'>) {
  const words = promisesWords.one;
  return (
    <Facts
      facts={[
        [words.by, nameOf(promise.by)],
        [words.said, dateInWords(promise.said, dates)],
        [words.due, promise.due ? dateInWords(promise.due, dates) : promise.noDate ? words.none : undefined],
        [words.dueWords, promise.dueWords],
        [words.check, promise.check],
        [words.inWriting, promise.inWriting && words.writing[promise.inWriting]],
      ]}
    />
  );
}

function StepList({ promise }: { readonly promise: PromiseMade }) {
  return (
    <ol class="bullets">
      {promise.steps.map(({ what, on, line }, index) => (
        <li key={index}>
          {answerWords(what, promise)}
          {on && `, ${dayInWords(on, dates)}`}
          {line && <span class="quiet as-written">{`. ${line}`}</span>}
        </li>
      ))}
    </ol>
  );
}

/** What an answer is called, for a promise or for a call back. */
export function answerWords(what: StepKind, { callBack }: PromiseMade): string {
  const words = promisesWords.one;
  if (callBack && what === 'done') return words.came;
  if (callBack && what === 'done-late') return words.cameLate;
  return callBack && what === 'not-done' ? words.never : words.answers[what];
}
