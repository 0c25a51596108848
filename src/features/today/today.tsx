import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { dateInWords } from '../../domain/dates/in-words.ts';
import type { Id } from '../../domain/id.ts';
import type { Journal } from '../../domain/journal.ts';
import { mayHurt } from '../../domain/may-hurt.ts';
import type { Note, Someone } from '../../domain/note.ts';
import { isOurs, type PromiseMade, stateOf, waitingOn } from '../../domain/promise.ts';
import type { Live } from '../../domain/version.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FoldHeading } from '../../ui/fold-heading.tsx';
import { Screen, Stack } from '../../ui/screen.tsx';
import { dates } from '../../words/en/dates.ts';
import { kindWords } from '../../words/en/kinds.ts';
import { todayWords } from '../../words/en/today.ts';
import { Waiting } from './waiting.tsx';

/** Something half written, and the way back to it. */
export interface UnfinishedNote {
  /** What it is; empty where that would hurt. */
  readonly label: string;
  readonly onOpen: () => void;
}

interface TodayProps {
  readonly journal: Journal;
  readonly opening: boolean;
  readonly today: string;
  /** The ways to begin a note. */
  readonly tiles: ComponentChildren;
  readonly drafts: readonly UnfinishedNote[];
  /** A meeting that is near. */
  readonly coming: ComponentChildren;
  /** One thing that is offered. */
  readonly nudge: ComponentChildren;
  readonly folded: boolean;
  readonly nameOf: (someone: Someone) => string;
  readonly onFold: (folded: boolean) => void;
  readonly onStep: (promise: Live<'promise'>, body: PromiseMade) => Promise<boolean>;
  readonly onPromises: () => void;
}

/** Start writing in one tap; see only what needs a thought today. Never the child's words. */
export function Today(props: TodayProps) {
  const { journal, opening, drafts, tiles, coming, nudge } = props;
  return (
    <Screen title={todayWords.title} low>
      {drafts.map((draft, index) => (
        <DraftCard key={index} draft={draft} />
      ))}
      {opening ? <p class="quiet">{todayWords.opening}</p> : <WaitingList {...props} />}
      {coming}
      <Stack>
        {tiles}
        <LastKept journal={journal} />
        {nudge}
      </Stack>
    </Screen>
  );
}

function DraftCard({ draft }: { readonly draft: UnfinishedNote }) {
  return (
    <Card look="tint">
      <p>{todayWords.draft(draft.label)}</p>
      <div>
        <Button icon="pencil" onClick={draft.onOpen} about={draft.label && todayWords.about(draft.label)}>
          {todayWords.carryOn}
        </Button>
      </div>
    </Card>
  );
}

const MOST_WAITING = 1;

function WaitingList({ journal, today, folded, nameOf, onFold, onStep, onPromises }: TodayProps) {
  // Those answered here stay in sight with their Undo until the screen is left.
  const shown = useRef<readonly string[]>([]);
  const gentle = journal.promises.filter(({ body }) => !hurts(journal, body.note));
  const waiting = waitingOn(gentle, today).slice(0, MOST_WAITING);
  shown.current = [...new Set([...shown.current, ...waiting.map(({ id }) => id)])];
  const cards = shown.current
    .flatMap((id) => journal.promises.find((promise) => promise.id === id) ?? [])
    .slice(0, MOST_WAITING);
  const count = journal.promises.filter(({ body }) => !body.callBack).length;
  const undated = gentle.filter(({ body }) => !isOurs(body) && stateOf(body, today) === 'no-date').length;
  if (journal.promises.length === 0) return <p class="quiet">{todayWords.nothingWaiting}</p>;
  return (
    <section class="block">
      <div class="heading-row">
        <FoldHeading folded={folded} onFold={onFold}>
          {todayWords.waitingTitle}
        </FoldHeading>
        {count > 0 && (
          <Button look="plain" onClick={onPromises} about={todayWords.seeAllAbout}>
            {todayWords.seeAll(count)}
          </Button>
        )}
      </div>
      {!folded && cards.length === 0 && (
        <p class="quiet">{undated > 0 ? todayWords.undated(undated) : todayWords.nothingWaiting}</p>
      )}
      {!folded &&
        cards.map((promise) => (
          <Waiting key={promise.id} promise={promise} today={today} nameOf={nameOf} onStep={onStep} />
        ))}
    </section>
  );
}

function hurts({ things }: Journal, id: Id): boolean {
  const body = things.get(id)?.body as Note | null | undefined;
  return body ? mayHurt(body) : false;
}

function LastKept({ journal }: { readonly journal: Journal }) {
  let last = journal.notes[0];
  for (const note of journal.notes) if (last && note.body.written > last.body.written) last = note;
  if (!last) return null;
  return (
    <p class="quiet small">
      {todayWords.lastKept(
        mayHurt(last.body) ? todayWords.aNote : kindWords[last.body.kind].name,
        dateInWords(last.body.happened, dates),
      )}
    </p>
  );
}
