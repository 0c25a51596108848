import { monthInWords } from '../../domain/dates/in-words.ts';
import type { Journal } from '../../domain/journal.ts';
import { gapsIn, type Involvement, involvementRows, involvements, vacantSince } from '../../domain/page/involvement.ts';
import { roleAndName, type Standing, standingOn } from '../../domain/person.ts';
import type { Live } from '../../domain/version.ts';
import { Details } from '../../ui/details.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { Block, Screen } from '../../ui/screen.tsx';
import { dates } from '../../words/en/dates.ts';
import { peopleWords } from '../../words/en/people.ts';
import { standingInWords } from './standing-in-words.ts';

interface PeopleProps {
  readonly journal: Journal;
  readonly today: string;
  readonly onOpen: (person: Live<'person'>) => void;
}

/** Everyone in the history, by where they stand: with us, waited for, before. */
export function People({ journal, today, onOpen }: PeopleProps) {
  const people = [...journal.people.values()];
  if (people.length === 0) return <Screen title={peopleWords.title}>{<p>{peopleWords.empty}</p>}</Screen>;
  const seen = new Map(involvements(journal, today).map((one) => [one.person.id, one]));
  const newest = (person: Live<'person'>) => seen.get(person.id)?.to ?? '';
  const inGroup = (group: GroupName) =>
    people
      .filter((person) => groupOf(person, newest(person), today) === group)
      .toSorted((one, other) => (newest(one) < newest(other) ? 1 : -1));
  return (
    <Screen title={peopleWords.title}>
      {GROUPS.map((group) => (
        <PeopleGroup
          key={group}
          title={peopleWords[group]}
          people={inGroup(group)}
          seen={seen}
          today={today}
          onOpen={onOpen}
        />
      ))}
      <WhoCameAfterWhom journal={journal} today={today} />
    </Screen>
  );
}

type GroupName = 'now' | 'waiting' | 'lately' | 'before' | 'family';
const GROUPS: readonly GroupName[] = ['now', 'waiting', 'lately', 'before', 'family'];

const WITH_US: readonly Standing[] = ['now', 'new', 'on-leave', 'on-paper'];

/** Where someone stands is for the parent to say; until then only that the notes of the last year name them. */
function groupOf({ body }: Live<'person'>, last: string, today: string): GroupName {
  const standing = standingOn(body, today);
  if (body.family) return 'family';
  if (standing === 'waiting') return 'waiting';
  if (standing) return WITH_US.includes(standing) ? 'now' : 'before';
  return last >= `${Number(today.slice(0, 4)) - 1}${today.slice(4)}` ? 'lately' : 'before';
}

interface PeopleGroupProps {
  readonly title: string;
  readonly people: readonly Live<'person'>[];
  readonly seen: ReadonlyMap<string, Involvement>;
  readonly today: string;
  readonly onOpen: (person: Live<'person'>) => void;
}

function PeopleGroup({ title, people, seen, today, onOpen }: PeopleGroupProps) {
  if (people.length === 0) return null;
  const detail = (person: Live<'person'>) => {
    const last = seen.get(person.id)?.to;
    return [
      person.body.service,
      standingInWords(person.body, today),
      last && peopleWords.lastIn(monthInWords(last.slice(0, 7), dates)),
    ]
      .filter(Boolean)
      .join(', ');
  };
  return (
    <Block title={title}>
      <Rows>
        {people.map((person) => (
          <Row key={person.id} icon="person" onClick={() => onOpen(person)} detail={detail(person)}>
            {roleAndName(person.body)}
          </Row>
        ))}
      </Rows>
    </Block>
  );
}

/** Posts that changed hands or stand empty, with months, and the times in which nobody is named. */
function WhoCameAfterWhom({ journal, today }: { readonly journal: Journal; readonly today: string }) {
  const posts = involvementRows(journal, today, Number.POSITIVE_INFINITY).filter(
    (row) => (row.people.length > 1 && row.post !== row.service) || vacantSince(row, today),
  );
  if (posts.length === 0) return null;
  const month = (day: string) => monthInWords(day.slice(0, 7), dates);
  return (
    <Block title={peopleWords.gapTitle}>
      <div>
        {posts.map((row) => {
          const since = vacantSince(row, today);
          return (
            <Details key={`${row.post} ${row.service}`} summary={`${row.post}, ${row.service}`}>
              <ol class="bullets">
                {row.people.map(({ person, from, to }) => (
                  <li key={person.id}>{peopleWords.span(person.body.name, month(from), month(to))}</li>
                ))}
              </ol>
              {gapsIn(row).map(({ from, to }) => (
                <p key={from}>{peopleWords.gap(month(from), month(to))}</p>
              ))}
              {since && <p>{peopleWords.vacant(month(since))}</p>}
            </Details>
          );
        })}
      </div>
    </Block>
  );
}
