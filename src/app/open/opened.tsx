import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { aboutChild } from '../../domain/about-child.ts';
import { dayOf } from '../../domain/dates/day.ts';
import { dayInWords } from '../../domain/dates/in-words.ts';
import type { DocumentId } from '../../domain/document/document.ts';
import type { Id } from '../../domain/id.ts';
import type { Journal } from '../../domain/journal.ts';
import { nameOfSomeone } from '../../domain/name-of-someone.ts';
import type { Someone } from '../../domain/note.ts';
import { emptyPlan } from '../../domain/page/plan.ts';
import type { Paper } from '../../domain/paper.ts';
import { roleAndName } from '../../domain/person.ts';
import { History } from '../../features/history/history.tsx';
import { PaperScreen } from '../../features/history/paper-screen.tsx';
import { freshView } from '../../features/history/view.ts';
import { Documents } from '../../features/page/documents.tsx';
import { ReadDocument } from '../../features/page/read-document.tsx';
import { ReadPage } from '../../features/page/read-page.tsx';
import { WhichChild } from '../../features/page/which-child.tsx';
import { People } from '../../features/people/people.tsx';
import { Promises } from '../../features/promises/promises.tsx';
import { ChildWords } from '../../features/words/child-words.tsx';
import { Button } from '../../ui/button.tsx';
import type { ChipOption } from '../../ui/chips.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useTrail } from '../../ui/use-trail.ts';
import { dates } from '../../words/en/dates.ts';
import { openWords } from '../../words/en/open.ts';
import { pageWords } from '../../words/en/page.ts';
import { papersWords } from '../../words/en/papers.ts';
import { shellWords } from '../../words/en/shell.ts';
import { OpenedNoteScreen } from './opened-note-screen.tsx';
import { OpenedPromise } from './opened-promise.tsx';

/** A part of an opened copy. */
type Tab = keyof typeof openWords.tabs;

/** Where in it one is: a part, or one thing within it. */
type Place =
  | { readonly tab: Tab }
  | { readonly note: Id }
  | { readonly promise: Id }
  | { readonly paper: Paper }
  | { readonly document: DocumentId | 'page' };

interface OpenedProps {
  readonly journal: Journal;
  /** The day it was made: what it says is of that day, whenever it is read or printed. */
  readonly today: string;
  /** When the copy was made, and whether its notes were proved. */
  readonly banner: ComponentChildren;
  /** Whether there is nothing in it to look out for. */
  readonly isCalm?: boolean;
  readonly readPaper: (paper: Paper) => Promise<File>;
  /** What stands beside a note or a promise: what was added there; nothing in a preview. */
  readonly beside: (on: Id) => ComponentChildren;
  /** The part for what goes back; left out of a preview. */
  readonly help?: ComponentChildren;
  /** Makes an entry in the browser's history, where that takes more than the browser. */
  readonly push?: () => void;
  readonly onClose: () => void;
}

/** A copy, opened: history, promises, people, the child's words, papers, and everything that can be printed of it. */
export function Opened(props: OpenedProps) {
  const { step: place, depth, ...trail } = useTrail<Place>('opened', { tab: 'history' }, props.push);
  const [view, setView] = useState(freshView);
  const [child, setChild] = useState<Id>();
  const go = (next: Place) => {
    trail.go(next);
    window.scrollTo(0, 0);
  };
  const tabs = (Object.keys(openWords.tabs) as Tab[]).filter((tab) => tab !== 'help' || props.help);
  return (
    <>
      <div class={props.isCalm ? 'banner is-calm' : 'banner'}>{props.banner}</div>
      <nav class="button-row opened-parts" aria-label={openWords.tabsLabel}>
        {tabs.map((tab) => (
          <Button key={tab} look={'tab' in place && place.tab === tab ? 'main' : 'quiet'} onClick={() => go({ tab })}>
            {openWords.tabs[tab]}
          </Button>
        ))}
        {depth > 0 && (
          <Button icon="back" onClick={trail.back}>
            {openWords.back}
          </Button>
        )}
        <Button look="plain" onClick={props.onClose}>
          {openWords.close}
        </Button>
      </nav>
      <Shown key={depth + JSON.stringify(place)} {...props} {...{ place, go, view, setView, child, setChild }} />
    </>
  );
}

