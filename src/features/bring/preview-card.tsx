import type { Preview } from '../../domain/brought.ts';
import { monthInWords } from '../../domain/dates/in-words.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Block } from '../../ui/screen.tsx';
import { dates } from '../../words/en/dates.ts';
import { kindWords } from '../../words/en/kinds.ts';
import { moreWords } from '../../words/en/more.ts';

interface PreviewCardProps {
  readonly preview: Preview;
  /** Empty when the parent gave none. */
  readonly childName: string;
  /** What the file holds besides notes. */
  readonly extra: string | undefined;
  readonly notKept: boolean;
  readonly onKeep: () => void;
  readonly onOther: () => void;
}

/** What is in a file, before any of it is kept. */
export function PreviewCard({ preview, extra, childName, notKept, onKeep, onOther }: PreviewCardProps) {
  const words = moreWords.bring;
  const { notes, promises, people, span, alreadyHere, about, versions } = preview;
  const month = (day: string) => monthInWords(day.slice(0, 7), dates);
  const fresh = notes - alreadyHere;
  return (
    <Block title={words.inIt}>
      <Card>
        <p class="strong">{[words.notes(notes), words.promises(promises), words.people(people)].join(', ')}</p>
        {span && <p>{words.span(month(span.from), month(span.to))}</p>}
        {extra && <p>{extra}</p>}
        {about && childName && about !== childName && <p>{words.about(about, childName)}</p>}
        {alreadyHere > 0 && <p>{words.alreadyHere(alreadyHere)}</p>}
        <Details summary={words.kinds} open>
          <ul>
            {[...preview.byKind]
              .toSorted(([, one], [, other]) => other - one)
              .map(([kind, count]) => (
                <li key={kind}>
                  {kindWords[kind].name}: {count}
                </li>
              ))}
          </ul>
        </Details>
        <NotReadLines notRead={preview.notRead} />
      </Card>
      {notKept && <Notice look="error">{words.notKept}</Notice>}
      {versions.length === 0 && !extra && <p>{words.nothingNew}</p>}
      <ButtonRow>
        {(versions.length > 0 || extra) && (
          <Button look="main" onClick={onKeep}>
            {fresh > 0 ? words.keep(fresh) : words.keepRest}
          </Button>
        )}
        <Button onClick={onOther}>{words.other}</Button>
      </ButtonRow>
    </Block>
  );
}

const MOST_LINES = 20;

function NotReadLines({ notRead }: { readonly notRead: Preview['notRead'] }) {
  const words = moreWords.bring;
  if (notRead.length === 0) return null;
  return (
    <Details summary={words.notRead(notRead.length)} open>
      <ul>
        {notRead.slice(0, MOST_LINES).map(({ line, why }) => (
          <li key={line}>
            {words.line(line)}: {words.why[why]}
          </li>
        ))}
        {notRead.length > MOST_LINES && <li>{words.moreLines(notRead.length - MOST_LINES)}</li>}
      </ul>
    </Details>
  );
}
