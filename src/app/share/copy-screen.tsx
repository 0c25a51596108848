import { useEffect, useMemo } from 'preact/hooks';
import type { Journal } from '../../domain/journal.ts';
import { copyOf, journalOfCopy } from '../../domain/share/copy.ts';
import { type CopyAsked, type CopyBegun, freshCopy, MakeCopy } from '../../features/share/make-copy.tsx';
import { keepEverythingNow } from '../../ui/use-steady-keeping.ts';
import { useTrail } from '../../ui/use-trail.ts';
import { randomHex } from '../../vault/bytes.ts';
import { openWords } from '../../words/en/open.ts';
import { type AppState, childChoices, journalOf } from '../app-state.ts';
import { newFileWords } from '../backup/file-words.ts';
import { lineOf } from '../gentle.ts';
import { Opened } from '../open/opened.tsx';
import { paperAsFile } from '../papers.ts';
import { useBehindPage } from './behind-page.ts';
import { CopyLock, type Locking } from './copy-lock.tsx';
import { LeftChoices } from './left-choices.tsx';
import { copyWords } from './words.ts';

type Step =
  | { readonly at: 'choose' }
  | { readonly at: 'see'; readonly asked: CopyAsked }
  | { readonly at: 'words' | 'file'; readonly locking: Locking };

/** Making a copy, with the choices as they were left. */
export function CopyScreen({ app }: { readonly app: AppState }) {
  return (
    <LeftChoices app={app} draft="make-copy" fresh={freshCopy}>
      {(begun, onChange) => <CopySteps app={app} begun={begun} onChange={onChange} />}
    </LeftChoices>
  );
}

interface CopyStepsProps {
  readonly app: AppState;
  readonly begun: CopyBegun;
  readonly onChange: (begun: CopyBegun) => void;
}

/** Choosing, seeing it first, the six words and the file: a step back leads to the one before, with every choice kept. */
function CopySteps({ app, begun, onChange }: CopyStepsProps) {
  const { navigation } = app;
  const trail = useTrail<Step>('copy', { at: 'choose' }, () => navigation.go(navigation.screen.peek()));
  const journal = journalOf(app);
  const behindPage = useBehindPage(app, begun.choice);
  const { step } = trail;
  if (step.at === 'see') return <Preview app={app} asked={step.asked} onBack={trail.back} />;
  if (step.at !== 'choose')
    return (
      <CopyLock
        app={app}
        {...step.locking}
        hasWords={step.at === 'file'}
        onHasWords={() => trail.go({ at: 'file', locking: step.locking })}
        onGiven={() => onChange(freshCopy)}
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
      onChange={onChange}
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
