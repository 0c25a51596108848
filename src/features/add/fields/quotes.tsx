import type { KindId } from '../../../domain/kinds/index.ts';
import type { Closeness } from '../../../domain/note.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { type ChipOption, Chips } from '../../../ui/chips.tsx';
import { Block } from '../../../ui/screen.tsx';
import { TextBox } from '../../../ui/text-box.tsx';
import { addWords } from '../../../words/en/add.ts';
import { quoteWords } from '../../../words/en/quotes.ts';
import { CHILD, childChosen, noPeople, PAPER, type QuoteLine } from '../form.ts';
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
          kind={form.kind}
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
  readonly kind: KindId;
  readonly quote: QuoteLine;
  readonly number: number;
  readonly onChange: (part: Partial<QuoteLine>) => void;
  readonly context: FieldContext;
}

function QuoteBox({ kind, quote, number, onChange, context }: QuoteBoxProps) {
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
        first={[...asItWas(quote, context), ...paperIn(kind), ...childrenOf(quote, context), US]}
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

const US: ChipOption<string> = { value: 'us', label: quoteWords.us };

/** What a letter says is said by nobody in particular. */
function paperIn(kind: KindId): readonly ChipOption<string>[] {
  return kind === 'paper' ? [{ value: PAPER, label: quoteWords.paper }] : [];
}

/** Whoever the note names that is none of those to choose from. */
function asItWas({ speaker }: QuoteLine, { childName }: FieldContext): readonly ChipOption<string>[] {
  if (speaker?.who === 'other' && speaker.name) return [{ value: 'as', label: speaker.name }];
  return speaker?.who === 'child' && !speaker.child ? [{ value: 'as', label: speaker.name ?? childName }] : [];
}

/** The children it is about, and one that was chosen before; a child that is not told of yet has no entry. */
function childrenOf({ by, speaker }: QuoteLine, context: FieldContext): readonly ChipOption<string>[] {
  const { about, children, childName } = context;
  if (speaker?.who === 'child' && !speaker.child && children.length < 2) return [];
  if (children.length === 0) return [{ value: CHILD, label: childName }];
  const options = children.map(({ value, label }) => ({ value: childChosen(value), id: value, label }));
  return options.filter(({ value, id }) => children.length === 1 || about.includes(id) || by.chosen.includes(value));
}
