import type { ComponentChildren } from 'preact';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chips } from '../../ui/chips.tsx';
import { FootBar } from '../../ui/foot-bar.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { papersWords } from '../../words/en/papers.ts';
import { shareWords } from '../../words/en/share.ts';

/** Whom everything is for, and whether private notes go too. */
export interface HandOverAsked {
  readonly to: string;
  readonly withPrivate: boolean;
}

export const freshHandOver: HandOverAsked = { to: '', withPrivate: false };

interface HandOverProps {
  /** What is left of a file that was not given, to go on with. */
  readonly hadWords: ComponentChildren;
  readonly asked: HandOverAsked;
  readonly onChange: (asked: HandOverAsked) => void;
  readonly notes: number;
  readonly privateNotes: number;
  /** The length of each paper that goes. */
  readonly papers: readonly number[];
  /** Whether one of them may say where it was taken. */
  readonly hasPlaces: boolean;
  readonly onLock: () => void;
}

const words = shareWords.handOver;

/** What goes to the other parent and what does not, before anything is locked. */
export function HandOver({ hadWords, asked, onChange, notes, privateNotes, papers, hasPlaces, onLock }: HandOverProps) {
  const bytes = papers.reduce((sum, one) => sum + one, 0);
  return (
    <Screen title={words.title} lead={<p>{words.lead}</p>}>
      {hadWords}
      <TextBox
        label={shareWords.choose.to}
        hint={words.toHint}
        value={asked.to}
        onInput={(to) => onChange({ ...asked, to })}
        rows={1}
        spellcheck={false}
      />
      {privateNotes > 0 && (
        <Chips
          label={words.private}
          options={[{ value: 'in', label: words.privateIn(privateNotes) }]}
          chosen={asked.withPrivate ? ['in'] : []}
          onChange={(chosen) => onChange({ ...asked, withPrivate: chosen.length > 0 })}
          many
        />
      )}
      {privateNotes > 0 && !asked.withPrivate && <p class="quiet">{words.privateOut}</p>}
      {hasPlaces && <Notice look="warn">{papersWords.places}</Notice>}
      <Card look="tint">
        <p role="status" class="strong">
          {notes > 0 ? words.goes(notes, papers.length, papersWords.bytes(bytes)) : words.nothing}
        </p>
        <p>{words.earlier}</p>
        <p>{words.stays}</p>
        <p>{words.staysToo}</p>
      </Card>
      <p class="quiet">{words.ownPhone}</p>
      <FootBar>
        <Button look="main" wide icon="lock" onClick={() => notes > 0 && onLock()}>
          {shareWords.choose.lock}
        </Button>
      </FootBar>
    </Screen>
  );
}
