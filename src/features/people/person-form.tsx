import { useState } from 'preact/hooks';
import type { ReadingContext } from '../../domain/dates/reading.ts';
import { workingDaysIn } from '../../domain/dates/working-days.ts';
import { given } from '../../domain/given.ts';
import type { Person, Standing } from '../../domain/person.ts';
import { Button } from '../../ui/button.tsx';
import { Chips } from '../../ui/chips.tsx';
import { Details } from '../../ui/details.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Picklist } from '../../ui/picklist.tsx';
import { Stack } from '../../ui/screen.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { type DraftBox, useLeftWords } from '../../ui/use-left-words.ts';
import { peopleWords } from '../../words/en/people.ts';
import { pickWords } from '../../words/en/picklists/pick-words.ts';
import { roleList } from '../../words/en/picklists/roles.ts';
import { AwayBox, type DatesTyped, PersonDates, typedOf, whenTyped } from './person-dates.tsx';

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

interface PersonFormProps {
  readonly person: Person;
  /** How to reach them, as it was kept. */
  readonly reach: string;
  /** Roles of others, the last used first. */
  readonly usedRoles: readonly string[];
  /** What a typed date is read against. */
  readonly reading: ReadingContext;
  readonly draft: DraftBox;
  readonly onKeep: (body: Person, reach: string) => Promise<boolean>;
}

/** What is typed of someone, whether it was kept, and the way back. */
function usePersonForm({ person, reach, reading, draft, onKeep }: PersonFormProps) {
  const { typed: fields, set: setFields, done, isLeft } = useLeftWords(draft, fieldsOf(person, reach));
  const [outcome, setOutcome] = useState<'kept' | 'not-kept' | 'name-needed'>();
  const [before, setBefore] = useState<Kept>();
  const set = (part: Partial<PersonFields>) => {
    setOutcome(undefined);
    setFields(part);
  };
  const keep = async () => {
    if (!fields.name.trim()) return setOutcome('name-needed');
    setBefore({ person, reach });
    const isKept = await onKeep(personOf(fields, person, reading), fields.reach.trim());
    if (isKept) await done();
    return setOutcome(isKept ? 'kept' : 'not-kept');
  };
  const undo = async () => {
    const isUndone = before !== undefined && (await onKeep(before.person, before.reach));
    if (isUndone) await done(fieldsOf(before.person, before.reach));
    setOutcome(isUndone ? undefined : 'not-kept');
  };
  return { fields, set, isLeft, outcome, keep, undo };
}

/** Who someone is, and how they stand, to be changed; open where something was left half written. */
export function PersonForm(props: PersonFormProps) {
  const { usedRoles, reading } = props;
  const words = peopleWords.one;
  const { fields, set, isLeft, outcome, keep, undo } = usePersonForm(props);
  const isUnread = fields.answersWithin.trim() !== '' && workingDaysIn(fields.answersWithin) === undefined;
  const errors = {
    name: outcome === 'name-needed' ? words.nameNeeded : undefined,
    service: undefined,
    answersWithin: isUnread ? words.answersWithinUnread : undefined,
  };
  const line = (name: keyof typeof errors, label: string, hint?: string) => (
    <TextBox
      label={label}
      hint={hint}
      value={fields[name]}
      onInput={(value) => set({ [name]: value })}
      rows={1}
      spellcheck={false}
      error={errors[name]}
    />
  );
  return (
    <Details summary={words.edit} open={isLeft}>
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
        <StandingChips fields={fields} reading={reading} onChange={set} />
        {outcome === 'not-kept' && <Notice look="error">{words.notKept}</Notice>}
        <div>
          <Button look="main" onClick={() => void keep()}>
            {words.keep}
          </Button>
        </div>
        <p role="status">{outcome === 'kept' && words.kept}</p>
        {outcome === 'kept' && (
          <div>
            <Button icon="undo" onClick={() => void undo()}>
              {words.undo}
            </Button>
          </div>
        )}
      </Stack>
    </Details>
  );
}

interface StandingChipsProps {
  readonly fields: PersonFields;
  readonly reading: ReadingContext;
  readonly onChange: (part: Partial<PersonFields>) => void;
}

function StandingChips({ fields, reading, onChange }: StandingChipsProps) {
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
      {fields.standing === 'on-leave' && <AwayBox awayUntil={fields.awayUntil} reading={reading} onChange={onChange} />}
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
    awayUntil: typedOf(person.awayUntil),
  };
}

/** What the form has no box for stays as it was. */
function personOf(fields: PersonFields, before: Person, reading: ReadingContext): Person {
  const { name, role, service, standing, family, answersWithin } = fields;
  const ahead = { ...reading, ahead: true };
  return {
    name: name.trim(),
    ...given({
      role: role.trim(),
      service: service.trim(),
      standing,
      family: family || undefined,
      answersWithin: answersWithin.trim() ? (workingDaysIn(answersWithin) ?? before.answersWithin) : undefined,
      from: whenTyped(fields.from, before.from, reading),
      until: whenTyped(fields.until, before.until, reading),
      awayUntil: standing === 'on-leave' ? whenTyped(fields.awayUntil, before.awayUntil, ahead) : undefined,
      sameAs: before.sameAs,
    }),
  };
}
