import { useEffect, useState } from 'preact/hooks';
import type { Id } from '../../domain/id.ts';
import { type CameBack, HelpCameBack } from '../../features/share/help-came-back.tsx';
import { actionsFor } from '../actions.ts';
import { type AppState, journalOf } from '../app-state.ts';
import { planOf } from '../plan.ts';

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

/** A shorter line that was offered, on the page in place of the note's own. The note stays as it is. */
async function useLine(app: AppState, note: Id, line: string): Promise<boolean> {
  const plan = planOf(app);
  const overrides = { ...plan.overrides, [note]: { ...plan.overrides[note], line } };
  return actionsFor(app).keepPlan({ ...plan, overrides });
}
