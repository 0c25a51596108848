import type { Closeness } from '../../../domain/note.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { type ChipOption, Chips } from '../../../ui/chips.tsx';
import { Block } from '../../../ui/screen.tsx';
import { TextBox } from '../../../ui/text-box.tsx';
import { addWords } from '../../../words/en/add.ts';
import { quoteWords } from '../../../words/en/quotes.ts';
import { noPeople, type QuoteLine } from '../form.ts';
import type { FieldContext, FieldProps } from './field.ts';
import { PeopleBox } from './people.tsx';

const emptyQuote: QuoteLine = { words: '', by: noPeople };

/** What people said, letter for letter, each with whose words they are. */
export function QuotesField({ form, set, context }: FieldProps) {
  const { quotes } = form;
  const change = (index: number, part: Partial<QuoteLine>) =>
    set({ quotes: quotes.map((quote, at) => (at === index ? { ...quote, ...part } : quote)) });
  return (
    <Block title={quoteWords.title} lead={quoteWords.lead}>
      {quotes.map((quote, index) => (
        <QuoteBox
          key={index}
          quote={quote}
          number={index + 1}
          onChange={(part) => change(index, part)}
          context={context}
        />
      ))}
      <div>
        <Button icon="plus" onClick={() => set({ quotes: [...quotes, emptyQuote] })}>
          {quoteWords.add}
        </Button>
      </div>
    </Block>
  );
}

interface QuoteBoxProps {
  readonly quote: QuoteLine;
  readonly number: number;
  readonly onChange: (part: Partial<QuoteLine>) => void;
  readonly context: FieldContext;
}

function QuoteBox({ quote, number, onChange, context }: QuoteBoxProps) {
  const { exact, close, shown } = addWords.closeness;
  const names = { exact, close, shown };
  return (
    <Card>
      <TextBox
        label={quoteWords.box(number)}
        value={quote.words}
        onInput={(words) => onChange({ words })}
        rows={2}
        focusAtStart={quote.words === ''}
      />
      <PeopleBox
        label={quoteWords.who}
        people={quote.by}
        onChange={(by) => onChange({ by })}
        context={context}
        one
        first={[...asItWas(quote), ...childrenOf(quote, context), { value: 'us', label: quoteWords.us }]}
      />
      <Chips
        label={quoteWords.closeness}
        options={(Object.keys(names) as Closeness[]).map((value) => ({ value, label: names[value] }))}
        chosen={quote.closeness ? [quote.closeness] : []}
        onChange={([closeness]) => onChange({ closeness })}
      />
    </Card>
  );
}

/** Someone the note names who is none of the people known. */
function asItWas({ speaker }: QuoteLine): readonly ChipOption<string>[] {
  return speaker?.who === 'other' && speaker.name ? [{ value: 'as', label: speaker.name }] : [];
}

/** Where the note is about several children, each by name. */
function childrenOf(
  { speaker }: QuoteLine,
  { about, children, childName }: FieldContext,
): readonly ChipOption<string>[] {
  const named = children.filter(({ value }) => about.includes(value));
  const name = speaker?.who === 'child' && speaker.name;
  if (named.length < 2) return [{ value: name ? `child:${name}` : 'child', label: childName }];
  return named.map(({ label }) => ({ value: `child:${label}`, label }));
}
