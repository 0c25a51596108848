import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fingerprintOf } from '../documents/share/evidence.ts';
import { aboutChild } from '../domain/children.ts';
import type { Journal } from '../domain/journal.ts';
import { fitPage } from '../domain/page/fitting.ts';
import { notesBehind } from '../domain/share/behind-page.ts';
import { copyOf, journalOfCopy } from '../domain/share/copy.ts';
import { CheckFingerprint } from '../features/share/check-fingerprint.tsx';
import { HelpCameBack } from '../features/share/help-came-back.tsx';
import { LockCopy } from '../features/share/lock-copy.tsx';
import { type CopyAsked, MakeCopy } from '../features/share/make-copy.tsx';
import { Shares } from '../features/share/shares.tsx';
import { randomHex } from '../vault/vault.ts';
import { openWords } from '../words/en/open.ts';
import { pageWords } from '../words/en/page.ts';
import { shareWords } from '../words/en/share.ts';
import { shellWords } from '../words/en/shell.ts';
import { actionsFor } from './actions.ts';
import { type AppState, childChoices, journalOf } from './app-state.ts';
import { newFileWords } from './backup/file-words.ts';
import { lineOf } from './gentle.ts';
import { Opened } from './open/opened.tsx';
import { paperAsFile } from './papers.ts';
import { planOf } from './plan.ts';
import type { ScreenGroup } from './screens.tsx';
import { makeCopy } from './share/making.ts';
import { copyWords } from './share/words.ts';
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

interface Locking {
  readonly asked: CopyAsked;
  readonly words: readonly string[];
  readonly share: string;
}

function CopyScreen({ app }: { readonly app: AppState }) {
  const journal = journalOf(app);
  const [locking, setLocking] = useState<Locking>();
  const behindPage = useMemo(() => behind(app), [journal]);
  const lock = async (asked: CopyAsked) => {
    const { words } = await newFileWords();
    setLocking({ asked, words, share: randomHex(16) });
  };
  if (locking) return <LockScreen app={app} {...locking} />;
  return (
    <MakeCopy
      journal={journal}
      today={app.today.value}
      children={childChoices(app)}
      behindPage={behindPage}
      lineOf={lineOf(app)}
      preview={(asked, onBack) => <Preview app={app} asked={asked} onBack={onBack} />}
      onLock={(asked) => void lock(asked)}
    />
  );
}

function behind(app: AppState): ReadonlySet<string> {
  const plan = planOf(app);
  const journal = aboutChild(journalOf(app), plan.child);
  const words = pageWords(journal.child?.body.name || shellWords.myChild);
  return notesBehind(fitPage({ journal, plan, today: app.today.value, words }, () => true).page);
}

function LockScreen({ app, asked, words, share }: Locking & { readonly app: AppState }) {
  const store = app.place.value.store.value;
  const noted = useRef<Promise<boolean>>(undefined);
  if (!store) return null;
  const keep = () =>
    actionsFor(app).keepShare(share, {
      to: asked.to.trim(),
      what: 'copy',
      notes: asked.notes.map(({ id }) => id),
      leftOut: asked.leftOut,
      papers: asked.papers ? asked.notes.flatMap(({ body }) => body.papers ?? []).length : 0,
      naming: asked.naming,
      words: words.join(' '),
      ...(asked.naming === 'names' && { fingerprint: fingerprintOf(store.journal.peek()) }),
    });
  /** Once, however often it is saved, and again only where that did not work. */
  const note = async () => {
    noted.current ??= keep();
    const isNoted = await noted.current;
    if (!isNoted) noted.current = undefined;
    return isNoted;
  };
  const name = shareWords.lock.fileName(app.today.value);
  return (
    <LockCopy
      words={words}
      notes={asked.notes.length}
      onMake={(onBytes, signal) => makeCopy(store, { asked, share, words: words.join(' '), name, onBytes, signal })}
      onGiven={note}
      onDone={() => app.navigation.replace({ name: 'shares' })}
    />
  );
}

interface PreviewProps {
  readonly app: AppState;
  readonly asked: CopyAsked;
  readonly onBack: () => void;
}

/** The copy as whoever gets it will see it, opened from the very versions that will be in it. */
function Preview({ app, asked, onBack }: PreviewProps) {
  const journal = useMemo(() => previewOf(asked, journalOf(app)), [asked]);
  useEffect(() => window.scrollTo(0, 0), []);
  return (
    <Opened
      journal={journal}
      today={app.today.value}
      banner={<p>{openWords.preview}</p>}
      readPaper={async (paper) => {
        const store = app.place.value.store.value;
        if (!asked.papers || !store) throw new Error(openWords.notInside);
        return paperAsFile(store, paper);
      }}
      beside={() => null}
      onClose={onBack}
    />
  );
}

function previewOf({ notes, naming }: CopyAsked, journal: Journal): Journal {
  return journalOfCopy(copyOf(notes, journal, { naming, words: copyWords }));
}
