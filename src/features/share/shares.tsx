import { useState } from 'preact/hooks';
import { dayOfInstant } from '../../domain/dates/day.ts';
import { dateInWords, dayInWords } from '../../domain/dates/in-words.ts';
import type { Id } from '../../domain/id.ts';
import { firstLine } from '../../domain/note.ts';
import type { Live } from '../../domain/version.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { NumberedWords } from '../../ui/numbered-words.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { Block, Screen, Stack } from '../../ui/screen.tsx';
import { dates } from '../../words/en/dates.ts';
import { kindWords } from '../../words/en/kinds.ts';
import { shareWords } from '../../words/en/share.ts';

interface SharesProps {
  /** Oldest first. */
  readonly shares: readonly Live<'share'>[];
  readonly notes: readonly Live<'note'>[];
  /** Where a copy is opened. */
  readonly openAt: string;
  readonly onOpen: (note: Id) => void;
  readonly onMake: () => void;
  readonly onEverything: () => void;
  readonly onBack: () => void;
  readonly onFingerprint: () => void;
}

/** Giving someone a copy, and the list of what was given, newest first. */
export function Shares({ shares, notes, openAt, onOpen, onMake, onEverything, onBack, onFingerprint }: SharesProps) {
  const words = shareWords;
  return (
    <Screen title={words.title} lead={<p>{words.lead}</p>}>
      <ButtonRow>
        <Button look="main" icon="lock" onClick={onMake}>
          {words.make}
        </Button>
        <Button icon="people" onClick={onEverything}>
          {words.everything}
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
            <Given key={share.id} {...{ share, notes, openAt, onOpen }} />
          ))}
        </Stack>
      </Block>
    </Screen>
  );
}

interface GivenProps extends Pick<SharesProps, 'notes' | 'openAt' | 'onOpen'> {
  readonly share: Live<'share'>;
}

function Given({ share: { body, versions }, openAt, ...props }: GivenProps) {
  const time = versions[0]?.time;
  return (
    <Card>
      <div>
        <p class="strong as-written">{shareWords.to(body.to)}</p>
        <p class="quiet">{`${shareWords.entry(body)} · ${time ? dayInWords(dayOfInstant(time), dates) : ''}`}</p>
      </div>
      {body.text && (
        <Details summary={shareWords.text}>
          <p class="as-written">{body.text}</p>
        </Details>
      )}
      <NotesGiven ids={body.notes} {...props} />
      {body.words && (
        <Details summary={shareWords.words}>
          <NumberedWords words={body.words.split(' ')} />
          {body.what === 'copy' && <p>{shareWords.openedAt(openAt)}</p>}
        </Details>
      )}
    </Card>
  );
}

/** The notes that were in it, as far as they are still kept. */
function NotesGiven({ ids, notes, onOpen }: Pick<SharesProps, 'notes' | 'onOpen'> & { readonly ids: readonly Id[] }) {
  const [isOpen, setOpen] = useState(false);
  const inIt = new Set(ids);
  const found = isOpen ? notes.filter(({ id }) => inIt.has(id)) : [];
  if (ids.length === 0) return null;
  return (
    <Details summary={shareWords.notes} onOpen={() => setOpen(true)}>
      <Rows>
        {found.map(({ id, body }) => (
          <Row key={id} onClick={() => onOpen(id)} detail={dateInWords(body.happened, dates)}>
            {firstLine(body) || kindWords[body.kind].name}
          </Row>
        ))}
      </Rows>
    </Details>
  );
}
