import { useEffect, useState } from 'preact/hooks';
import { emptyAnswers } from '../domain/answers.ts';
import { onDay } from '../domain/dates/when.ts';
import { peopleTried } from '../domain/tried.ts';
import type { Live } from '../domain/version.ts';
import { newForm } from '../features/add/form.ts';
import { Coming } from '../features/today/coming.tsx';
import { NoAnswer } from '../features/today/no-answer.tsx';
import { randomHex } from '../vault/bytes.ts';
import { actionsFor } from './actions.ts';
import { type AppState, isOpening, journalOf } from './app-state.ts';
import { likeliestChildren } from './form-context.ts';
import { TodaysNudge } from './todays-nudge.tsx';

export { TodaysNudge };

const MOST_TRIED = 4;
const DRAFT = 'add-contact';

/** What stands above the tiles: the way to what was got ready for a meeting that is near. */
export function AboveTiles({ app }: { readonly app: AppState }) {
  return (
    <Coming
      journal={journalOf(app)}
      today={app.today.value}
      onOpen={(preparation) => app.navigation.go({ name: 'prepare', preparation })}
    />
  );
}

/** What stands below the tiles: a call with no answer in two taps, and the one thing that is offered. */
export function BelowTiles({ app }: { readonly app: AppState }) {
  const isBegun = useIsBegun(app);
  return (
    <>
      {isBegun === false && !isOpening(app) && (
        <NoAnswer people={peopleTried(journalOf(app), MOST_TRIED)} onTried={(person) => keepTried(app, person)} />
      )}
      <TodaysNudge app={app} />
    </>
  );
}

/** Whether a call is half written: that one is carried on with, and nothing may take its place. */
function useIsBegun(app: AppState): boolean | undefined {
  const [isBegun, setBegun] = useState<boolean>();
  const drafts = app.place.value.drafts.value;
  useEffect(() => void drafts?.names().then((names) => setBegun(names.includes(DRAFT))), [drafts]);
  return isBegun;
}

async function keepTried(app: AppState, { id, body }: Live<'person'>): Promise<boolean> {
  const screen = app.navigation.screen.peek();
  const before = journalOf(app).notes.find((note) => note.body.people.some(({ person }) => person === id));
  const same = { children: likeliestChildren(app, before?.id), result: 'no-answer' as const };
  const answers = {
    ...emptyAnswers('contact', onDay(app.today.value)),
    ...same,
    people: [{ person: id, name: body.name }],
  };
  const form = { ...newForm('contact'), ...same, note: randomHex(16), people: { chosen: [id], typed: '' } };
  return (await actionsFor(app).keep(answers, form, { draftName: DRAFT, screen })) === undefined;
}
