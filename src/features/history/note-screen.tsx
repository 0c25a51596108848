import { dayOfInstant } from '../../domain/dates/day.ts';
import { dayInWords } from '../../domain/dates/in-words.ts';
import type { Id } from '../../domain/id.ts';
import type { Journal } from '../../domain/journal.ts';
import { latenessOf } from '../../domain/lateness.ts';
import { isInChildsWords, type Note, type Someone, writtenDay } from '../../domain/note.ts';
import { changesOf, earlierWordings } from '../../domain/other-wordings.ts';
import type { Paper } from '../../domain/paper.ts';
import type { Live } from '../../domain/version.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chips } from '../../ui/chips.tsx';
import { Details } from '../../ui/details.tsx';
import { Facts } from '../../ui/facts.tsx';
import { SmallPicture } from '../../ui/picture.tsx';
import { QuoteCard } from '../../ui/quote-card.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { Block, Screen } from '../../ui/screen.tsx';
import { addWords } from '../../words/en/add.ts';
import { dates } from '../../words/en/dates.ts';
import { historyWords } from '../../words/en/history.ts';
import { kindWords } from '../../words/en/kinds.ts';
import { papersWords } from '../../words/en/papers.ts';
import { JustForYou } from './just-for-you.tsx';
import { PromiseIn } from './promise-in.tsx';
import { PromisesHere } from './promises-here.tsx';
import { RemarksHere, withItsPromises } from './remarks-here.tsx';
import { SameDay } from './same-day.tsx';
import { factsOf, whenLine } from './told.ts';
import { TwoWordings } from './two-wordings.tsx';
import { Who } from './who.tsx';
import { Wording } from './wording.tsx';

interface NoteScreenProps {
  readonly note: Live<'note'>;
  readonly journal: Journal;
  readonly nameOf: (someone: Someone) => string;
  readonly readPrivate: () => Promise<string>;
  readonly today: string;
  readonly onChange: () => void;
  readonly onBin: () => void;
  /** Told which wording stands where it was changed in two places. */
  readonly onSettle: (body: Note) => void;
  readonly onPin: (pin: 'in' | 'out' | undefined) => void;
  readonly onPromise: (promise: Live<'promise'>) => void;
  /** Told which sentence of the note is a promise. */
  readonly onPick: (sentence: number) => void;
  readonly onMessage: () => void;
  readonly onPerson: (person: Id) => void;
  /** Another note of the same day. */
  readonly onOpen: (note: Live<'note'>) => void;
  /** Folds away notes that are marked as hard to read. */
  readonly gentle: boolean;
  /** The small picture of a paper, a JPEG in base64. */
  readonly smallOf: (paper: Paper) => Promise<string | undefined>;
  readonly onPaper: (paper: Paper) => void;
  /** Takes away what someone else wrote beside it. */
  readonly onRemark: (remark: Id) => void;
}

/** One note, whole: what was written, how it is known, what was promised, and its first wording. */
export function NoteScreen(props: NoteScreenProps) {
  const { note, journal, nameOf } = props;
  const { body } = note;
  const words = historyWords.note;
  const title = body.title || kindWords[body.kind].name;
  return (
    <Screen title={title} lead={<p class="quiet">{whenLine(body)}</p>}>
      <TwoWordings note={note} journal={journal} nameOf={nameOf} onSettle={props.onSettle} />
      {body.words && <Words note={body} />}
      {body.quotes.length > 0 && (
        <Block title={words.said}>
          {body.quotes.map((quote, index) => (
            <QuoteCard
              key={index}
              words={quote.words}
              by={[nameOf(quote.speaker), quote.closeness && addWords.closeness[quote.closeness]]
                .filter(Boolean)
                .join(' · ')}
              voice={quote.speaker.who === 'child'}
            />
          ))}
        </Block>
      )}
      <Views note={body} />
      <PapersHere {...props} />
      <Who note={body} journal={journal} onPerson={props.onPerson} />
      <Facts facts={factsOf(body, journal)} />
      <PromisesHere {...props} note={note.id} />
      <RemarksHere on={withItsPromises(note.id, journal)} journal={journal} onRemove={props.onRemark} />
      <PromiseIn note={body} onPick={props.onPick} />
      <SameDay note={note} journal={journal} gentle={props.gentle} onOpen={props.onOpen} />
      <MessageOffer note={body} onMessage={props.onMessage} />
      <History note={note} journal={journal} nameOf={nameOf} />
      <JustForYou read={props.readPrivate} />
      <PinChips pin={body.pin} onPin={props.onPin} />
      <ButtonRow>
        <Button look="main" icon="pencil" onClick={props.onChange}>
          {words.change}
        </Button>
        <Button icon="bin" onClick={props.onBin}>
          {words.bin}
        </Button>
      </ButtonRow>
    </Screen>
  );
}

