import type { ComponentChildren } from 'preact';
import { childWords, firstLine } from '../../domain/note.ts';
import { isOld, type NoteThing, type Pick, type ReasonId } from '../../domain/page/choosing.ts';
import { MOST_WORDS_A_QUOTE, type WordsPick } from '../../domain/page/choosing-words.ts';
import { eventLine } from '../../domain/page/event-line.ts';
import type { PageInput } from '../../domain/page/make-page.ts';
import type { Override } from '../../domain/page/plan.ts';
import { helpedLine } from '../../domain/page/sections/worked.ts';
import { runOf, runsThatFit } from '../../domain/page/sentences.ts';
import { monthOfDate, sourceInWords } from '../../domain/page/sources.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chips } from '../../ui/chips.tsx';
import { Details } from '../../ui/details.tsx';
import { summaryWords } from '../../words/en/summary.ts';
import { OwnLine } from './own-line.tsx';

/** What every card is given: what the page is made from, the way to a note, and the parent's say over it. */
export interface PickProps {
  readonly input: PageInput;
  readonly onOpen: (note: string) => void;
  /** The line that stands for a note that could be picked. */
  readonly lineOf: (note: NoteThing) => string;
  readonly say: (note: string, change: { [Key in keyof Override]?: Override[Key] | undefined }) => void;
}

interface PickCardProps extends PickProps {
  readonly thing: NoteThing;
  readonly line: string;
  readonly reason: ReasonId;
  readonly children?: ComponentChildren;
}

interface LineCardProps extends Omit<PickCardProps, 'say' | 'lineOf'> {
  readonly onOut: () => void;
}

/** One pick: its line, why it is there, and whether it stays. */
function PickCard({ say, ...props }: PickCardProps) {
  return <LineCard {...props} onOut={() => say(props.thing.id, { show: false })} />;
}

/** A line of the page, why it is there, the way to its note, and whether it stays. One that is old still matters. */
export function LineCard({ input, thing, line, reason, onOpen, onOut, children }: LineCardProps) {
  const words = summaryWords.check;
  const why = input.words.reasons[reason];
  return (
    <Card>
      <div>
        <p>{line}</p>
        <p class="quiet small">{isOld(thing, input.today) ? words.stillMatters(why) : words.why(why)}</p>
      </div>
      <div class="heading-row">
        <Chips
          label={`${words.on}: ${line}`}
          labelUnseen
          options={[{ value: 'on', label: words.on }]}
          chosen={['on']}
          onChange={onOut}
          many
        />
        <Button look="plain" onClick={() => onOpen(thing.id)} about={words.about(firstLine(thing.body))}>
          {words.open}
        </Button>
      </div>
      {children}
    </Card>
  );
}

export function EventCard({ pick, ...props }: PickProps & { readonly pick: Pick }) {
  const { thing, reason, together, fuller } = pick;
  const { journal, words, plan } = props.input;
  const line = eventLine({ thing, together, fuller, own: plan.overrides[thing.id]?.line }, journal, words);
  const whole = `${monthOfDate(thing.body.happened, words)}: ${line} (${sourceInWords(thing, journal, words)})`;
  return (
    <PickCard thing={thing} line={whole} reason={reason} {...props}>
      {together && <p class="quiet small">{summaryWords.check.together[together.as](together.all.length)}</p>}
      <OwnEventLine thing={thing} {...props} />
    </PickCard>
  );
}

interface HelpedCardProps extends PickProps {
  readonly pick: Pick;
  /** Tells it before the one above; left out of the first. */
  readonly onUp?: () => void;
}

export function HelpedCard({ pick, onUp, ...props }: HelpedCardProps) {
  const { thing, reason } = pick;
  const { journal, words, plan } = props.input;
  const line = helpedLine(thing, journal, words, plan.overrides[thing.id]?.line);
  return (
    <PickCard thing={thing} line={line} reason={reason} {...props}>
      {onUp && (
        <div>
          <Button look="plain" onClick={onUp} about={line}>
            {summaryWords.asks.up}
          </Button>
        </div>
      )}
      <OwnEventLine thing={thing} {...props} />
    </PickCard>
  );
}

export function WordsCard({ pick, ...props }: PickProps & { readonly pick: WordsPick }) {
  const { thing, reason, words } = pick;
  const whole = childWords(thing.body)[0]?.words ?? '';
  const runs = runsThatFit(whole, MOST_WORDS_A_QUOTE);
  const chosen = runs.findIndex((run) => runOf(whole, run) === words);
  return (
    <PickCard
      thing={thing}
      line={`“${words}” ${monthOfDate(thing.body.happened, props.input.words)}`}
      reason={reason}
      {...props}
    >
      {runs.length > 1 && (
        <Details summary={summaryWords.check.part}>
          <Chips
            label={summaryWords.check.part}
            labelUnseen
            options={runs.map((run, index) => ({ value: index, label: runOf(whole, run) }))}
            chosen={[chosen]}
            onChange={([index]) => props.say(thing.id, { part: index === undefined ? undefined : runs[index] })}
          />
        </Details>
      )}
    </PickCard>
  );
}

function OwnEventLine({ thing, input, say }: PickProps & { readonly thing: NoteThing }) {
  const kept = input.plan.overrides[thing.id]?.line;
  return <OwnLine kept={kept} about={firstLine(thing.body)} onKeep={(line) => say(thing.id, { line })} />;
}
