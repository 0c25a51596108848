import { Notice } from '../../ui/notice.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { Screen } from '../../ui/screen.tsx';
import { listOf } from '../../words/en/dates.ts';
import { moreWords } from '../../words/en/more.ts';

/** Where a row of More leads. */
type MorePlace =
  | 'help-now'
  | 'ready'
  | 'people'
  | 'words'
  | 'take'
  | 'erase'
  | 'bring'
  | 'bin'
  | 'look'
  | 'backup'
  | 'safety'
  | 'privacy'
  | 'how';

interface MoreProps {
  /** Every child there is, or one without an id when none was told of. */
  readonly children: readonly { readonly id?: string; readonly name: string }[];
  readonly binned: number;
  readonly damaged: number;
  readonly missing: number;
  readonly offline: boolean;
  /** The browser can't keep the app itself. */
  readonly needsNetwork: boolean;
  readonly onOpen: (place: MorePlace) => void;
  readonly onChild: (id: string | undefined) => void;
  /** Undefined while the made-up notes are open. */
  readonly onLookAround: (() => void) | undefined;
}

/** Everything else, each with a word on what it is. Help now is always the first. */
export function More(props: MoreProps) {
  const { children, binned, damaged, missing, offline, needsNetwork, onOpen, onChild, onLookAround } = props;
  const { rows } = moreWords;
  return (
    <Screen title={moreWords.title}>
      {offline && <p class="quiet">{moreWords.offline}</p>}
      {needsNetwork && <p class="quiet">{moreWords.needsNetwork}</p>}
      {damaged > 0 && <Notice look="warn">{moreWords.damaged(damaged)}</Notice>}
      {missing > 0 && <Notice look="warn">{moreWords.missing(missing)}</Notice>}
      <Rows>
        <Row icon="help" onClick={() => onOpen('help-now')} detail={rows.helpDetail}>
          {rows.help}
        </Row>
      </Rows>
      <Rows>
        <Row icon="calendar" onClick={() => onOpen('ready')} detail={rows.readyDetail}>
          {rows.ready}
        </Row>
        <Row icon="people" onClick={() => onOpen('people')} detail={rows.peopleDetail}>
          {rows.people}
        </Row>
        <Row icon="quote" voice onClick={() => onOpen('words')} detail={rows.wordsDetail}>
          {rows.wordsOf(listOf(children.map(({ name }) => name)))}
        </Row>
        {children.map(({ id, name }) => (
          <Row key={id} icon="person" onClick={() => onChild(id)} detail={rows.childDetail}>
            {rows.child(name)}
          </Row>
        ))}
      </Rows>
      <Rows>
        <Row icon="copy" onClick={() => onOpen('backup')} detail={rows.backupDetail}>
          {rows.backup}
        </Row>
        <Row icon="download" onClick={() => onOpen('take')} detail={rows.takeDetail}>
          {rows.take}
        </Row>
        <Row icon="upload" onClick={() => onOpen('bring')} detail={rows.bringDetail}>
          {rows.bring}
        </Row>
        <Row icon="bin" onClick={() => onOpen('bin')} detail={rows.binDetail(binned)}>
          {rows.bin}
        </Row>
      </Rows>
      <Rows>
        <Row icon="settings" onClick={() => onOpen('look')} detail={rows.lookDetail}>
          {rows.look}
        </Row>
        <Row icon="lock" onClick={() => onOpen('safety')} detail={rows.safetyDetail}>
          {rows.safety}
        </Row>
        <Row icon="heart" onClick={() => onOpen('privacy')} detail={rows.privacyDetail}>
          {rows.privacy}
        </Row>
        <Row icon="list" onClick={() => onOpen('how')} detail={rows.howDetail}>
          {rows.how}
        </Row>
        <Row icon="bin" onClick={() => onOpen('erase')} detail={rows.eraseDetail}>
          {rows.erase}
        </Row>
        {onLookAround && (
          <Row icon="search" onClick={onLookAround} detail={rows.lookAroundDetail}>
            {rows.lookAround}
          </Row>
        )}
      </Rows>
    </Screen>
  );
}
