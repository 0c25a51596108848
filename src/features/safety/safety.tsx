import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Chips } from '../../ui/chips.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { Block, Screen } from '../../ui/screen.tsx';
import { lockWords } from '../../words/en/lock.ts';

/** What can be changed about a lock that is on. */
export type LockChange = 'passphrase' | 'sheet' | 'passkey' | 'known' | 'off';

/** What was just changed, to be told. */
export type LockTold = keyof typeof lockWords.safety.changed;

interface SafetyProps {
  readonly changed: LockTold | undefined;
  readonly hasLock: boolean;
  /** Minutes alone before it locks; 0 is never. */
  readonly lockAfter: number;
  readonly onLockAfter: (minutes: number) => void;
  /** Undefined while the made-up notes are open. */
  readonly onTurnOn: (() => void) | undefined;
  readonly onLockNow: () => void;
  readonly onChange: (change: LockChange) => void;
  readonly onChecked: () => void;
  /** Whether the phone's own lock opens the notes too, and undefined where it can't. */
  readonly passkey: boolean | undefined;
  /** Turns the card after hard words on or off. */
  readonly careSwitch: ComponentChildren;
}

const words = lockWords.safety;
const AFTERS = [1, 5, 15, 0];

/** Whether there is a lock, when it closes, and how to change it. */
export function Safety(props: SafetyProps) {
  return (
    <Screen title={words.title} lead={<p class="strong">{leadOf(props)}</p>}>
      {props.changed && (
        <Notice>
          <p role="status">{words.changed[props.changed]}</p>
        </Notice>
      )}
      {props.hasLock && <LockOn {...props} />}
      {!props.hasLock && props.onTurnOn && (
        <div>
          <Button look="main" icon="lock" onClick={props.onTurnOn}>
            {words.turnOn}
          </Button>
        </div>
      )}
      <Block title={words.hideTitle}>
        <ul class="bullets">
          {words.hide.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Block>
      {props.careSwitch}
      <Rows>
        <Row icon="phone" onClick={props.onChecked} detail={words.checkedDetail}>
          {words.checked}
        </Row>
      </Rows>
    </Screen>
  );
}

function leadOf({ hasLock, onTurnOn }: SafetyProps): string {
  if (hasLock) return words.on;
  return onTurnOn ? words.off : words.madeUp;
}

function LockOn({ lockAfter, onLockAfter, onLockNow, onChange, passkey }: SafetyProps) {
  const [after, setAfter] = useState(lockAfter);
  return (
    <>
      <div>
        <Button look="main" icon="lock" onClick={onLockNow}>
          {words.lockNow}
        </Button>
      </div>
      <Chips
        label={words.after}
        options={AFTERS.map((minutes) => ({ value: minutes, label: words.afters[minutes] ?? '' }))}
        chosen={[after]}
        onChange={([minutes = after]) => {
          setAfter(minutes);
          onLockAfter(minutes);
        }}
        keepOne
      />
      <Rows>
        <Row icon="pencil" onClick={() => onChange('passphrase')} detail={words.changeDetail}>
          {words.change}
        </Row>
        <Row icon="page" onClick={() => onChange('sheet')} detail={words.newSheetDetail}>
          {words.newSheet}
        </Row>
        {passkey !== undefined && (
          <Row icon="person" onClick={() => onChange('passkey')} detail={words.passkeyDetail}>
            {passkey ? words.passkeyOff : words.passkey}
          </Row>
        )}
        <Row icon="people" onClick={() => onChange('known')} detail={words.knownDetail}>
          {words.known}
        </Row>
        <Row icon="undo" onClick={() => onChange('off')} detail={words.offDetail}>
          {words.turnOff}
        </Row>
      </Rows>
    </>
  );
}
