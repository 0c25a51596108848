import { useEffect, useState } from 'preact/hooks';
import { childrenIn } from '../../domain/children.ts';
import type { Id } from '../../domain/id.ts';
import { type CameBack, HelpCameBack } from '../../features/share/help-came-back.tsx';
import { actionsFor } from '../actions.ts';
import { type AppState, journalOf } from '../app-state.ts';
import { planAboutOneOf } from '../plan.ts';

/** The name that what came back lies under until it is put away. */
const DRAFT = 'help-back';

/** What came back, as it was left. */
export function HelpScreen({ app }: { readonly app: AppState }) {
  const drafts = app.place.value.drafts.value;
  const [isRead, setRead] = useState(false);
  const [cameBack, setCameBack] = useState<CameBack>();
  useEffect(() => {
    const begin = (left: unknown) => {
      setCameBack(left as CameBack | undefined);
      setRead(true);
    };
    void drafts?.read(DRAFT).then(begin, () => begin(undefined));
  }, [drafts]);
  if (!drafts || !isRead) return null;
  const { shares, remarks, notes, promises, things } = journalOf(app);
  return (
    <HelpCameBack
      {...{ cameBack, shares, remarks, notes, promises }}
      isTaken={(id) => (things.get(id)?.type ?? 'remark') !== 'remark'}
      onCameBack={(next) => {
        setCameBack(next);
        return drafts.keep(DRAFT, next).catch(() => {}); // it is still on the screen
      }}
      onKeep={actionsFor(app).keepRemark}
      onLine={(note, line) => useLine(app, note, line)}
      onOpen={(note) => app.navigation.go({ name: 'note', note })}
      onDone={() => {
        void drafts.drop(DRAFT).catch(() => {});
        app.navigation.replace({ name: 'shares' });
      }}
    />
  );
}

/** A shorter line that was offered, on the page about the note's child in place of its own. The note stays as it is. */
async function useLine(app: AppState, id: Id, line: string): Promise<boolean> {
  const journal = journalOf(app);
  const note = journal.notes.find((one) => one.id === id);
  const plan = planAboutOneOf(app, note ? childrenIn(note, journal) : []);
  const next = { ...plan, overrides: { ...plan.overrides, [id]: { ...plan.overrides[id], line } } };
  if (app.plan.peek() === plan) app.plan.value = next;
  return actionsFor(app).keepPlan(next);
}
