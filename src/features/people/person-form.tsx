import { useState } from 'preact/hooks';
import type { ReadingContext } from '../../domain/dates/reading.ts';
import { given } from '../../domain/given.ts';
import type { Person, Standing } from '../../domain/person.ts';
import { Button } from '../../ui/button.tsx';
import { Chips } from '../../ui/chips.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Picklist } from '../../ui/picklist.tsx';
import { Stack } from '../../ui/screen.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { peopleWords } from '../../words/en/people.ts';
import { pickWords } from '../../words/en/picklists/pick-words.ts';
import { roleList } from '../../words/en/picklists/roles.ts';
import { type DatesTyped, PersonDates, typedOf, whenTyped } from './person-dates.tsx';

interface PersonFields extends DatesTyped {
  readonly name: string;
  readonly role: string;
  readonly service: string;
  readonly standing: Standing | undefined;
  readonly family: boolean;
  readonly reach: string;
  /** As typed: working days. */
  readonly answersWithin: string;
}

interface Kept {
  readonly person: Person;
  readonly reach: string;
}

/** Who someone is, and how they stand, to be changed. */
export function PersonForm({
  person,
  reach,
  usedRoles,
  reading,
  onKeep,
}: {
  readonly person: Person;
  /** How to reach them, as it was kept. */
  readonly reach: string;
  /** Roles of others, the last used first. */
  readonly usedRoles: readonly string[];
  /** What a typed date is read against. */
  readonly reading: ReadingContext;
  readonly onKeep: (body: Person, reach: string) => Promise<boolean>;
}) {
  const words = peopleWords.one;
  const [fields, setFields] = useState(fieldsOf(person, reach));
  const [outcome, setOutcome] = useState<'kept' | 'not-kept' | 'name-needed'>();
  const set = (part: Partial<PersonFields>) => {
    setOutcome(undefined);
    setFields({ ...fields, ...part });
  };
  const [before, setBefore] = useState<Kept>();
  const keep = async () => {
    if (!fields.name.trim()) return setOutcome('name-needed');
    setBefore({ person, reach });
    return setOutcome((await onKeep(personOf(fields, person, reading), fields.reach.trim())) ? 'kept' : 'not-kept');
  };
  const undo = async (was: Kept) => {
    const isUndone = await onKeep(was.person, was.reach);
    if (isUndone) setFields(fieldsOf(was.person, was.reach));
    setOutcome(isUndone ? undefined : 'not-kept');
  };
  const line = (name: 'name' | 'service' | 'answersWithin', label: string, hint?: string) => (
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
      <Picklist
        label={words.role}
        hint={words.roleHint}
        value={fields.role}
        onChange={(role) => set({ role })}
        used={usedRoles}
        groups={roleList(reading.nation)}
        words={pickWords}
      />
      {line('service', words.service)}
      <TextBox
        label={words.reach}
        hint={words.reachHint}
        value={fields.reach}
        onInput={(typed) => set({ reach: typed })}
        rows={2}
        spellcheck={false}
      />
      {line('answersWithin', words.answersWithin, words.answersWithinHint)}
      <PersonDates from={fields.from} until={fields.until} reading={reading} onChange={set} />
      <StandingChips fields={fields} onChange={set} />
      {outcome === 'not-kept' && <Notice look="error">{words.notKept}</Notice>}
      <div>
        <Button look="main" onClick={() => void keep()}>
          {words.keep}
        </Button>
      </div>
      <p role="status">{outcome === 'kept' && words.kept}</p>
      {outcome === 'kept' && before && (
        <div>
          <Button icon="undo" onClick={() => void undo(before)}>
            {words.undo}
          </Button>
        </div>
      )}
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

function fieldsOf(
  { name, role = '', service = '', standing, family = false, ...person }: Person,
  reach: string,
): PersonFields {
  const answersWithin = person.answersWithin ? String(person.answersWithin) : '';
  return {
    name,
    role,
    service,
    standing,
    family,
    reach,
    answersWithin,
    from: typedOf(person.from),
    until: typedOf(person.until),
  };
}

/** What the form has no box for stays as it was. */
function personOf(fields: PersonFields, before: Person, reading: ReadingContext): Person {
  const { name, role, service, standing, family, answersWithin } = fields;
  const days = Number.parseInt(answersWithin, 10);
  return {
    name: name.trim(),
    ...given({
      role: role.trim(),
      service: service.trim(),
      standing,
      family: family || undefined,
      answersWithin: days >= 1 && days <= MOST_DAYS ? days : undefined,
      from: whenTyped(fields.from, before.from, reading),
      until: whenTyped(fields.until, before.until, reading),
      sameAs: before.sameAs,
    }),
  };
}

/** About a year of working days: more is a slip of the finger. */
const MOST_DAYS = 260;
