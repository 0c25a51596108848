import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { dateInWords } from '../../domain/dates/in-words.ts';
import type { Id } from '../../domain/id.ts';
import type { Preparation } from '../../domain/preparation.ts';
import type { Live } from '../../domain/version.ts';
import type { Drafts } from '../../store/drafts.ts';
import { Button } from '../../ui/button.tsx';
import { Chips } from '../../ui/chips.tsx';
import { Details } from '../../ui/details.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { Block, Screen } from '../../ui/screen.tsx';
import { dates } from '../../words/en/dates.ts';
import { readyWords } from '../../words/en/ready.ts';
import './in-meeting.css';

interface InMeetingProps {
  readonly preparation: Preparation;
  readonly open: readonly Live<'promise'>[];
  /** Under which the ticks are kept. */
  readonly ticksName: string;
  readonly drafts: Drafts;
  /** The notes that show a point. */
  readonly shownBy: (notes: readonly Id[]) => readonly Live<'note'>[];
  /** The line that stands for a note. */
  readonly lineOf: (note: Live<'note'>) => string;
  readonly onNote: (note: Live<'note'>) => void;
  readonly onFinish: () => void;
}

const words = readyWords.meeting;

/** In the room: large, for one hand. Nothing can be read from across the table until a line is opened. */
export function InMeeting(props: InMeetingProps) {
  const { preparation, open, ticksName, drafts, onFinish } = props;
  const [ticks, setTicks] = useState<readonly string[]>([]);
  useEffect(() => {
    void drafts.read(ticksName).then(
      (kept) => kept && setTicks(kept as readonly string[]),
      () => {},
    );
  }, []);
  const tick = (what: string, isOn: boolean) => {
    const next = isOn ? [...ticks, what] : ticks.filter((one) => one !== what);
    setTicks(next);
    void drafts.keep(ticksName, next).catch(() => {}); // a tick that is not kept is still on the screen
  };
  const line = (what: string, text: string, done: string, shownBy?: ComponentChildren) => (
    <Line
      key={what}
      what={what}
      text={text}
      done={done}
      isOn={ticks.includes(what)}
      onTick={(isOn) => tick(what, isOn)}
    >
      {shownBy}
    </Line>
  );
  return (
    <Screen title={preparation.title || readyWords.unnamed} lead={<p>{words.lead}</p>}>
      <div class="in-meeting">
        {preparation.why && line(words.why, preparation.why, words.said)}
        {preparation.points.map((point, index) =>
          line(
            readyWords.plan.point(index + 1),
            point.words,
            words.said,
            <ShownBy {...props} notes={props.shownBy(point.notes)} />,
          ),
        )}
        {preparation.questions.map((question, index) =>
          line(readyWords.plan.question(index + 1), question, words.asked),
        )}
        {open.length > 0 && (
          <Details summary={readyWords.plan.open(open.length)}>
            <ul class="bullets">
              {open.map(({ id, body }) => (
                <li key={id}>{body.words}</li>
              ))}
            </ul>
          </Details>
        )}
      </div>
      <p class="quiet">{readyWords.plan.rights}</p>
      <Block title={words.finish} lead={words.finishLead}>
        <Button look="main" wide onClick={onFinish}>
          {words.write}
        </Button>
      </Block>
    </Screen>
  );
}

/** The notes that show a point, shut like the point itself. */
function ShownBy({
  notes,
  lineOf,
  onNote,
}: Pick<InMeetingProps, 'lineOf' | 'onNote'> & { readonly notes: readonly Live<'note'>[] }) {
  if (notes.length === 0) return null;
  return (
    <Details summary={words.shownBy(notes.length)}>
      <Rows>
        {notes.map((note) => (
          <Row key={note.id} icon="page" onClick={() => onNote(note)} detail={dateInWords(note.body.happened, dates)}>
            {lineOf(note)}
          </Row>
        ))}
      </Rows>
    </Details>
  );
}

interface LineProps {
  readonly what: string;
  readonly text: string;
  readonly done: string;
  readonly isOn: boolean;
  readonly onTick: (isOn: boolean) => void;
  readonly children?: ComponentChildren;
}

function Line({ what, text, done, isOn, onTick, children }: LineProps) {
  return (
    <div class="in-meeting-line">
      <Details summary={what}>
        <p class="as-written">{text}</p>
        {children}
      </Details>
      <Chips
        label={what}
        labelUnseen
        options={[{ value: 'done', label: done }]}
        chosen={isOn ? ['done'] : []}
        onChange={(on) => onTick(on.length > 0)}
        many
      />
    </div>
  );
}
