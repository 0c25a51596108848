import { useRef, useState } from 'preact/hooks';
import type { Child, Nation } from '../../domain/child.ts';
import { isSameChild } from '../../domain/children.ts';
import { dayInWords } from '../../domain/dates/in-words.ts';
import { otherReadings } from '../../domain/dates/other-readings.ts';
import { readWhen } from '../../domain/dates/reading.ts';
import { exactDay } from '../../domain/dates/when.ts';
import { given } from '../../domain/given.ts';
import { Button } from '../../ui/button.tsx';
import { Chips } from '../../ui/chips.tsx';
import { FootBar } from '../../ui/foot-bar.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Picklist } from '../../ui/picklist.tsx';
import { ReadBackLine } from '../../ui/read-back.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { type DraftBox, useLeftWords } from '../../ui/use-left-words.ts';
import { dates } from '../../words/en/dates.ts';
import { nationWords } from '../../words/en/nations.ts';
import { peopleWords } from '../../words/en/people.ts';
import { pickWords } from '../../words/en/picklists/pick-words.ts';
import { settingList } from '../../words/en/picklists/settings.ts';
import { readBackOf } from '../../words/en/read-back.ts';
import { JoinChild, SameChild, type SameChildProps } from './same-child.tsx';

interface ChildScreenProps {
  readonly child: Child;
  /** The other children there are. */
  readonly others: readonly Child[];
  /** Where the family lives, as said of any of its children. */
  readonly nation: Nation | undefined;
  readonly today: string;
  /** What may be said of this child under another name; undefined where there is nothing to say it of. */
  readonly same: SameChildProps | undefined;
  /** The way to undo it, which says whether it was undone; undefined where the phone did not take it. */
  readonly onKeep: (child: Child) => Promise<(() => Promise<boolean>) | undefined>;
  /** Where what is typed lies until it is kept. */
  readonly draft: DraftBox;
  /** Undefined while a child is told of for the first time. */
  readonly onAnother: (() => void) | undefined;
}

const TEXTS = ['setting', 'likes', 'needs', 'matters', 'helps', 'signs', 'now', 'parentName', 'parentIs'] as const;
const NATIONS = Object.entries(nationWords.names).map(([value, label]) => ({ value: value as Nation, label }));
type Fields = Record<'name' | 'birthday' | 'nation' | (typeof TEXTS)[number], string>;
const NOTHING_TYPED: Partial<Fields> = {};
type Problem = 'nameNeeded' | 'nameTaken' | 'notKept';

/** What is typed, whether it was kept, and the way back. */
function useChildForm({ child, others, today, draft, onKeep }: ChildScreenProps) {
  const { typed, set: setTyped, done } = useLeftWords<Partial<Fields>>(draft, NOTHING_TYPED);
  const [outcome, setOutcome] = useState<'kept' | Problem>();
  const takeBack = useRef<(() => Promise<boolean>) | undefined>(undefined);
  const set = (name: keyof Fields) => (value: string) => {
    setOutcome(undefined);
    setTyped({ [name]: value });
  };
  const fields = { ...fieldsOf(child), ...typed };
  const birthday = birthdayIn(fields.birthday, today);
  const isUnread = fields.birthday.trim() !== '' && birthday === undefined;
  const keep = async () => {
    const problem = nameProblem(fields.name, others);
    if (problem) return setOutcome(problem);
    takeBack.current = await onKeep(childOf(fields, birthday ?? (isUnread ? child.birthday : undefined)));
    if (takeBack.current) await done();
    return setOutcome(takeBack.current ? 'kept' : 'notKept');
  };
  const undo = async () => {
    const isUndone = (await takeBack.current?.()) ?? false;
    if (isUndone) await done(NOTHING_TYPED);
    setOutcome(isUndone ? undefined : 'notKept');
  };
  return { fields, set, isUnread, outcome, keep, undo };
}

