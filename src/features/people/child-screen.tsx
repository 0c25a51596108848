import { useState } from 'preact/hooks';
import type { Child } from '../../domain/child.ts';
import { dayInWords } from '../../domain/dates/in-words.ts';
import { readWhen } from '../../domain/dates/reading.ts';
import { exactDay } from '../../domain/dates/when.ts';
import { given } from '../../domain/given.ts';
import { Button } from '../../ui/button.tsx';
import { FootBar } from '../../ui/foot-bar.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { dates } from '../../words/en/dates.ts';
import { peopleWords } from '../../words/en/people.ts';

interface ChildScreenProps {
  readonly child: Child;
  readonly childName: string;
  readonly today: string;
  readonly onKeep: (child: Child) => Promise<boolean>;
}

type Fields = Record<'name' | 'birthday' | 'setting' | 'likes' | 'needs' | 'now' | 'parentName' | 'parentIs', string>;

/** What the page says of the child and the parent. All of it may stay empty. */
export function ChildScreen({ child, childName, today, onKeep }: ChildScreenProps) {
  const words = peopleWords.child;
  const [fields, setFields] = useState(fieldsOf(child));
  const [outcome, setOutcome] = useState<'kept' | 'not-kept'>();
  const set = (name: keyof Fields) => (value: string) => {
    setOutcome(undefined);
    setFields((before) => ({ ...before, [name]: value }));
  };
  const birthday = birthdayIn(fields.birthday, today);
  const isUnread = fields.birthday.trim() !== '' && birthday === undefined;
  const keep = async () => {
    const { name, birthday: _, ...rest } = fields;
    const trimmed = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, value.trim()]));
    const kept = await onKeep({
      name: name.trim(),
      ...given({ ...trimmed, birthday: birthday ?? (isUnread ? child.birthday : undefined), nation: child.nation }),
    });
    setOutcome(kept ? 'kept' : 'not-kept');
  };
  const line = (name: keyof Fields, label: string, hint?: string, rows = 1) => (
    <TextBox
      label={label}
      hint={hint}
      value={fields[name]}
      onInput={set(name)}
      rows={rows}
      spellcheck={rows > 1}
      error={name === 'birthday' && isUnread ? words.unread : undefined}
    />
  );
  return (
    <Screen title={words.title(childName)} lead={<p class="quiet">{words.lead}</p>}>
      {line('name', words.name)}
      {line('likes', words.likes(childName), words.likesHint, 2)}
      {line('needs', words.needs, words.needsHint, 2)}
      {line('now', words.now, words.nowHint, 2)}
      <div>
        {line('birthday', words.birthday, words.birthdayHint)}
        <p role="status" class="strong">
          {birthday && words.read(dayInWords(birthday, dates))}
        </p>
      </div>
      {line('setting', words.setting, words.settingHint)}
      {line('parentName', words.parentName)}
      {line('parentIs', words.parentIs, words.parentIsHint)}
      <FootBar>
        {outcome === 'not-kept' && <Notice look="error">{words.notKept}</Notice>}
        <p role="status">{outcome === 'kept' && words.kept}</p>
        <Button look="main" wide onClick={() => void keep()}>
          {words.keep}
        </Button>
      </FootBar>
    </Screen>
  );
}

function fieldsOf(child: Child): Fields {
  const { name, birthday, setting = '', likes = '', needs = '', now = '', parentName = '', parentIs = '' } = child;
  return {
    name,
    birthday: birthday ? dayInWords(birthday, dates) : '',
    setting,
    likes,
    needs,
    now,
    parentName,
    parentIs,
  };
}

function birthdayIn(typed: string, today: string): string | undefined {
  const read = readWhen(typed, { today });
  return read.ok ? exactDay(read.when) : undefined;
}
