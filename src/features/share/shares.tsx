import { dayInWords } from '../../domain/dates/in-words.ts';
import type { Live } from '../../domain/version.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { NumberedWords } from '../../ui/numbered-words.tsx';
import { Block, Screen, Stack } from '../../ui/screen.tsx';
import { dates } from '../../words/en/dates.ts';
import { shareWords } from '../../words/en/share.ts';

interface SharesProps {
  /** Oldest first. */
  readonly shares: readonly Live<'share'>[];
  readonly onMake: () => void;
  readonly onBack: () => void;
  readonly onFingerprint: () => void;
}

/** Giving someone a copy, and the list of what was given, newest first. */
export function Shares({ shares, onMake, onBack, onFingerprint }: SharesProps) {
  const words = shareWords;
  return (
    <Screen title={words.title} lead={<p>{words.lead}</p>}>
      <ButtonRow>
        <Button look="main" icon="lock" onClick={onMake}>
          {words.make}
        </Button>
        <Button icon="download" onClick={onBack}>
          {words.back}
        </Button>
        <Button icon="search" onClick={onFingerprint}>
          {words.check}
        </Button>
      </ButtonRow>
      <Block title={words.given}>
        {shares.length === 0 && <p class="quiet">{words.none}</p>}
        <Stack tight>
          {shares.toReversed().map((share) => (
            <Given key={share.id} share={share} />
          ))}
        </Stack>
      </Block>
    </Screen>
  );
}

function Given({ share: { body, versions } }: { readonly share: Live<'share'> }) {
  const on = versions[0]?.time.slice(0, 10) ?? '';
  return (
    <Card>
      <div>
        <p class="strong as-written">{shareWords.to(body.to)}</p>
        <p class="quiet">{`${shareWords.entry(body)} · ${dayInWords(on, dates)}`}</p>
      </div>
      {body.words && (
        <Details summary={shareWords.words}>
          <NumberedWords words={body.words.split(' ')} />
        </Details>
      )}
    </Card>
  );
}
