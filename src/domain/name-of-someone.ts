import { childSpeaking } from './children.ts';
import type { Journal } from './journal.ts';
import type { Someone } from './note.ts';
import type { Person } from './person.ts';

/** What to call those whom the journal does not name. */
export interface Unnamed {
  readonly child: string;
  readonly us: string;
}

/** What to call whoever spoke, promised or did something. A person who is not in the journal has no name: ''. */
export function nameOfSomeone(
  someone: Someone,
  journal: Journal,
  unnamed: Unnamed,
  called: (person: Person) => string = ({ name }) => name,
): string {
  switch (someone.who) {
    case 'child':
      return childSpeaking(someone, journal)?.body.name || unnamed.child;
    case 'us':
      return unnamed.us;
    case 'other':
      return someone.name;
    case 'person': {
      const person = journal.people.get(someone.person)?.body;
      return person ? called(person) : '';
    }
  }
}
