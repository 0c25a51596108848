import { type Person, roleAndName } from './person.ts';
import type { Live } from './version.ts';

/** The name alone, for the parent knows who it is, unless two of those known share it. */
export function shortName(person: Person, people: readonly Live<'person'>[]): string {
  return people.filter(({ body }) => body.name === person.name).length > 1 ? roleAndName(person) : person.name;
}
