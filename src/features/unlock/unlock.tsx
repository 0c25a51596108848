import { useState } from 'preact/hooks';
import { useFileCutShort } from '../../ui/file-on-its-way.ts';
import { Mark } from '../../ui/mark.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { Screen } from '../../ui/screen.tsx';
import { lockWords } from '../../words/en/lock.ts';
import { papersWords } from '../../words/en/papers.ts';
import { Lost, type LostProps } from './lost.tsx';
import { Passphrase, type PassphraseProps } from './passphrase.tsx';
import { Recover, type RecoverProps } from './recover.tsx';
import { TakeIn, type TakeInProps } from './take-in.tsx';

interface UnlockProps extends PassphraseProps, RecoverProps, LostProps {
  /** Undefined where this browser can't take in while locked. */
  readonly onTakeIn: TakeInProps['onTakeIn'] | undefined;
  readonly hasTaken: boolean;
  /** Undefined where no passkey was added. Resolves to whether it opened. */
  readonly onPasskey: (() => Promise<boolean>) | undefined;
}

const words = lockWords.unlock;

/** What stands in front of a locked journal: the passphrase, the spare key, and a place to write that needs neither. */
export function Unlock(props: UnlockProps) {
  const [view, setView] = useState<'passphrase' | 'recover' | 'write' | 'lost'>('passphrase');
  const [isNotOpened, setIsNotOpened] = useState(false);
  const isFileCutShort = useFileCutShort();
  const onBack = () => setView('passphrase');
  if (view === 'recover') return <Recover {...props} onBack={onBack} onLost={() => setView('lost')} />;
  if (view === 'lost') return <Lost eraser={props.eraser} onBack={onBack} />;
  if (view === 'write' && props.onTakeIn)
    return <TakeIn onTakeIn={props.onTakeIn} hasTaken={props.hasTaken} onBack={onBack} />;
  return (
    <Screen title={words.title} focusElsewhere>
      {isFileCutShort && <Notice>{papersWords.cutShort}</Notice>}
      <Passphrase {...props} />
      {isNotOpened && <Notice look="error">{words.passkeyNot}</Notice>}
      <Rows>
        {props.onPasskey && (
          <Row
            icon="person"
            onClick={() =>
              void props.onPasskey?.().then(
                (opened) => setIsNotOpened(!opened),
                () => setIsNotOpened(true),
              )
            }
          >
            {words.passkey}
          </Row>
        )}
        {props.onTakeIn && (
          <Row icon="pencil" onClick={() => setView('write')} detail={words.writeDetail}>
            {words.write}
          </Row>
        )}
        <Row icon="page" onClick={() => setView('recover')}>
          {words.recover}
        </Row>
      </Rows>
      <Mark />
    </Screen>
  );
}
