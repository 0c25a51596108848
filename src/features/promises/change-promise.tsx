import { useState } from 'preact/hooks';
import { otherReadings } from '../../domain/dates/other-readings.ts';
import { type Reading, type ReadingContext, readWhen } from '../../domain/dates/reading.ts';
import { spanOf, unknownWhen, type When } from '../../domain/dates/when.ts';
import type { PromiseMade } from '../../domain/promise.ts';
import type { Live } from '../../domain/version.ts';
import { Button } from '../../ui/button.tsx';
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

interface ChangePromiseProps {
  readonly promise: Live<'promise'>;
  /** What a typed date is read against. */
  readonly reading: ReadingContext;
  readonly onStep: (promise: Live<'promise'>, body: PromiseMade) => Promise<boolean>;
  readonly draft: DraftBox;
}

/** What was written down wrong, put right: the words, another date, how anyone will know. What it was before is kept too. */
export function ChangePromise({ promise, reading, onStep, draft }: ChangePromiseProps) {
  const { body } = promise;
  const words = promisesWords.one;
  const { typed, set, done, isLeft } = useLeftWords(draft, { said: body.words, due: '', check: body.check ?? '' });
  const { said, due, check } = typed;
  const [isKept, setKept] = useState<boolean>();
  const readAgainst = { ...reading, today: spanOf(body.said)?.to ?? reading.today, ahead: true };
  const read = due.trim() ? readWhen(due, readAgainst) : undefined;
  const keep = async () => {
    if (said.trim() === '') return;
    const next = changed(body, said, check, read && { due: dateOf(read, due), dueWords: due.trim() });
    const isNowKept = await onStep(promise, next);
    if (isNowKept) await done();
    setKept(isNowKept);
  };
  return (
    <Details summary={words.change} open={isLeft}>
      <Stack>
        <TextBox label={words.words} value={said} onInput={(text) => set({ said: text })} rows={2} />
        <ReadBackBox
          label={words.otherDue}
          hint={addWords.due.boxHint}
          value={due}
          onInput={(text) => set({ due: text })}
          readBack={read && readBackOf(read, otherReadings(due, readAgainst))}
        />
        <TextBox label={addMoreWords.agreed.check} value={check} onInput={(text) => set({ check: text })} rows={1} />
        {isKept === false && <Notice look="error">{words.notKept}</Notice>}
        <p role="status">{isKept && words.changed}</p>
        <div>
          <Button onClick={() => void keep()}>{words.keepChange}</Button>
        </div>
      </Stack>
    </Details>
  );
}

/** As everywhere, a date that can't be read is kept as typed, with the day not known. */
function dateOf(read: Reading, typed: string): When {
  return read.ok ? read.when : { ...unknownWhen, typed: typed.trim() };
}

function changed(body: PromiseMade, words: string, check: string, due?: Pick<PromiseMade, 'due' | 'dueWords'>) {
  const { check: _, noDate, ...same } = body;
  return {
    ...same,
    words: words.trim(),
    ...(check.trim() && { check: check.trim() }),
    ...(due ?? (noDate && { noDate })),
  };
}
