import { useMemo } from 'preact/hooks';
import { dateInWords } from '../../domain/dates/in-words.ts';
import type { NoteThing } from '../../domain/page/choosing.ts';
import type { PageInput } from '../../domain/page/make-page.ts';
import { privateThings } from '../../domain/page/private-things.ts';
import { Card } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { dates } from '../../words/en/dates.ts';
import { summaryWords } from '../../words/en/summary.ts';

interface PrivateThingsProps {
  readonly input: PageInput;
  /** What a note is called where notes are listed. */
  readonly lineOf: (note: NoteThing) => string;
}

/** What is private or hard, each thing said to be in or out, before anything is printed or sent. */
export function PrivateThings({ input, lineOf }: PrivateThingsProps) {
  const words = summaryWords.private;
  const { staysIn, putOn, refused, hard } = useMemo(() => privateThings(input), [input]);
  const groups: readonly (readonly [readonly NoteThing[], (notes: number) => string])[] = [
    [putOn, words.putOn],
    [hard.print, words.printed],
    [hard['in-person'], words.inPerson],
    [hard['leave-out'], words.hardOut],
    [staysIn, words.staysIn],
    [refused, words.refused],
  ];
  return (
    <Card>
      <p class="strong">{words.title}</p>
      {groups.map(
        ([notes, told]) =>
          notes.length > 0 && (
            <Things key={told(notes.length)} told={told(notes.length)} notes={notes} lineOf={lineOf} />
          ),
      )}
      <p>{words.justForYou}</p>
    </Card>
  );
}

/** From so many on they are folded away. */
const LONG = 4;

interface ThingsProps extends Pick<PrivateThingsProps, 'lineOf'> {
  readonly told: string;
  readonly notes: readonly NoteThing[];
}

function Things({ told, notes, lineOf }: ThingsProps) {
  const list = (
    <ul class="bullets">
      {notes.map((note) => (
        <li key={note.id}>{summaryWords.private.thing(dateInWords(note.body.happened, dates), lineOf(note))}</li>
      ))}
    </ul>
  );
  if (notes.length >= LONG) return <Details summary={told}>{list}</Details>;
  return (
    <>
      <p>{told}</p>
      {list}
    </>
  );
}
