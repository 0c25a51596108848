import { CheckFingerprint } from '../features/share/check-fingerprint.tsx';
import { HelpCameBack } from '../features/share/help-came-back.tsx';
import { Shares } from '../features/share/shares.tsx';
import { shareWords } from '../words/en/share.ts';
import { actionsFor } from './actions.ts';
import { type AppState, journalOf } from './app-state.ts';
import { planOf } from './plan.ts';
import type { ScreenGroup } from './screens.tsx';
import { CopyScreen } from './share/copy-screen.tsx';
import { WholeJournal } from './whole-journal.tsx';

/** Giving someone a locked copy, what was given, and what comes back. */
export const shareScreens: ScreenGroup<'shares' | 'make-copy' | 'help-back' | 'fingerprint'> = {
  shares: ({ app }) => (
    <WholeJournal app={app} title={shareWords.title}>
      {() => (
        <Shares
          shares={journalOf(app).shares}
          notes={journalOf(app).notes}
          onOpen={(note) => app.navigation.go({ name: 'note', note })}
          onMake={() => app.navigation.go({ name: 'make-copy' })}
          onBack={() => app.navigation.go({ name: 'help-back' })}
          onFingerprint={() => app.navigation.go({ name: 'fingerprint' })}
        />
      )}
    </WholeJournal>
  ),
  'make-copy': ({ app }) => (
    <WholeJournal app={app} title={shareWords.choose.title}>
      {() => <CopyScreen app={app} />}
    </WholeJournal>
  ),
  'help-back': ({ app }) => (
    <WholeJournal app={app} title={shareWords.helpBack.title}>
      {() => {
        const { keepRemark } = actionsFor(app);
        const { shares, remarks, notes, promises, things } = journalOf(app);
        return (
          <HelpCameBack
            {...{ shares, remarks, notes, promises }}
            isTaken={(id) => (things.get(id)?.type ?? 'remark') !== 'remark'}
            onKeep={keepRemark}
            onLine={(note, line) => useLine(app, note, line)}
            onOpen={(note) => app.navigation.go({ name: 'note', note })}
            onDone={() => app.navigation.replace({ name: 'shares' })}
          />
        );
      }}
    </WholeJournal>
  ),
  fingerprint: ({ app }) => (
    <WholeJournal app={app} title={shareWords.fingerprint.title}>
      {() => <CheckFingerprint journal={journalOf(app)} />}
    </WholeJournal>
  ),
};

/** A shorter line that was offered, on the page in place of the note's own. The note stays as it is. */
async function useLine(app: AppState, note: string, line: string): Promise<boolean> {
  const plan = planOf(app);
  const overrides = { ...plan.overrides, [note]: { ...plan.overrides[note], line } };
  return actionsFor(app).keepPlan({ ...plan, overrides });
}
