import { dateInWords } from '../../domain/dates/in-words.ts';
import type { HardPick } from '../../domain/page/choosing-words.ts';
import type { HardWords } from '../../domain/page/plan.ts';
import { Card } from '../../ui/card.tsx';
import { Chips } from '../../ui/chips.tsx';
import { Details } from '../../ui/details.tsx';
import { QuoteCard } from '../../ui/quote-card.tsx';
import { Block } from '../../ui/screen.tsx';
import { dates } from '../../words/en/dates.ts';
import { summaryWords } from '../../words/en/summary.ts';
import type { PickProps } from './pick-card.tsx';

interface HardWordsProps extends Pick<PickProps, 'say'> {
  readonly picks: readonly HardPick[];
}

/** Words that are hard to hear, asked one by one, each time. */
export function HardWordsBlock(props: HardWordsProps) {
  const { hardTitle, hardLead } = summaryWords.check;
  return (
    <Block title={hardTitle} lead={hardLead}>
      <HardWordsCards {...props} />
    </Block>
  );
}

/** The question about each of them. The words are folded away until they are asked for. */
export function HardWordsCards({ picks, say }: HardWordsProps) {
  const words = summaryWords.check;
  const options = (Object.keys(words.hard) as HardWords[]).map((value) => ({ value, label: words.hard[value] }));
  return (
    <>
      {picks.map(({ thing, words: said, answer }) => (
        <Card key={thing.id}>
          <Details summary={words.see}>
            <QuoteCard words={said} by="" voice />
          </Details>
          <Chips
            label={words.hardDate(dateInWords(thing.body.happened, dates))}
            options={options}
            chosen={[answer]}
            onChange={([hardWords]) =>
              hardWords && say(thing.id, { hardWords, show: hardWords === 'print' ? true : undefined })
            }
            keepOne
          />
        </Card>
      ))}
    </>
  );
}