/** What the page says of the child and the parent. All of it may stay empty, but for a name that tells two apart. */
export function ChildScreen(props: ChildScreenProps) {
  const { child, others, nation, today, same, onAnother } = props;
  const words = peopleWords.child;
  const { fields, set, isUnread, outcome, keep, undo } = useChildForm(props);
  const errors = { name: outcome && problemInName(outcome), birthday: isUnread ? words.unread : undefined };
  const line = (name: keyof Fields, label: string, hint?: string, rows = 1) => (
    <TextBox
      label={label}
      hint={hint}
      value={fields[name]}
      onInput={set(name)}
      rows={rows}
      spellcheck={rows > 1}
      error={name === 'name' || name === 'birthday' ? errors[name] : undefined}
    />
  );
  const called = child.name || words.your;
  return (
    <Screen
      title={child.name || others.length === 0 ? words.title(called) : words.anotherTitle}
      lead={<p class="quiet">{child.name || others.length === 0 ? words.lead : words.anotherLead}</p>}
    >
      {same && <SameChild {...same} />}
      {line('name', words.name)}
      {line('likes', words.likes(called), words.likesHint, 2)}
      {line('needs', words.needs, words.needsHint, 2)}
      {line('now', words.now, words.nowHint, 2)}
      {line('matters', words.matters(called), undefined, 2)}
      {line('helps', words.helps, words.helpsHint, 2)}
      {line('signs', words.signs, words.signsHint, 2)}
      <div>
        {line('birthday', words.birthday, words.birthdayHint)}
        <ReadBackLine
          read={birthdayReadBack(fields.birthday, today)}
          typed={fields.birthday}
          onType={set('birthday')}
        />
      </div>
      <Chips
        label={nationWords.where}
        hint={words.whereHint}
        options={NATIONS}
        chosen={[(fields.nation || nation) as Nation]}
        onChange={([one]) => set('nation')(one ?? '')}
      />
      <Picklist
        label={words.setting}
        hint={words.settingHint}
        value={fields.setting}
        onChange={set('setting')}
        used={[]}
        groups={settingList}
        words={pickWords}
      />
      {line('parentName', words.parentName)}
      {line('parentIs', words.parentIs, words.parentIsHint)}
      {same && <JoinChild {...same} />}
      {onAnother && (
        <div>
          <Button icon="plus" onClick={onAnother}>
            {words.another}
          </Button>
        </div>
      )}
      <KeepBar outcome={outcome} onKeep={() => void keep()} onUndo={() => void undo()} />
    </Screen>
  );
}

interface KeepBarProps {
  readonly outcome: 'kept' | Problem | undefined;
  readonly onKeep: () => void;
  readonly onUndo: () => void;
}

function KeepBar({ outcome, onKeep, onUndo }: KeepBarProps) {
  const words = peopleWords.child;
  return (
    <FootBar>
      {outcome === 'notKept' && <Notice look="error">{words.notKept}</Notice>}
      <p role="status">{outcome === 'kept' && words.kept}</p>
      {outcome === 'kept' && (
        <Button icon="undo" onClick={onUndo}>
          {words.undo}
        </Button>
      )}
      <Button look="main" wide onClick={onKeep}>
        {words.keep}
      </Button>
    </FootBar>
  );
}

/** Where there are several, each needs a first name of its own. */
function nameProblem(name: string, others: readonly Child[]): Problem | undefined {
  if (others.length === 0) return undefined;
  if (!name.trim()) return 'nameNeeded';
  return others.some((other) => isSameChild(other, { name })) ? 'nameTaken' : undefined;
}

function problemInName(outcome: 'kept' | Problem): string | undefined {
  return outcome === 'nameNeeded' || outcome === 'nameTaken' ? peopleWords.child[outcome] : undefined;
}

function fieldsOf(child: Child): Fields {
  const texts = Object.fromEntries(TEXTS.map((name) => [name, child[name] ?? '']));
  const birthday = child.birthday ? dayInWords(child.birthday, dates) : '';
  return { ...texts, name: child.name, birthday, nation: child.nation ?? '' } as Fields;
}

function childOf(fields: Fields, birthday: string | undefined): Child {
  const texts = Object.fromEntries(TEXTS.map((name) => [name, fields[name].trim()]));
  return {
    name: fields.name.trim(),
    ...given({ ...texts, birthday, nation: (fields.nation || undefined) as Nation | undefined }),
  };
}

function birthdayReadBack(typed: string, today: string) {
  if (!birthdayIn(typed, today)) return undefined;
  return readBackOf(readWhen(typed, { today }), otherReadings(typed, { today }).filter(exactDay));
}

function birthdayIn(typed: string, today: string): string | undefined {
  const read = readWhen(typed, { today });
  return read.ok ? exactDay(read.when) : undefined;
}
