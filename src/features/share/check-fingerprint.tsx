import { useMemo, useState } from 'preact/hooks';
import { fingerprintOf, readOut, verdictOn } from '../../documents/share/evidence.ts';
import { dayOfInstant } from '../../domain/dates/day.ts';
import { dayInWords } from '../../domain/dates/in-words.ts';
import type { Journal } from '../../domain/journal.ts';
import type { Fingerprint } from '../../domain/share/share.ts';
import { Card } from '../../ui/card.tsx';
import { Block, Screen, Stack } from '../../ui/screen.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { dates } from '../../words/en/dates.ts';
import { shareWords } from '../../words/en/share.ts';

const words = shareWords.fingerprint;

/** The number that stands for everything as it is now, those that were given earlier, and whether they still hold. */
export function CheckFingerprint({ journal }: { readonly journal: Journal }) {
  const now = useMemo(() => fingerprintOf(journal), [journal]);
  const earlier = journal.shares.flatMap(({ body, versions }) =>
    body.fingerprint ? [{ fingerprint: body.fingerprint, on: dayOfTime(versions[0]?.time) }] : [],
  );
  return (
    <Screen title={words.title} lead={<p>{words.lead}</p>}>
      <Card look="tint">
        <p class="strong">{words.now}</p>
        <p class="fingerprint">{readOut(now)}</p>
      </Card>
      <p>{words.proves}</p>
      <p>{words.not}</p>
      <p>{words.papers}</p>
      <Typed now={now} earlier={earlier} />
      <Stack tight>
        {earlier.toReversed().map(({ fingerprint, on }, index) => (
          <Earlier key={index} fingerprint={fingerprint} on={on} journal={journal} />
        ))}
      </Stack>
    </Screen>
  );
}

interface EarlierProps {
  readonly fingerprint: Fingerprint;
  readonly on: string;
}

function Earlier({ fingerprint, on, journal }: EarlierProps & { readonly journal: Journal }) {
  const verdict = useMemo(() => verdictOn(fingerprint, journal), [fingerprint, journal]);
  return (
    <Card look={verdict === 'holds' || verdict === 'joined' ? 'plain' : 'warn'}>
      <div>
        <p class="strong">{words.before(on)}</p>
        <p class="fingerprint">{readOut(fingerprint)}</p>
      </div>
      <p>{words[verdict]}</p>
    </Card>
  );
}

interface TypedProps {
  readonly now: Fingerprint;
  readonly earlier: readonly EarlierProps[];
}

function Typed({ now, earlier }: TypedProps) {
  const [typed, setTyped] = useState('');
  const bare = typed.toLowerCase().replaceAll(/[^0-9a-f]/g, '');
  const found = earlier.find(({ fingerprint }) => fingerprint.head.startsWith(bare));
  const told = found ? words.found(found.on) : now.head.startsWith(bare) ? words.foundNow : words.unknown;
  return (
    <Block title={words.type}>
      <TextBox label={words.box} value={typed} onInput={setTyped} rows={1} spellcheck={false} />
      <p role="status">{bare.length >= 8 && told}</p>
    </Block>
  );
}

function dayOfTime(time = ''): string {
  return time ? dayInWords(dayOfInstant(time), dates) : '';
}
