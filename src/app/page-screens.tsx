import type { ComponentChildren } from 'preact';
import { pageAsText } from '../documents/page/text.ts';
import { namingOf } from '../domain/page/as-told.ts';
import type { Page } from '../domain/page/blocks.ts';
import type { PageInput } from '../domain/page/make-page.ts';
import type { PagePlan } from '../domain/page/plan.ts';
import { notesBehind } from '../domain/share/behind-page.ts';
import type { Fingerprint, Share } from '../domain/share/share.ts';
import { Asks } from '../features/page/asks.tsx';
import { Check } from '../features/page/check.tsx';
import { Documents } from '../features/page/documents.tsx';
import { ReadDocument } from '../features/page/read-document.tsx';
import { ReadPage } from '../features/page/read-page.tsx';
import { Steps } from '../features/page/steps.tsx';
import { Summary } from '../features/page/summary.tsx';
import { WhichChild } from '../features/page/which-child.tsx';
import { Who } from '../features/page/who.tsx';
import { randomHex } from '../vault/bytes.ts';
import { summaryWords } from '../words/en/summary.ts';
import { actionsFor } from './actions.ts';
import { type AppState, childChoices, journalOf } from './app-state.ts';
import { lineOf } from './gentle.ts';
import { pageInputOf } from './page-input.ts';
import { planAbout, planForReaders, planOf, planOfReaders, usePlanKept } from './plan.ts';
import type { ScreenGroup, ScreenProps } from './screens.tsx';
import { WholeJournal } from './whole-journal.tsx';

/** The screens that make a page. All draw from one plan, which is kept as it changes. */
export const pageScreens: ScreenGroup<'page'> = {
  summary: ({ app }) => (
    <WholeJournal app={app} title={summaryWords.title}>
      {() => (
        <Summary
          journal={journalOf(app)}
          onMake={() => app.navigation.go({ name: 'page-steps' })}
          onAdd={() => app.navigation.go({ name: 'add-choose' })}
          onOthers={() => app.navigation.go({ name: 'documents' })}
          onShare={() => app.navigation.go({ name: 'shares' })}
        />
      )}
    </WholeJournal>
  ),
  'page-steps': (props) => (
    <Making {...props}>
      {(input, onPlan) => (
        <Steps
          input={input}
          onPlan={onPlan}
          onStep={(step) => props.app.navigation.go({ name: `page-${step}` })}
          onChild={() => props.app.navigation.go({ name: 'child', child: input.journal.child?.id })}
        />
      )}
    </Making>
  ),
  'page-who': (props) => (
    <Making {...props}>
      {(input, onPlan) => (
        <Who
          input={input}
          onPlan={onPlan}
          children={childChoices(props.app)}
          onChild={(child) => void planAbout(props.app, child)}
          onAudience={(audience) => void planForReaders(props.app, audience)}
          onDone={props.app.navigation.back}
        />
      )}
    </Making>
  ),
  'page-check': (props) => (
    <Making {...props}>
      {(input, onPlan) => (
        <Check
          input={input}
          onPlan={onPlan}
          onOpen={(note) => props.app.navigation.go({ name: 'note', note })}
          lineOf={lineOf(props.app)}
          onDone={props.app.navigation.back}
        />
      )}
    </Making>
  ),
  'page-asks': (props) => (
    <Making {...props}>
      {(input, onPlan) => <Asks input={input} onPlan={onPlan} onDone={props.app.navigation.back} />}
    </Making>
  ),
  'page-read': (props) => (
    <Making {...props}>
      {(input, onPlan, printed) => (
        <ReadPage
          input={input}
          onPlan={onPlan}
          onCheck={() => props.app.navigation.go({ name: 'page-check' })}
          own={{ given: givenIn(props.app, 'page', input.plan, printed), lineOf: lineOf(props.app) }}
        />
      )}
    </Making>
  ),
  documents: (props) => (
    <Making {...props}>
      {({ journal }) => (
        <Documents
          choose={
            <WhichChild
              children={childChoices(props.app)}
              child={journal.child?.id}
              onChild={(child) => void planAbout(props.app, child)}
            />
          }
          onPick={(document) => props.app.navigation.go({ name: 'document', document })}
        />
      )}
    </Making>
  ),
  document: (props) => (
    <Making {...props}>
      {(input, _, printed) => (
        <ReadDocument
          document={props.screen.document}
          input={input}
          own={{
            planOfReaders: (audience) => planOfReaders(props.app, audience),
            givenIn: (plan) => givenIn(props.app, props.screen.document, plan, printed),
            lineOf: lineOf(props.app),
          }}
        />
      )}
    </Making>
  ),
};

/** Notes in the share log that a page or another document was given to someone, with the fingerprint at its foot. */
function givenIn(app: AppState, what: Share['what'], plan: PagePlan, printed: Fingerprint | undefined) {
  const onGiven = (to: string, page: Page) => {
    const journal = journalOf(app);
    const notes = [...notesBehind(page)];
    return actionsFor(app).keepShare(randomHex(16), {
      to,
      what,
      notes,
      leftOut: journal.notes.length - notes.length,
      papers: 0,
      naming: namingOf(plan),
      text: pageAsText(page),
      ...(printed && { fingerprint: printed }),
    });
  };
  return { reader: plan.reader ?? '', onGiven };
}

interface MakingProps {
  readonly app: ScreenProps['app'];
  readonly children: (
    input: PageInput,
    onPlan: (plan: PagePlan) => void,
    /** The fingerprint that stands at the foot of what is made, where it does. */
    printed: Fingerprint | undefined,
  ) => ComponentChildren;
}

/** Each step waits for the whole journal, for the page is made from all of it. */
function Making(props: MakingProps) {
  return (
    <WholeJournal app={props.app} title={summaryWords.title}>
      {() => <Step {...props} />}
    </WholeJournal>
  );
}

/** Gives a step what the page is made from: the journal, the plan, the day and the words. */
function Step({ app, children }: MakingProps) {
  usePlanKept(app);
  const { input, printed } = pageInputOf(app, planOf(app));
  const onPlan = (next: PagePlan) => {
    app.plan.value = next;
  };
  return <>{children(input, onPlan, printed)}</>;
}
