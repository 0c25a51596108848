import { useEffect, useMemo, useState } from 'preact/hooks';
import { lettersReady, sheetsOf } from '../../documents/page/paper.tsx';
import { dateInWords } from '../../domain/dates/in-words.ts';
import { allDays, type DayRead, readDays } from '../../domain/days-asked.ts';
import { type DocumentId, type DocumentKind, makeDocument } from '../../domain/document/document.ts';
import { documents } from '../../domain/document/index.ts';
import type { Audience } from '../../domain/page/audiences.ts';
import type { Page } from '../../domain/page/blocks.ts';
import type { NoteThing } from '../../domain/page/choosing.ts';
import type { PageInput } from '../../domain/page/make-page.ts';
import type { PagePlan } from '../../domain/page/plan.ts';
import { Details } from '../../ui/details.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ReadBackBox } from '../../ui/read-back-box.tsx';
import { Screen } from '../../ui/screen.tsx';
import { dates } from '../../words/en/dates.ts';
import { documentsScreen, documentWords } from '../../words/en/documents.ts';
import { readBackOf } from '../../words/en/read-back.ts';
import { DocumentPlan, useOwnPlan } from './document-plan.tsx';
import { PrivateThings } from './private-things.tsx';
import { type Given, Reading } from './reading.tsx';

interface ReadDocumentProps {
  readonly document: DocumentId;
  readonly input: PageInput;
  /** For a document of one's own: whom it may be for, and how it is noted that they were given it. */
  readonly own?: {
    readonly planOfReaders: (audience: Audience) => PagePlan;
    readonly givenIn: (plan: PagePlan) => Given;
    readonly lineOf: (note: NoteThing) => string;
  };
}

/** One document, as it will print, with the days it covers. */
export function ReadDocument({ document, input: ofPage, own }: ReadDocumentProps) {
  const words = documentsScreen;
  const { input, onPlan } = useOwnPlan(ofPage);
  const [typed, setTyped] = useState(allDays);
  const { from, to, days } = readDays(typed, input.journal, input.today);
  const kind = documents.find(({ id }) => id === document);
  const page = useMemo(
    () => kind && makeDocument(kind, { ...input, says: documentWords, ...days }),
    [kind, input, days.from, days.to],
  );
  const chooser = (
    <Details summary={words.which}>
      <DayBox
        label={words.from}
        typed={typed.from}
        read={from}
        onInput={(next) => setTyped({ ...typed, from: next })}
      />
      <DayBox label={words.to} typed={typed.to} read={to} onInput={(next) => setTyped({ ...typed, to: next })} />
    </Details>
  );
  if (!kind || !page)
    return (
      <Screen title={words.names[document]}>
        <p>{words.nothing}</p>
        <p class="quiet">{words.nothingNext}</p>
        {(typed.from || typed.to) && chooser}
      </Screen>
    );
  return (
    <Reading title={words.names[document]} page={page} sheet={kind.sheet} given={own?.givenIn(input.plan)}>
      {own && <DocumentPlan {...{ kind, input, onPlan }} planOfReaders={own.planOfReaders} />}
      {own && <PrivateThings input={input} lineOf={own.lineOf} />}
      {kind.mostWords && page.wordCount > kind.mostWords && (
        <Notice look="warn">{words.wordsOver(page.wordCount, kind.mostWords)}</Notice>
      )}
      {kind.mostSheets && <Sheets page={page} kind={kind} most={kind.mostSheets} />}
      {chooser}
    </Reading>
  );
}

interface SheetsProps {
  readonly page: Page;
  readonly kind: DocumentKind;
  readonly most: number;
}

/** How long it is on paper, where its readers take no more than so much. */
function Sheets({ page, kind, most }: SheetsProps) {
  const [counted, setCounted] = useState<Counted>();
  useEffect(() => void lettersReady().then(() => setCounted(countSheets(page, kind))), [page, kind]);
  if (!counted) return null;
  const { sheets, attached } = counted;
  const { sheets: inWords, sheetsApart } = documentsScreen;
  return (
    <Notice look={sheets > most ? 'warn' : 'plain'}>
      {attached > 0 ? sheetsApart(sheets, most, attached) : inWords(sheets, most)}
    </Notice>
  );
}

interface Counted {
  readonly sheets: number;
  readonly attached: number;
}

/** The sheets that count, and those of what goes with it. */
function countSheets(page: Page, { sheet }: DocumentKind): Counted {
  const all = sheetsOf(page, sheet).length;
  const first = page.sections.findIndex(({ isAttached }) => isAttached);
  if (first < 0) return { sheets: all, attached: 0 };
  const sheets = sheetsOf({ ...page, sections: page.sections.slice(0, first), foot: [] }, sheet).length;
  return { sheets, attached: all - sheets };
}

interface DayBoxProps {
  readonly label: string;
  readonly typed: string;
  readonly read: DayRead | undefined;
  readonly onInput: (typed: string) => void;
}

function DayBox({ label, typed, read, onInput }: DayBoxProps) {
  const { read: readAs, unread } = documentsScreen;
  const readBack = read
    ? { ...readBackOf({ ok: true, when: read.when }, read.others), words: readAs(dateInWords(read.when, dates)) }
    : { ok: false as const, problem: typed.trim() && unread };
  return <ReadBackBox label={label} value={typed} onInput={onInput} readBack={readBack} />;
}
