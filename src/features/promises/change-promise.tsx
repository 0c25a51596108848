import { useState } from 'preact/hooks';
import { otherReadings } from '../../domain/dates/other-readings.ts';
import { type Reading, type ReadingContext, readWhen } from '../../domain/dates/reading.ts';
import { spanOf, unknownWhen, type When } from '../../domain/dates/when.ts';
import { given } from '../../domain/given.ts';
import type { Someone } from '../../domain/note.ts';
import type { PromiseMade } from '../../domain/promise.ts';
import type { Live } from '../../domain/version.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Chips } from '../../ui/chips.tsx';
import { Details } from '../../ui/details.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ReadBackBox } from '../../ui/read-back-box.tsx';
import { Stack } from '../../ui/screen.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { type DraftBox, useLeftWords } from '../../ui/use-left-words.ts';
import { addWords } from '../../words/en/add.ts';
import { addMoreWords } from '../../words/en/add-more.ts';
import { promisesWords } from '../../words/en/promises.ts';
import { readBackOf } from '../../words/en/read-back.ts';
import { UndoNotice } from './undo-notice.tsx';
import { someoneChosen, type WhoChosen, WhoPromised, whoChosen } from './who-promised.tsx';

export interface ChangePromiseProps {
  readonly promise: Live<'promise'>;
  /** What a typed date is read against. */
  readonly reading: ReadingContext;
  readonly nameOf: (someone: Someone) => string;
  /** Everyone known, likeliest first. */
  readonly people: readonly Live<'person'>[];
  /** The id of whoever has this name, met before or now. */
  readonly onMeet: (name: string) => Promise<string | undefined>;
  readonly onStep: (promise: Live<'promise'>, body: PromiseMade) => Promise<boolean>;
  /** Undefined while two wordings stand, of which only the parent says which. */
  readonly onTakeAway: (() => void) | undefined;
  readonly draft: DraftBox;
}

/** What is put right, each thing as one text or tick, so that a draft holds only what was changed. */
interface Fields extends WhoChosen {
  readonly words: string;
  readonly due: string;
  readonly hasNoDate: boolean;
  readonly inWriting: PromiseMade['inWriting'];
  readonly check: string;
}

/** What was written down wrong, put right or taken away. What it was before is kept too. */
export function ChangePromise(props: ChangePromiseProps) {
  const words = promisesWords.one;
  const { fields, set, outcome, keep, undo, isLeft } = useChange(props);
  return (
    <Details summary={words.change} open={isLeft}>
      <Stack>
        <TextBox
          label={words.words}
          value={fields.words}
          onInput={(said) => set({ words: said })}
          rows={2}
          error={outcome === 'no-words' ? words.wordsNeeded : undefined}
        />
        <WhoPromised {...props} who={fields} by={props.promise.body.by} onChange={set} />
        <DueBox fields={fields} set={set} against={readAgainst(props)} />
        <Chips
          label={addMoreWords.inWriting.label}
          options={(['by-them', 'by-us', 'no'] as const).map((value) => ({
            value,
            label: addMoreWords.inWriting[value],
          }))}
          chosen={fields.inWriting ? [fields.inWriting] : []}
          onChange={([inWriting]) => set({ inWriting })}
        />
        <TextBox label={addMoreWords.agreed.check} value={fields.check} onInput={(check) => set({ check })} rows={1} />
        {outcome === 'not-kept' && <Notice look="error">{words.notKept}</Notice>}
        {typeof outcome === 'object' && (
          <UndoNotice
            done={promisesWords.one.changed}
            onUndo={() => void undo({ ...outcome.before, steps: props.promise.body.steps })}
          />
        )}
        <ButtonRow>
          <Button onClick={() => void keep()}>{words.keepChange}</Button>
          {props.onTakeAway && (
            <Button look="plain" icon="bin" onClick={props.onTakeAway}>
              {words.takeAway}
            </Button>
          )}
        </ButtonRow>
      </Stack>
    </Details>
  );
}

type Outcome = 'no-words' | 'not-kept' | { readonly before: PromiseMade };

/** What is typed over what was kept, and the way back. */
function useChange(props: ChangePromiseProps) {
  const { promise, onStep, onMeet, draft } = props;
  const { body } = promise;
  const { typed: fields, set: type, done, isLeft } = useLeftWords(draft, fieldsOf(body));
  const [outcome, setOutcome] = useState<Outcome>();
  const set = (part: Partial<Fields>) => {
    setOutcome(undefined);
    type(part);
  };
  const put = async (next: PromiseMade) => {
    const isKept = await onStep(promise, next);
    if (isKept) await done(fieldsOf(next));
    return isKept;
  };
  const keep = async () => {
    if (fields.words.trim() === '' && !body.callBack) return setOutcome('no-words');
    const by = await someoneChosen(fields, body.by, onMeet);
    const isKept = by !== undefined && (await put(changed(body, { ...fields, by }, readAgainst(props))));
    return setOutcome(isKept ? { before: body } : 'not-kept');
  };
  const undo = async (before: PromiseMade) => setOutcome((await put(before)) ? undefined : 'not-kept');
  return { fields, set, outcome, keep, undo, isLeft };
}

function fieldsOf({ words, by, noDate = false, inWriting, check = '' }: PromiseMade): Fields {
  return { words, chosen: whoChosen(by), name: '', due: '', hasNoDate: noDate, inWriting, check };
}

/** A date that is promised counts from the day it was said on. */
function readAgainst({ promise, reading }: Pick<ChangePromiseProps, 'promise' | 'reading'>): ReadingContext {
  return { ...reading, today: spanOf(promise.body.said)?.to ?? reading.today, ahead: true };
}

interface DueBoxProps {
  readonly fields: Fields;
  readonly set: (part: Partial<Fields>) => void;
  readonly against: ReadingContext;
}

function DueBox({ fields: { due, hasNoDate }, set, against }: DueBoxProps) {
  const read = due.trim() && readBackOf(readWhen(due, against), otherReadings(due, against));
  return (
    <>
      <ReadBackBox
        label={promisesWords.one.otherDue}
        hint={addWords.due.boxHint}
        value={due}
        onInput={(text) => set({ due: text, hasNoDate: false })}
        readBack={read || undefined}
      />
      <Chips
        label={addWords.due.label}
        labelUnseen
        options={[{ value: 'none', label: addWords.due.none }]}
        chosen={hasNoDate ? ['none'] : []}
        onChange={({ length }) => set({ due: '', hasNoDate: length > 0 })}
        many
      />
    </>
  );
}

/** As everywhere, a date that can't be read is kept as typed, with the day not known. */
function dateOf(read: Reading, typed: string): When {
  return read.ok ? read.when : { ...unknownWhen, typed: typed.trim() };
}

function changed(body: PromiseMade, next: Fields & { readonly by: Someone }, against: ReadingContext): PromiseMade {
  const { check: _, inWriting: __, due, dueWords, noDate: ___, ...same } = body;
  const typed = next.due.trim();
  const date = typed ? { due: dateOf(readWhen(typed, against), typed), dueWords: typed } : given({ due, dueWords });
  return {
    ...same,
    words: next.words.trim(),
    by: next.by,
    ...given({ inWriting: next.inWriting, check: next.check.trim() }),
    ...(next.hasNoDate ? { noDate: true } : date),
  };
}
