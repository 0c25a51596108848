import { useMemo, useState } from 'preact/hooks';
import type { Day } from '../../domain/dates/day.ts';
import { dateInWords } from '../../domain/dates/in-words.ts';
import { readWhen } from '../../domain/dates/reading.ts';
import { spanOf, type When } from '../../domain/dates/when.ts';
import { type DocumentId, makeDocument } from '../../domain/document/document.ts';
import { documents } from '../../domain/document/index.ts';
import type { PageInput } from '../../domain/page/make-page.ts';
import { Details } from '../../ui/details.tsx';
import { ReadBackBox } from '../../ui/read-back-box.tsx';
import { Screen } from '../../ui/screen.tsx';
import { dates } from '../../words/en/dates.ts';
import { documentsScreen, documentWords } from '../../words/en/documents.ts';
import { PrivateThings } from './private-things.tsx';
import { type Given, Reading } from './reading.tsx';

interface ReadDocumentProps {
  readonly document: DocumentId;
  readonly input: PageInput;
  readonly given?: Given;
}

/** One document, as it will print, with the days it covers. */
export function ReadDocument({ document, input, given }: ReadDocumentProps) {
  const words = documentsScreen;
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [first, last] = [dayTyped(from, input.today), dayTyped(to, input.today)];
  const kind = documents.find(({ id }) => id === document);
  const page = useMemo(
    () => kind && makeDocument(kind, { ...input, says: documentWords, ...days(first, last) }),
    [kind, input, first?.edtf, last?.edtf],
  );
  const chooser = (
    <Details summary={words.which}>
      <DayBox label={words.from} typed={from} read={first} onInput={setFrom} />
      <DayBox label={words.to} typed={to} read={last} onInput={setTo} />
    </Details>
  );
  if (!kind || !page)
    return (
      <Screen title={words.names[document]}>
        <p>{words.nothing}</p>
        <p class="quiet">{words.nothingNext}</p>
        {(from || to) && chooser}
      </Screen>
    );
  return (
    <Reading title={words.names[document]} page={page} sheet={kind.sheet} given={given}>
      <PrivateThings input={input} />
      {chooser}
    </Reading>
  );
}

function days(first: When | undefined, last: When | undefined): { from?: Day; to?: Day } {
  const from = first && spanOf(first)?.from;
  const to = last && spanOf(last)?.to;
  return { ...(from && { from }), ...(to && { to }) };
}

function dayTyped(typed: string, today: Day): When | undefined {
  const read = readWhen(typed, { today });
  return typed.trim() && read.ok && read.when.how !== 'unknown' ? read.when : undefined;
}

interface DayBoxProps {
  readonly label: string;
  readonly typed: string;
  readonly read: When | undefined;
  readonly onInput: (typed: string) => void;
}

function DayBox({ label, typed, read, onInput }: DayBoxProps) {
  const { read: readAs, unread } = documentsScreen;
  return (
    <ReadBackBox
      label={label}
      value={typed}
      onInput={onInput}
      readBack={typed.trim() && (read ? readAs(dateInWords(read, dates)) : unread)}
    />
  );
}
