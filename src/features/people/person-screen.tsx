import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { dateInWords, dayInWords, monthInWords } from '../../domain/dates/in-words.ts';
import type { Journal } from '../../domain/journal.ts';
import { lastUsed } from '../../domain/last-used.ts';
import { nationOf } from '../../domain/nation-of.ts';
import { involvements } from '../../domain/page/involvement.ts';
import { type Person, roleAndName, standingOn } from '../../domain/person.ts';
import { goodDeeds, type PersonStory, storyOf } from '../../domain/person-story.ts';
import { stateOf } from '../../domain/promise.ts';
import { reachOf } from '../../domain/reach.ts';
import { likeliestSame, otherEntries } from '../../domain/same-person.ts';
import type { Live } from '../../domain/version.ts';
import { Button } from '../../ui/button.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { Block, Screen } from '../../ui/screen.tsx';
import type { DraftBox } from '../../ui/use-left-words.ts';
import { addWords } from '../../words/en/add.ts';
import { callsInWords } from '../../words/en/calls.ts';
import { dates } from '../../words/en/dates.ts';
import { peopleWords } from '../../words/en/people.ts';
import { promisesWords } from '../../words/en/promises.ts';
import { HowToReach } from './how-to-reach.tsx';
import { PersonForm } from './person-form.tsx';
import { SamePerson } from './same-person.tsx';
import { standingInWords } from './standing-in-words.ts';

interface PersonScreenProps {
  readonly person: Live<'person'>;
  readonly journal: Journal;
  readonly today: string;
  /** A note of their story, as History shows it. */
  readonly rowOf: (note: Live<'note'>) => ComponentChildren;
  /** Where what is being changed of them lies until it is kept. */
  readonly draft: DraftBox;
  readonly onKeep: (body: Person, reach: string) => Promise<boolean>;
  readonly onPromise: (promise: Live<'promise'>) => void;
  /** Asked for a message that thanks them. */
  readonly onThanks: () => void;
  /** Told that another entry is this person. */
  readonly onJoin: (other: Live<'person'>) => Promise<boolean>;
  /** Told that an entry is someone else after all. */
  readonly onPart: (entry: Live<'person'>) => Promise<boolean>;
}

/** One person: who they are, what they said they would do, and their whole story in the order it happened. */
export function PersonScreen(props: PersonScreenProps) {
  const { person, journal, today } = props;
  const words = peopleWords.one;
  const story = storyOf(person, journal, today);
  const reach = reachOf(person, journal);
  return (
    <Screen title={roleAndName(person.body)} lead={<Lead {...props} story={story} />}>
      <HowToReach words={reach} />
      <PromisesOf {...props} story={story} />
      <StoryOf notes={story.notes} rowOf={props.rowOf} />
      {goodDeeds(person, journal, today).length > 0 && (
        <div>
          <Button icon="heart" onClick={props.onThanks}>
            {words.thanks}
          </Button>
        </div>
      )}
      <PersonForm
        person={person.body}
        reach={reach}
        usedRoles={rolesIn(journal)}
        reading={{ today, nation: nationOf(journal), birthday: journal.child?.body.birthday }}
        draft={props.draft}
        onKeep={props.onKeep}
      />
      <SamePerson
        key={person.id}
        entries={otherEntries(person, journal)}
        others={likeliestSame(person, journal)}
        onJoin={props.onJoin}
        onPart={props.onPart}
      />
    </Screen>
  );
}

const MOST_ROLES = 4;

function rolesIn({ people }: Journal): readonly string[] {
  return lastUsed(
    [...people.values()].reverse().map(({ body }) => body.role),
    MOST_ROLES,
  );
}

interface PartProps extends PersonScreenProps {
  readonly story: PersonStory;
}

/** Where they work, how long they have been in the notes, and when they last saw the child. */
function Lead({ person, journal, today, story }: PartProps) {
  const words = peopleWords.one;
  const seen = involvements(journal, today).find((one) => one.person.id === person.id);
  const month = (day: string) => monthInWords(day.slice(0, 7), dates);
  const { months, lastSawChild, calls, awaited } = story;
  const standing = standingInWords(person.body, today);
  return (
    <>
      {person.body.service && <p class="quiet">{person.body.service}</p>}
      {standing && <p>{standing}.</p>}
      {seen && (
        <p class="quiet">{`${words.notes(seen.notes.length)}. ${words.from(month(seen.from), month(seen.to))}`}</p>
      )}
      {months > 0 && <p class="quiet">{words.months(months, standingOn(person.body, today) === 'now')}</p>}
      {lastSawChild && <p class="quiet">{lastSawInWords(lastSawChild)}</p>}
      {calls.calls > 0 && <p class="quiet">{callsInWords(calls)}</p>}
      {awaited && (
        <p>{words.awaited(dayInWords(awaited.since, dates), dayInWords(awaited.by, dates), awaited.by < today)}</p>
      )}
    </>
  );
}

function lastSawInWords({ on, byOneOfSeveral }: NonNullable<PersonStory['lastSawChild']>): string {
  const { lastSaw, reportSaw } = peopleWords.one;
  return (byOneOfSeveral ? reportSaw : lastSaw)(dateInWords(on, dates));
}

function PromisesOf({ story, today, onPromise }: PartProps) {
  if (story.promises.length === 0) return null;
  return (
    <Block title={peopleWords.one.promises}>
      <Rows>
        {story.promises.map((promise) => (
          <Row
            key={promise.id}
            icon="promise"
            onClick={() => onPromise(promise)}
            detail={promisesWords.states[stateOf(promise.body, today)]}
          >
            {promise.body.words || addWords.result['will-call-back']}
          </Row>
        ))}
      </Rows>
    </Block>
  );
}

const AT_A_TIME = 50;

function StoryOf({ notes, rowOf }: Pick<PersonStory, 'notes'> & Pick<PersonScreenProps, 'rowOf'>) {
  const [shown, setShown] = useState(AT_A_TIME);
  if (notes.length === 0) return null;
  return (
    <Block title={peopleWords.one.story}>
      <Rows>{notes.slice(0, shown).map(rowOf)}</Rows>
      {notes.length > shown && (
        <div>
          <Button onClick={() => setShown(shown + AT_A_TIME)}>{peopleWords.one.newer}</Button>
        </div>
      )}
    </Block>
  );
}
