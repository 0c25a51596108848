import { CheckFingerprint } from '../features/share/check-fingerprint.tsx';
import { Shares } from '../features/share/shares.tsx';
import { shareWords } from '../words/en/share.ts';
import { journalOf } from './app-state.ts';
import type { ScreenGroup } from './screens.tsx';
import { openAddress } from './share/addresses.ts';
import { CopyScreen } from './share/copy-screen.tsx';
import { HandOverScreen } from './share/hand-over-screen.tsx';
import { HelpScreen } from './share/help-screen.tsx';
import { WholeJournal } from './whole-journal.tsx';

/** Giving someone a locked copy, what was given, and what comes back. */
export const shareScreens: ScreenGroup<'share'> = {
  shares: ({ app }) => (
    <WholeJournal app={app} title={shareWords.title}>
      {() => (
        <Shares
          shares={journalOf(app).shares}
          notes={journalOf(app).notes}
          openAt={openAddress()}
          onOpen={(note) => app.navigation.go({ name: 'note', note })}
          onMake={() => app.navigation.go({ name: 'make-copy' })}
          onEverything={() => app.navigation.go({ name: 'hand-over' })}
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
  'hand-over': ({ app }) => (
    <WholeJournal app={app} title={shareWords.handOver.title}>
      {() => <HandOverScreen app={app} />}
    </WholeJournal>
  ),
  'help-back': ({ app }) => (
    <WholeJournal app={app} title={shareWords.helpBack.title}>
      {() => <HelpScreen app={app} />}
    </WholeJournal>
  ),
  fingerprint: ({ app }) => (
    <WholeJournal app={app} title={shareWords.fingerprint.title}>
      {() => <CheckFingerprint journal={journalOf(app)} />}
    </WholeJournal>
  ),
};