interface ShownProps extends OpenedProps {
  readonly place: Place;
  readonly go: (place: Place) => void;
  readonly view: typeof freshView;
  readonly setView: (view: typeof freshView) => void;
  /** The child that what is printed is about; the first while none is chosen. */
  readonly child: Id | undefined;
  readonly setChild: (child: Id) => void;
}

function Shown(props: ShownProps) {
  const { place, journal, go } = props;
  if ('note' in place)
    return (
      <OpenedNoteScreen
        {...props}
        note={place.note}
        nameOf={nameIn(journal)}
        onPromise={(promise) => go({ promise })}
        onPaper={(paper) => go({ paper })}
      />
    );
  if ('promise' in place)
    return (
      <OpenedPromise {...props} promise={place.promise} nameOf={nameIn(journal)} onNote={(note) => go({ note })} />
    );
  if ('paper' in place)
    return (
      <PaperScreen paper={place.paper} read={() => props.readPaper(place.paper)} notOpened={openWords.notInside} />
    );
  if ('document' in place) return <Printed {...props} document={place.document} />;
  return <Part {...props} tab={place.tab} />;
}

function Part(props: ShownProps & { readonly tab: Tab }) {
  const { tab, journal, today, go, view, setView, help } = props;
  const children = journal.children.map(({ id, body }) => ({ value: id, label: body.name || shellWords.myChild }));
  switch (tab) {
    case 'history':
      return (
        <History
          {...{ journal, today, children }}
          opening={false}
          gentle={false}
          left={view}
          onLeave={setView}
          onOpen={({ id }) => go({ note: id })}
        />
      );
    case 'promises':
      return <Promises {...{ journal, today }} nameOf={nameIn(journal)} onOpen={({ id }) => go({ promise: id })} />;
    case 'people':
      return (
        <People
          {...{ journal, today }}
          onOpen={({ id }) => {
            setView({ ...freshView, narrow: { person: id } });
            go({ tab: 'history' });
          }}
        />
      );
    case 'words':
      return <ChildWords {...{ journal, children }} childName={childIn(journal)} gentle={false} />;
    case 'papers':
      return <Papers journal={journal} onOpen={(paper) => go({ paper })} />;
    case 'documents':
      return <ToPrint {...props} children={children} />;
    case 'help':
      return <>{help}</>;
  }
}

interface ToPrintProps extends ShownProps {
  readonly children: readonly ChipOption<Id>[];
}

function ToPrint({ journal, children, child, setChild, go }: ToPrintProps) {
  return (
    <Documents
      title={openWords.tabs.documents}
      lead={openWords.printLead}
      choose={<WhichChild {...{ children }} child={child ?? journal.child?.id} onChild={setChild} />}
      onPick={(document) => go({ document })}
    >
      <Row icon="page" onClick={() => go({ document: 'page' })} detail={openWords.pageAbout}>
        {openWords.page}
      </Row>
    </Documents>
  );
}

function Printed({ journal: all, child, today, document }: ShownProps & { readonly document: DocumentId | 'page' }) {
  const input = useMemo(() => {
    const journal = aboutChild(all, child);
    return { journal, plan: emptyPlan, today, words: pageWords(childIn(journal)) };
  }, [all, child, today]);
  return document === 'page' ? <ReadPage input={input} /> : <ReadDocument document={document} input={input} />;
}

interface PapersProps {
  readonly journal: Journal;
  readonly onOpen: (paper: Paper) => void;
}

function Papers({ journal, onOpen }: PapersProps) {
  const papers = journal.notes.flatMap(({ body }) => body.papers ?? []);
  if (papers.length === 0)
    return (
      <Screen title={openWords.tabs.papers}>
        <p>{openWords.noPapers}</p>
      </Screen>
    );
  return (
    <Screen title={openWords.tabs.papers}>
      <Rows>
        {papers.map((paper) => (
          <Row key={paper.id} icon="page" onClick={() => onOpen(paper)} detail={papersWords.bytes(paper.bytes)}>
            {paper.name}
          </Row>
        ))}
      </Rows>
    </Screen>
  );
}

function childIn({ child }: Journal): string {
  return child?.body.name || openWords.theChild;
}

function nameIn(journal: Journal): (someone: Someone) => string {
  const unnamed = { child: childIn(journal), us: openWords.family };
  return (someone) => nameOfSomeone(someone, journal, unnamed, roleAndName);
}

/** When a copy was made, in words. */
export function madeOn(made: string): string {
  return dayInWords(dayOf(new Date(made)), dates);
}
