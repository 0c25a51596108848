import { callTally, type PromiseTally, promiseTally } from '../../domain/counts.ts';
import { dateInWords, monthInWords } from '../../domain/dates/in-words.ts';
import { spanOf } from '../../domain/dates/when.ts';
import type { Journal } from '../../domain/journal.ts';
import type { Someone } from '../../domain/note.ts';
import { otherWordings } from '../../domain/other-wordings.ts';
import { isOurs, type PromiseMade, type PromiseState, stateOf } from '../../domain/promise.ts';
import type { Live } from '../../domain/version.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Tag } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { Block, Screen } from '../../ui/screen.tsx';
import { callsInWords } from '../../words/en/calls.ts';
import { dates, listOf } from '../../words/en/dates.ts';
import { historyWords } from '../../words/en/history.ts';
import { promiseTallyStates, promiseTallyWords } from '../../words/en/promise-tally.ts';
import { promisesWords } from '../../words/en/promises.ts';
import { groupsOf, type PromiseGroup } from './groups.ts';
import { UndoNotice } from './undo-notice.tsx';

interface PromisesProps {
  readonly journal: Journal;
  readonly today: string;
  readonly nameOf: (someone: Someone) => string;
  readonly onOpen: (promise: Live<'promise'>) => void;
  /** Puts back one that was taken away just now; undefined where none was. */
  readonly onUndo?: (() => void) | undefined;
  /** Undefined where nothing can be added. */
  readonly onAdd?: (() => void) | undefined;
}

/** What was said would be done, and what came of it: fair to everyone, ours counted too. */
export function Promises(props: PromisesProps) {
  const { journal, today, onAdd, onUndo } = props;
  const add = onAdd && (
    <div>
      <Button icon="plus" onClick={onAdd}>
        {promisesWords.add}
      </Button>
    </div>
  );
  if (journal.promises.length === 0) {
    return (
      <Screen title={promisesWords.title}>
        {onUndo && <UndoNotice done={promisesWords.takenAway} onUndo={onUndo} />}
        <p>{promisesWords.empty}</p>
        {add}
      </Screen>
    );
  }
  return (
    <Screen title={promisesWords.title}>
      {onUndo && <UndoNotice done={promisesWords.takenAway} onUndo={onUndo} />}
      <Tally journal={journal} today={today} />
      {add}
      {groupsOf(journal.promises, today).map((group) => (
        <Group key={group.name} group={group} {...props} />
      ))}
    </Screen>
  );
}

const FOLDED: readonly PromiseGroup['name'][] = ['done', 'closed', 'callBacks'];

function Group({ group, ...props }: PromisesProps & { readonly group: PromiseGroup }) {
  const rows = (
    <Rows>
      {group.promises.map((promise) => (
        <PromiseRow key={promise.id} promise={promise} {...props} />
      ))}
    </Rows>
  );
  const title = `${promisesWords.groups[group.name]} (${group.promises.length})`;
  return (
    <Block title={title}>
      {FOLDED.includes(group.name) ? <Details summary={promisesWords.show}>{rows}</Details> : rows}
    </Block>
  );
}

function PromiseRow({ promise, today, nameOf, onOpen }: PromisesProps & { readonly promise: Live<'promise'> }) {
  const { body } = promise;
  const state = stateOf(body, today);
  const who = nameOf(body.by);
  const due = body.due ? promisesWords.by(dateInWords(body.due, dates)) : '';
  return (
    <Row
      icon="promise"
      onClick={() => onOpen(promise)}
      detail={
        <>
          {[who, due].filter(Boolean).join(', ')}{' '}
          <Tag look={state === 'past' ? 'warn' : isPlain(state) ? 'plain' : 'tint'}>{stateWords(body, state)}</Tag>{' '}
          {otherWordings(promise).length > 0 && <Tag look="tint">{historyWords.twoWordings}</Tag>}
        </>
      }
    >
      {body.words || promisesWords.one.callBack(who)}
    </Row>
  );
}

/** What is settled has no colour, so that the eye goes to what is left. */
function isPlain(state: PromiseState): boolean {
  return state !== 'due-soon' && state !== 'not-due' && state !== 'no-date';
}

/** How a promise stands, in words; a call back in words of its own. */
export function stateWords(promise: PromiseMade, state: PromiseState): string {
  if (!promise.callBack) return promisesWords.states[state];
  if (state === 'done') return promisesWords.callBackCame;
  if (state === 'done-late') return promisesWords.callBackLate;
  return state === 'not-done' ? promisesWords.callBackNever : promisesWords.states[state];
}

function Tally({ journal, today }: { readonly journal: Journal; readonly today: string }) {
  const promises = journal.promises.filter(({ body }) => !body.callBack);
  const ours = promises.filter(({ body }) => isOurs(body)).length;
  const calls = callTally(journal.notes, journal.promises);
  const first = promises.flatMap(({ body }) => spanOf(body.said)?.from ?? []).toSorted()[0];
  return (
    <Card>
      {promises.length > 0 && (
        <div>
          <p class="strong">
            {promisesWords.tally(promises.length, first ? monthInWords(first.slice(0, 7), dates) : '')}
          </p>
          <p>
            {tallyInWords(promiseTally(promises, today))}.{ours > 0 && ` ${promisesWords.tallyOurs(ours)}`}
          </p>
        </div>
      )}
      {calls.calls > 0 && <p>{callsInWords(calls)}</p>}
    </Card>
  );
}

function tallyInWords(tally: PromiseTally): string {
  const states = Object.keys(promiseTallyStates) as PromiseState[];
  return listOf(
    states.flatMap((state) => {
      const number = tally.get(state);
      return number ? [promiseTallyWords(state, number)] : [];
    }),
  );
}
