import { useEffect, useMemo, useState } from 'preact/hooks';
import { aboutChild } from '../../domain/children.ts';
import type { Journal } from '../../domain/journal.ts';
import { fitPage } from '../../domain/page/fitting.ts';
import { notesBehind } from '../../domain/share/behind-page.ts';
import { copyOf, journalOfCopy } from '../../domain/share/copy.ts';
import { type CopyAsked, type CopyBegun, freshCopy, MakeCopy } from '../../features/share/make-copy.tsx';
import type { Drafts } from '../../store/drafts.ts';
import { keepEverythingNow, useSteadyKeeping } from '../../ui/use-steady-keeping.ts';
import { useTrail } from '../../ui/use-trail.ts';
import { randomHex } from '../../vault/bytes.ts';
import { openWords } from '../../words/en/open.ts';
import { pageWords } from '../../words/en/page.ts';
import { shellWords } from '../../words/en/shell.ts';
import { type AppState, childChoices, journalOf } from '../app-state.ts';
import { newFileWords } from '../backup/file-words.ts';
import { lineOf } from '../gentle.ts';
import { Opened } from '../open/opened.tsx';
import { paperAsFile } from '../papers.ts';
import { planOf } from '../plan.ts';
import { CopyLock, type Locking } from './copy-lock.tsx';
import { copyWords } from './words.ts';

type Step =
  | { readonly at: 'choose' }
  | { readonly at: 'see'; readonly asked: CopyAsked }
  | { readonly at: 'words' | 'file'; readonly locking: Locking };

/** The name that the choices lie under while a copy is being made. */
const DRAFT = 'make-copy';

/** Making a copy, with the choices as they were left. */
export function CopyScreen({ app }: { readonly app: AppState }) {
  const drafts = app.place.value.drafts.value;
  const [begun, setBegun] = useState<CopyBegun>();
  useEffect(() => {
    const begin = (left: unknown) => setBegun({ ...freshCopy, ...(left as Partial<CopyBegun> | undefined) });
    void drafts?.read(DRAFT).then(begin, () => begin(undefined));
  }, [drafts]);
  return drafts && begun ? <CopySteps app={app} drafts={drafts} left={begun} /> : null;
}

interface CopyStepsProps {
  readonly app: AppState;
  readonly drafts: Drafts;
  readonly left: CopyBegun;
}

/** Choosing, seeing it first, the six words and the file: a step back leads to the one before, with every choice kept. */
function CopySteps({ app, drafts, left }: CopyStepsProps) {
  const { navigation } = app;
  const [begun, setBegun] = useState(left);
  const trail = useTrail<Step>('copy', { at: 'choose' }, () => navigation.go(navigation.screen.peek()));
  const journal = journalOf(app);
  const behindPage = useMemo(() => behind(app), [journal]);
  useSteadyKeeping(begun, (now) => keepDraft(drafts, now));
  const { step } = trail;
  if (step.at === 'see') return <Preview app={app} asked={step.asked} onBack={trail.back} />;
  if (step.at !== 'choose')
    return (
      <CopyLock
        app={app}
        {...step.locking}
        hasWords={step.at === 'file'}
        onHasWords={() => trail.go({ at: 'file', locking: step.locking })}
        onGiven={() => setBegun(freshCopy)}
        onStop={() => trail.toFirst()}
        onDone={() => trail.toFirst(() => navigation.replace({ name: 'shares' }))}
      />
    );
  return (
    <MakeCopy
      journal={journal}
      today={app.today.value}
      children={childChoices(app)}
      behindPage={behindPage}
      lineOf={lineOf(app)}
      begun={begun}
      onChange={setBegun}
      onPreview={(asked) => trail.go({ at: 'see', asked })}
      onLock={(asked) => void newLocking(asked).then((locking) => trail.go({ at: 'words', locking }))}
    />
  );
}

async function newLocking(asked: CopyAsked): Promise<Locking> {
  await keepEverythingNow();
  const { words } = await newFileWords();
  return { asked, words, share: randomHex(16) };
}

/** Choices that could not be kept are still on the screen; what was given leaves none. */
function keepDraft(drafts: Drafts, begun: CopyBegun): Promise<void> {
  return (begun === freshCopy ? drafts.drop(DRAFT) : drafts.keep(DRAFT, begun)).catch(() => {});
}

function behind(app: AppState): ReadonlySet<string> {
  const plan = planOf(app);
  const journal = aboutChild(journalOf(app), plan.child);
  const words = pageWords(journal.child?.body.name || shellWords.myChild);
  return notesBehind(fitPage({ journal, plan, today: app.today.value, words }, () => true).page);
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
        if (!store || !asked.papers.some(({ id }) => id === paper.id)) throw new Error(openWords.notInside);
        return paperAsFile(store, paper);
      }}
      beside={() => null}
      push={() => app.navigation.go(app.navigation.screen.peek())}
      onClose={onBack}
    />
  );
}

function previewOf({ notes, naming, promise }: CopyAsked, journal: Journal): Journal {
  return journalOfCopy(copyOf(notes, journal, { naming, words: copyWords, promise }));
}
