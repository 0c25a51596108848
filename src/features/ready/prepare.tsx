import { useEffect, useState } from 'preact/hooks';
import { addDays } from '../../domain/dates/day.ts';
import { dateInWords } from '../../domain/dates/in-words.ts';
import { otherReadings } from '../../domain/dates/other-readings.ts';
import { type ReadingContext, readWhen } from '../../domain/dates/reading.ts';
import { exactDay, onDay, unknownWhen, type When } from '../../domain/dates/when.ts';
import type { Journal } from '../../domain/journal.ts';
import { nationOf } from '../../domain/nation-of.ts';
import type { Preparation } from '../../domain/preparation.ts';
import type { Live } from '../../domain/version.ts';
import type { Drafts } from '../../store/drafts.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { DateChooser } from '../../ui/date-chooser.tsx';
import { Details } from '../../ui/details.tsx';
import { FootBar } from '../../ui/foot-bar.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { Block, Screen } from '../../ui/screen.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { addWords } from '../../words/en/add.ts';
import { dates } from '../../words/en/dates.ts';
import { keptDate } from '../../words/en/kept-date.ts';
import { readBackOf } from '../../words/en/read-back.ts';
import { readyWords } from '../../words/en/ready.ts';
import { Coming } from './coming.tsx';
import { Points } from './points.tsx';
import { type Preparing, usePreparation } from './use-preparation.ts';

interface PrepareProps {
  readonly start: Preparation;
  readonly draftName: string;
  readonly drafts: Drafts;
  readonly journal: Journal;
  /** The line that stands for a note. */
  readonly lineOf: (note: Live<'note'>) => string;
  readonly people: readonly Live<'person'>[];
  readonly today: string;
  /** The promises that are still open with these people. */
  readonly openWith: (people: readonly string[]) => readonly Live<'promise'>[];
  /** Names that were typed become people. */
  readonly onMeet: (name: string) => Promise<string | undefined>;
  readonly onKeep: (preparation: Preparation) => Promise<boolean>;
  readonly onPromise: (promise: Live<'promise'>) => void;
  readonly onEnter: () => void;
  readonly onPage: (preparation: Preparation) => void;
  readonly onCalendar: (day: string) => void;
  /** Undefined while it has not been kept. */
  readonly onRemove: (() => void) | undefined;
}

const words = readyWords.plan;

/** Getting ready: what matters most, three points with what shows them, questions, and who is coming. */
export function Prepare(props: PrepareProps) {
  const [start, setStart] = useState<Preparing>();
  useEffect(() => {
    const begin = (draft: unknown) => setStart({ ...props.start, ...(draft as Preparing | undefined) });
    void props.drafts.read(props.draftName).then(begin, () => begin(undefined));
  }, []);
  return start ? <PreparationForm {...props} start={start} /> : null;
}

function PreparationForm(props: PrepareProps) {
  const { preparation, set, meet, keep, kept } = usePreparation(props);
  const { journal, people, today } = props;
  const day = preparation.on && exactDay(preparation.on);
  const thenOn = (go: (written: Preparation) => void) => async () => {
    const written = await keep();
    if (written) go(written);
  };
  return (
    <Screen title={readyWords.title} lead={<p>{readyWords.lead}</p>}>
      <TextBox
        label={words.title}
        hint={words.titleHint}
        value={preparation.title}
        onInput={(title) => set({ title })}
        rows={1}
      />
      <Day preparation={preparation} reading={{ today, nation: nationOf(journal), ahead: true }} onChange={set} />
      <Coming
        people={people}
        chosen={preparation.people}
        onChange={(next) => set({ people: next })}
        typed={preparation.typed ?? ''}
        onType={(typed) => set({ typed })}
        onAdd={() => void meet()}
      />
      <OpenPromises {...props} chosen={preparation.people} />
      <TextBox label={words.why} value={preparation.why} onInput={(why) => set({ why })} rows={2} />
      <Points
        points={preparation.points}
        onChange={(points) => set({ points })}
        journal={journal}
        today={today}
        lineOf={props.lineOf}
      />
      <Questions questions={preparation.questions} onChange={(questions) => set({ questions })} />
      <Hopes preparation={preparation} onChange={set} />
      <ButtonRow>
        <Button onClick={() => void thenOn(props.onEnter)()}>{words.enter}</Button>
        <Button onClick={() => void thenOn(props.onPage)()}>{words.page}</Button>
        {day && (
          <Button icon="calendar" onClick={() => props.onCalendar(day)}>
            {words.calendar}
          </Button>
        )}
      </ButtonRow>
      <p class="quiet">{words.rights}</p>
      {props.onRemove && (
        <div>
          <Button look="plain" onClick={props.onRemove}>
            {words.remove}
          </Button>
        </div>
      )}
      <FootBar>
        {kept === 'not-kept' && <Notice look="error">{words.notKept}</Notice>}
        <p role="status">{kept === 'kept' && words.kept}</p>
        <Button look="main" wide onClick={() => void keep()}>
          {words.keep}
        </Button>
      </FootBar>
    </Screen>
  );
}

