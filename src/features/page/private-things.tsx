import { useMemo } from 'preact/hooks';
import type { PageInput } from '../../domain/page/make-page.ts';
import { privateThings } from '../../domain/page/private-things.ts';
import { Card } from '../../ui/card.tsx';
import { summaryWords } from '../../words/en/summary.ts';

/** What is private or hard, each said to be in or out, before anything is printed or sent. */
export function PrivateThings({ input }: { readonly input: PageInput }) {
  const words = summaryWords.private;
  const { staysIn, putOn, refused, hard } = useMemo(() => privateThings(input), [input]);
  const lines = [
    putOn.length > 0 && words.putOn(putOn.length),
    hard.print > 0 && words.printed(hard.print),
    hard['in-person'] > 0 && words.inPerson(hard['in-person']),
    hard['leave-out'] > 0 && words.hardOut(hard['leave-out']),
    staysIn > 0 && words.staysIn(staysIn),
    refused > 0 && words.refused(refused),
    words.justForYou,
  ].filter((line) => line !== false);
  return (
    <Card>
      <p class="strong">{words.title}</p>
      <ul class="bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  );
}
