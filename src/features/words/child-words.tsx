import { useMemo, useState } from 'preact/hooks';
import { aboutChild } from '../../domain/about-child.ts';
import { dateInWords } from '../../domain/dates/in-words.ts';
import { spanOf } from '../../domain/dates/when.ts';
import type { Id } from '../../domain/id.ts';
import type { Journal } from '../../domain/journal.ts';
import { childWords } from '../../domain/note.ts';
import type { Live } from '../../domain/version.ts';
import { Button } from '../../ui/button.tsx';
import { type ChipOption, Chips } from '../../ui/chips.tsx';
import { QuoteCard } from '../../ui/quote-card.tsx';
import { Screen } from '../../ui/screen.tsx';
import { dates } from '../../words/en/dates.ts';
import { peopleWords } from '../../words/en/people.ts';

interface ChildWordsProps {
  readonly journal: Journal;
  /** Every child there is; none to choose from when there is one. */
  readonly children: readonly ChipOption<Id>[];
  readonly childName: string;
  readonly gentle: boolean;
}

const A_SCREENFUL = 3;

/** Only what the child said and showed, oldest first, in large type, a few at a time. Never scored, never drawn as a line. */
export function ChildWords({ journal: all, children, childName, gentle }: ChildWordsProps) {
  const words = peopleWords.words;
  const [child, setChild] = useState(children[0]?.value);
  const journal = useMemo(() => aboutChild(all, child), [all, child]);
  const [onlyOk, setOnlyOk] = useState(false);
  const [shown, setShown] = useState(A_SCREENFUL);
  const notes = journal.notes
    .filter(({ body }) => childWords(body).length > 0 && (!onlyOk || body.okToShare === 'yes'))
    .toReversed();
  const name = children.find(({ value }) => value === child)?.label ?? childName;
  const title = words.title(name);
  const whose = children.length > 1 && (
    <Chips
      label={words.whose}
      options={children}
      chosen={child ? [child] : []}
      onChange={([one]) => setChild(one)}
      keepOne
    />
  );
  if (notes.length === 0 && !onlyOk)
    return (
      <Screen title={title}>
        {whose}
        <p>{words.empty(name)}</p>
      </Screen>
    );
  return (
    <Screen title={title} lead={<p class="quiet">{words.lead}</p>}>
      {whose}
      <Chips
        label={words.filter}
        labelUnseen
        options={[
          { value: 'all', label: words.all },
          { value: 'ok', label: words.ok },
        ]}
        chosen={[onlyOk ? 'ok' : 'all']}
        onChange={([one]) => setOnlyOk(one === 'ok')}
        keepOne
      />
      {notes.slice(0, shown).map((note) => (
        <OneNote key={note.id} note={note} gentle={gentle} />
      ))}
      {notes.length > shown && (
        <div>
          <Button onClick={() => setShown(shown + A_SCREENFUL)}>{words.more}</Button>
        </div>
      )}
    </Screen>
  );
}

function OneNote({ note, gentle }: { readonly note: Live<'note'>; readonly gentle: boolean }) {
  const [open, setOpen] = useState(!gentle || !note.body.hardToRead);
  const date = spanOf(note.body.happened) ? dateInWords(note.body.happened, dates) : dates.unknown;
  return (
    <section class="block" aria-label={date}>
      <p class="quiet small">{date}</p>
      {open ? (
        childWords(note.body).map(({ words }, index) => <QuoteCard key={index} words={words} by="" voice />)
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{peopleWords.words.hard}</Button>
        </div>
      )}
    </section>
  );
}
