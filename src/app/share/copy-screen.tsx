import { useEffect, useMemo } from 'preact/hooks';
import { journalOfCopy } from '../../domain/share/copy.ts';
import { type CopyAsked, type CopyBegun, freshCopy, MakeCopy } from '../../features/share/make-copy.tsx';
import { openWords } from '../../words/en/open.ts';
import { type AppState, childChoices, journalOf } from '../app-state.ts';
import { lineOf } from '../gentle.ts';
import { Opened } from '../open/opened.tsx';
import { paperAsFile } from '../papers.ts';
import { useBehindPage } from './behind-page.ts';
import { CopyLock } from './copy-lock.tsx';
import { LeftChoices } from './left-choices.tsx';
import { LockingSteps } from './locking-steps.tsx';
import { versionsAsked } from './making.ts';

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

function CopySteps({ app, begun, onChange }: CopyStepsProps) {
  const journal = journalOf(app);
  const behindPage = useBehindPage(app, begun.choice);
  return (
    <LockingSteps<CopyAsked>
      app={app}
      name="make-copy"
      choose={(choosing) => (
        <MakeCopy
          {...choosing}
          journal={journal}
          today={app.today.value}
          children={childChoices(app)}
          behindPage={behindPage}
          lineOf={lineOf(app)}
          begun={begun}
          onChange={onChange}
        />
      )}
      see={(asked, onBack) => <Preview app={app} asked={asked} onBack={onBack} />}
      lock={(locking, steps) => <CopyLock app={app} {...locking} {...steps} />}
      onGiven={() => onChange(freshCopy)}
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
  const journal = useMemo(() => journalOfCopy(versionsAsked(asked, journalOf(app))), [asked]);
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
