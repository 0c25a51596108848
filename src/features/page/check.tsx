import { asTold } from '../../domain/page/as-told.ts';
import type { NoteThing } from '../../domain/page/choosing.ts';
import { picksFor } from '../../domain/page/make-page.ts';
import type { Override } from '../../domain/page/plan.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FootBar } from '../../ui/foot-bar.tsx';
import { Block, Screen, Stack } from '../../ui/screen.tsx';
import { summaryWords } from '../../words/en/summary.ts';
import { Cuts } from './cuts.tsx';
import { type Fitted, useFitted } from './fitted.ts';
import { HardWordsBlock } from './hard-words.tsx';
import { LeftOut } from './left-out.tsx';
import { type MakingProps, withHelpedUp, withLine, withOverride } from './making.ts';
import { NewSince } from './new-since.tsx';
import { NotPicked } from './not-picked.tsx';
import { OtherLines, type SayLine } from './other-lines.tsx';
import { EventCard, HelpedCard, WordsCard } from './pick-card.tsx';

export interface CheckProps extends MakingProps {
  readonly onOpen: (note: string) => void;
  readonly lineOf: (note: NoteThing) => string;
}

/** Every pick with its reason; the parent overrules any of them. */
export function Check({ input, onPlan, onOpen, lineOf, onDone }: CheckProps & { readonly onDone: () => void }) {
  const words = summaryWords.check;
  const fitted = useFitted(input);
  if (!fitted) return <Screen title={words.title}>{<p role="status">{summaryWords.read.making}</p>}</Screen>;
  const told = asTold(input);
  const picks = picksFor(input, fitted.limits);
  const say = (note: string, change: { [Key in keyof Override]?: Override[Key] | undefined }) =>
    onPlan(withOverride(input.plan, note, change));
  const sayLine: SayLine = (line, change) => onPlan(withLine(input.plan, line, change));
  const shared = { input: { ...input, journal: told.journal }, onOpen, lineOf, say };
  const helped = picks.helped.map(({ thing }) => thing.id);
  return (
    <Screen title={words.title} lead={<p class="quiet">{words.lead}</p>}>
      <FitCard
        fitted={fitted}
        length={input.plan.length}
        onTwo={() => onPlan({ ...input.plan, length: '2' })}
        onPutBack={(note) => say(note, { show: true })}
      />
      <NewSince picks={picks} {...shared} />
      {picks.hard.length > 0 && <HardWordsBlock picks={picks.hard} say={say} />}
      {picks.words.length > 0 && (
        <Block title={words.said(input.words.child)}>
          <Stack tight>
            {picks.words.map((pick) => (
              <WordsCard key={pick.thing.id} pick={pick} {...shared} />
            ))}
          </Stack>
        </Block>
      )}
      {picks.events.length > 0 && (
        <Block title={words.events}>
          <Stack tight>
            {picks.events.map((pick) => (
              <EventCard key={pick.thing.id} pick={pick} {...shared} />
            ))}
          </Stack>
        </Block>
      )}
      {picks.helped.length > 0 && (
        <Block title={words.helped}>
          <Stack tight>
            {picks.helped.map((pick, index) => (
              <HelpedCard
                key={pick.thing.id}
                pick={pick}
                {...shared}
                {...(index > 0 && { onUp: () => onPlan(withHelpedUp(input.plan, helped, pick.thing.id)) })}
              />
            ))}
          </Stack>
        </Block>
      )}
      <OtherLines page={fitted.page} sayLine={sayLine} {...shared} />
      <LeftOut sayLine={sayLine} {...shared} />
      <NotPicked picks={picks} {...shared} />
      <p class="quiet small">{words.no}</p>
      <FootBar>
        <Button look="main" wide onClick={onDone}>
          {summaryWords.who.done}
        </Button>
      </FootBar>
    </Screen>
  );
}

interface FitCardProps {
  readonly fitted: Fitted;
  readonly length: '1' | '2' | 'large';
  readonly onTwo: () => void;
  readonly onPutBack: (note: string) => void;
}

function FitCard({ fitted, length, onTwo, onPutBack }: FitCardProps) {
  const words = summaryWords.check;
  const fits = length === '1' ? words.fits : words.fitsMore(summaryWords.who.lengths[length].toLowerCase());
  return (
    <Card look={fitted.fits ? 'tint' : 'warn'}>
      <p role="status" class="strong">
        {fitted.fits ? fits : words.tooLong(fitted.linesOver)} {words.words(fitted.page.wordCount)}.
      </p>
      <Cuts cuts={fitted.cuts} onPutBack={onPutBack} />
      {!fitted.fits && length === '1' && (
        <div>
          <Button onClick={onTwo}>{words.two}</Button>
        </div>
      )}
    </Card>
  );
}
