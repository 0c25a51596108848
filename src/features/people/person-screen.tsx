import { useState } from 'preact/hooks';
import { monthInWords } from '../../domain/dates/in-words.ts';
import { given } from '../../domain/given.ts';
import type { Journal } from '../../domain/journal.ts';
import { involvements } from '../../domain/page/involvement.ts';
import { type Person, roleAndName, type Standing } from '../../domain/person.ts';
import { type PromiseMade, stateOf } from '../../domain/promise.ts';
import { likeliestSame, otherEntries } from '../../domain/same-person.ts';
import type { Live } from '../../domain/version.ts';
import { Button } from '../../ui/button.tsx';
import { Chips } from '../../ui/chips.tsx';
import { Details } from '../../ui/details.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { Block, Screen, Stack } from '../../ui/screen.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { dates } from '../../words/en/dates.ts';
import { peopleWords } from '../../words/en/people.ts';
import { promisesWords } from '../../words/en/promises.ts';
import { SamePerson } from './same-person.tsx';

interface PersonScreenProps {
  readonly person: Live<'person'>;
  readonly journal: Journal;
  readonly today: string;
  readonly onKeep: (body: Person) => Promise<boolean>;
  readonly onPromise: (promise: Live<'promise'>) => void;
  /** Told that another entry is this person. */
  readonly onJoin: (other: Live<'person'>) => Promise<boolean>;
  /** Told that an entry is someone else after all. */
  readonly onPart: (entry: Live<'person'>) => Promise<boolean>;
}

/** One person: when they are in the notes, what they said they would do, and who they are. */
export function PersonScreen({ person, journal, today, onKeep, onPromise, onJoin, onPart }: PersonScreenProps) {
  const words = peopleWords.one;
  const seen = involvements(journal, today).find((one) => one.person.id === person.id);
  const promises = journal.promises.filter(({ body }) => body.by.who === 'person' && body.by.person === person.id);
  const month = (day: string) => monthInWords(day.slice(0, 7), dates);
  return (
    <Screen
      title={roleAndName(person.body)}
      lead={
        <>
          {person.body.service && <p class="quiet">{person.body.service}</p>}
          {seen && (
            <p class="quiet">{`${words.notes(seen.notes.length)}. ${words.from(month(seen.from), month(seen.to))}`}</p>
          )}
        </>
      }
    >
      {promises.length > 0 && (
        <Block title={words.promises}>
          <Rows>
            {promises.map((promise) => (
              <Row
                key={promise.id}
                icon="promise"
                onClick={() => onPromise(promise)}
                detail={stateIn(promise.body, today)}
              >
                {promise.body.words || promisesWords.groups.callBacks}
              </Row>
            ))}
          </Rows>
        </Block>
      )}
      <Details summary={words.edit}>
        <PersonForm person={person.body} onKeep={onKeep} />
      </Details>
      <SamePerson
        key={person.id}
        entries={otherEntries(person, journal)}
        others={likeliestSame(person, journal)}
        onJoin={onJoin}
        onPart={onPart}
      />
    </Screen>
  );
}

function stateIn(promise: PromiseMade, today: string): string {
  return promisesWords.states[stateOf(promise, today)];
}

interface PersonFields {
  readonly name: string;
  readonly role: string;
  readonly service: string;
  readonly standing: Standing | undefined;
  readonly family: boolean;
}

function PersonForm({
  person,
  onKeep,
}: {
  readonly person: Person;
  readonly onKeep: (body: Person) => Promise<boolean>;
}) {
  const words = peopleWords.one;
  const [fields, setFields] = useState(fieldsOf(person));
  const [outcome, setOutcome] = useState<'kept' | 'not-kept' | 'name-needed'>();
  const set = (part: Partial<PersonFields>) => {
    setOutcome(undefined);
    setFields({ ...fields, ...part });
  };
  const keep = async () => {
    if (!fields.name.trim()) return setOutcome('name-needed');
    return setOutcome((await onKeep(personOf(fields, person))) ? 'kept' : 'not-kept');
  };
  const line = (name: 'name' | 'role' | 'service', label: string, hint?: string) => (
    <TextBox
      label={label}
      hint={hint}
      value={fields[name]}
      onInput={(value) => set({ [name]: value })}
      rows={1}
      spellcheck={false}
      error={name === 'name' && outcome === 'name-needed' ? words.nameNeeded : undefined}
    />
  );
  return (
    <Stack>
      {line('name', words.name)}
      {line('role', words.role, words.roleHint)}
      {line('service', words.service)}
      <StandingChips fields={fields} onChange={set} />
      {outcome === 'not-kept' && <Notice look="error">{words.notKept}</Notice>}
      <div>
        <Button look="main" onClick={() => void keep()}>
          {words.keep}
        </Button>
      </div>
      <p role="status">{outcome === 'kept' && words.kept}</p>
    </Stack>
  );
}

interface StandingChipsProps {
  readonly fields: PersonFields;
  readonly onChange: (part: Partial<PersonFields>) => void;
}

function StandingChips({ fields, onChange }: StandingChipsProps) {
  const words = peopleWords.one;
  return (
    <>
      <Chips
        label={words.standing}
        options={(Object.keys(words.standings) as Standing[]).map((value) => ({
          value,
          label: words.standings[value],
        }))}
        chosen={fields.standing ? [fields.standing] : []}
        onChange={([standing]) => onChange({ standing })}
      />
      <Chips
        label={words.familyLabel}
        options={[
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]}
        chosen={[fields.family ? 'yes' : 'no']}
        onChange={([one]) => onChange({ family: one === 'yes' })}
        keepOne
      />
    </>
  );
}

function fieldsOf({ name, role = '', service = '', standing, family = false }: Person): PersonFields {
  return { name, role, service, standing, family };
}

function personOf({ name, role, service, standing, family }: PersonFields, { from, until }: Person): Person {
  return {
    name: name.trim(),
    ...given({ role: role.trim(), service: service.trim(), standing, family: family || undefined, from, until }),
  };
}
