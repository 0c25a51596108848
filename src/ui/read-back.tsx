import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, ButtonRow } from './button.tsx';
import './read-back.css';

/** A date at one tap: what the tap says, and what it puts in the box. */
interface OtherDate {
  readonly label: string;
  readonly typed: string;
}

/** What became of a typed date: read back in words, with what else it could be, or a sentence that says what to do. */
export type ReadBack =
  | {
      readonly ok: true;
      readonly words: string;
      /** The date as it was read, for the way back to it. */
      readonly itself?: OtherDate;
      readonly others?: readonly OtherDate[];
    }
  | { readonly ok: false; readonly problem: string };

interface ReadBackLineProps {
  /** Undefined while nothing is typed. */
  readonly read: ReadBack | undefined;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** How a typed date was read, with the dates that it could be instead. One that was taken can be given back. */
export function ReadBackLine({ read, typed, onType }: ReadBackLineProps) {
  const [region] = useState(() => ({ role: 'status' }) as const);
  const [taken, setTaken] = useState<{ readonly typed: string; readonly before: OtherDate | undefined }>();
  const lines = useRef<HTMLDivElement>(null);
  const isRead = read?.ok === true;
  const back = taken?.typed === typed ? taken.before : undefined;
  const offered = back ? [back] : (isRead && read.others) || [];
  const take = (other: OtherDate) => {
    setTaken(other === back ? undefined : { typed: other.typed, before: isRead ? read.itself : undefined });
    lines.current?.querySelector('button')?.focus(); // the one that stays, as the way back
    onType(other.typed);
  };
  useEffect(() => {
    const isTyping = lines.current?.parentElement?.contains(document.activeElement);
    if (read && isTyping) lines.current?.scrollIntoView({ block: 'nearest' }); // it may be under the bar at the foot
  }, [read !== undefined, offered.length]);
  return (
    <div class="read-back-lines" ref={lines}>
      <p class={read?.ok === false ? 'read-back is-unread' : 'read-back'} {...region}>
        {read && (isRead ? read.words : read.problem)}
      </p>
      {offered.length > 0 && (
        <ButtonRow>
          {offered.map((other, at) => (
            <Button key={at} onClick={() => take(other)}>
              {other.label}
            </Button>
          ))}
        </ButtonRow>
      )}
    </div>
  );
}