type DayChip = 'today' | 'tomorrow' | 'as' | 'other';

interface DayProps {
  readonly preparation: Preparation;
  readonly reading: ReadingContext;
  readonly onChange: (part: Partial<Preparation>) => void;
}

function Day({ preparation: { on }, reading, onChange }: DayProps) {
  const [chip, setChip] = useState<DayChip | undefined>(on ? 'as' : undefined);
  const [typed, setTyped] = useState('');
  const quick = { today: onDay(reading.today), tomorrow: onDay(addDays(reading.today, 1)) };
  const choose = (next: DayChip | undefined) => {
    setChip(next);
    if (next === 'today' || next === 'tomorrow') onChange({ on: quick[next] });
  };
  const type = (next: string) => {
    setTyped(next);
    onChange({ on: dateTyped(next, reading) });
  };
  return (
    <DateChooser<DayChip>
      label={words.on.label}
      options={[
        ...(chip === 'as' && on ? [{ value: 'as' as const, label: keptDate(on) }] : []),
        { value: 'today', label: words.on.today },
        { value: 'tomorrow', label: words.on.tomorrow },
        { value: 'other', label: words.on.other },
      ]}
      chosen={chip}
      typed={typed}
      onChoose={choose}
      onType={type}
      readBack={(text) => readBackOf(readWhen(text, reading), otherReadings(text, reading))}
      boxLabel={words.on.box}
      boxHint={words.on.boxHint}
      keepOne
    />
  );
}

/** As everywhere, a date that can't be read is kept as typed, with the day not known. */
function dateTyped(typed: string, reading: ReadingContext): When {
  const read = readWhen(typed, reading);
  if (read.ok) return read.when;
  return typed.trim() ? { ...unknownWhen, typed } : unknownWhen;
}

function OpenPromises({ openWith, onPromise, chosen }: PrepareProps & { readonly chosen: readonly string[] }) {
  if (chosen.length === 0) return null;
  const open = openWith(chosen);
  if (open.length === 0) return <p class="quiet">{words.noneOpen}</p>;
  return (
    <Block title={words.open(open.length)}>
      <Rows>
        {open.map((promise) => (
          <Row
            key={promise.id}
            icon="promise"
            onClick={() => onPromise(promise)}
            detail={dateInWords(promise.body.said, dates)}
          >
            {promise.body.words || addWords.result['will-call-back']}
          </Row>
        ))}
      </Rows>
    </Block>
  );
}

interface QuestionsProps {
  readonly questions: readonly string[];
  readonly onChange: (questions: readonly string[]) => void;
}

function Questions({ questions, onChange }: QuestionsProps) {
  const shown = questions.length > 0 ? questions : [''];
  return (
    <Block title={words.questions}>
      {shown.map((question, index) => (
        <TextBox
          key={index}
          label={words.question(index + 1)}
          value={question}
          onInput={(next) => onChange(shown.map((one, at) => (at === index ? next : one)))}
          rows={2}
        />
      ))}
      <div>
        <Button icon="plus" onClick={() => onChange([...shown, ''])}>
          {words.addQuestion}
        </Button>
      </div>
    </Block>
  );
}

function Hopes({ preparation, onChange }: Pick<DayProps, 'preparation' | 'onChange'>) {
  const boxes = ['hoped', 'couldLiveWith', 'notOk'] as const;
  return (
    <Details summary={words.hopes}>
      <p class="quiet">{words.hopesLead}</p>
      {boxes.map((box) => (
        <TextBox
          key={box}
          label={words[box]}
          value={preparation[box]}
          onInput={(text) => onChange({ [box]: text })}
          rows={2}
        />
      ))}
    </Details>
  );
}