function Words({ note }: { readonly note: Note }) {
  if (isInChildsWords(note)) {
    return <QuoteCard words={note.words} by={note.closeness ? addWords.closeness[note.closeness] : ''} voice />;
  }
  return <p class="as-written">{note.words}</p>;
}

/** Our view, and beside it those of others, each with whose it is. */
function Views({ note: { view, otherViews = [] } }: { readonly note: Note }) {
  const words = historyWords.note;
  if (!view && otherViews.length === 0) return null;
  if (otherViews.length === 0)
    return (
      <Block title={words.view}>
        <p class="as-written">{view}</p>
      </Block>
    );
  return (
    <Block title={words.otherViews}>
      <div class="side-by-side">
        {view && (
          <Card>
            <p class="strong">{words.ours}</p>
            <p class="as-written">{view}</p>
          </Card>
        )}
        {otherViews.map((other, index) => (
          <Card key={index}>
            <p class="strong">{other.whose}</p>
            <p class="as-written">{other.words}</p>
            {other.why && <p class="as-written quiet">{words.why(other.why)}</p>}
            {other.timeWithChild && <p class="quiet">{words.timeWithChild(other.timeWithChild)}</p>}
            {other.minuted === 'yes' && <p class="quiet">{words.minuted}</p>}
          </Card>
        ))}
      </div>
    </Block>
  );
}

function PapersHere({ note, smallOf, onPaper }: NoteScreenProps) {
  const { papers = [] } = note.body;
  if (papers.length === 0) return null;
  return (
    <Block title={papersWords.title}>
      <Rows>
        {papers.map((paper) => (
          <Row
            key={paper.id}
            picture={<SmallPicture load={() => smallOf(paper)} turned={paper.turned} />}
            onClick={() => onPaper(paper)}
            detail={papersWords.bytes(paper.bytes)}
          >
            {paper.name}
          </Row>
        ))}
      </Rows>
    </Block>
  );
}

/** After a meeting, and after something that helped, there is someone to write to. */
function MessageOffer({ note, onMessage }: { readonly note: Note; readonly onMessage: () => void }) {
  const { message } = kindWords[note.kind];
  return message ? (
    <div>
      <Button onClick={onMessage}>{message}</Button>
    </div>
  ) : null;
}

/** When it was first written and how often it has changed, with the first wording to read. */
function History({ note, journal, nameOf }: Pick<NoteScreenProps, 'note' | 'journal' | 'nameOf'>) {
  const words = historyWords.note;
  const { body } = note;
  const wordings = earlierWordings(note);
  const changes = changesOf(note);
  const last = changes.at(-1);
  return (
    <Card>
      <p class="quiet small">{words.firstWritten(dayInWords(writtenDay(body), dates), soon(body))}</p>
      {body.broughtIn && <p class="quiet small">{words.broughtIn(dayInWords(body.broughtIn, dates))}</p>}
      {last && <p class="quiet small">{words.changed(changes.length, dayInWords(dayOfInstant(last.time), dates))}</p>}
      {wordings.length > 0 && (
        <Details summary={words.seeFirst(wordings.length)}>
          {wordings.map(({ body, time }, index) => (
            <Wording key={index} note={body} time={time} journal={journal} nameOf={nameOf} />
          ))}
        </Details>
      )}
    </Card>
  );
}

function soon(note: Note): string {
  const words = historyWords.note;
  if (note.happened.how === 'unknown') return words.soonUnknown;
  const lateness = latenessOf(note);
  if (lateness.soon === 'same-day') return words.soonSame;
  return lateness.soon === 'days-later' ? words.soonLater(lateness.days) : words.soonMemory;
}

type Pin = 'auto' | 'in' | 'out';

function PinChips({
  pin,
  onPin,
}: {
  readonly pin: 'in' | 'out' | undefined;
  readonly onPin: NoteScreenProps['onPin'];
}) {
  const words = historyWords.note;
  const options: readonly { value: Pin; label: string }[] = [
    { value: 'auto', label: words.pinAuto },
    { value: 'in', label: words.pinIn },
    { value: 'out', label: words.pinOut },
  ];
  return (
    <Chips
      label={words.page}
      options={options}
      chosen={[pin ?? 'auto']}
      onChange={([one]) => onPin(one === 'auto' ? undefined : one)}
      keepOne
    />
  );
}
