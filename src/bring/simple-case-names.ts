import { folded } from '../domain/folding.ts';
import { given } from '../domain/given.ts';
import type { Id } from '../domain/id.ts';
import type { Journal } from '../domain/journal.ts';
import type { Someone } from '../domain/note.ts';
import { knownPerson } from '../domain/people-found.ts';
import type { Person } from '../domain/person.ts';
import { firstVersion, type Stamp, type Version } from '../domain/version.ts';

/** Who the names in a file are: people, the child, the parent, or a name and no more. */
export interface CaseNames {
  /** The person on a line's own list, made the first time they are met. */
  person(named: { name: string; role: string | null; organisation: string | null }): Id;
  /** Who a quote or a promise names. */
  someone(name: string): Someone;
  /** The people made, and what the file says of the child and the parent. */
  found(): { people: readonly Version<'person'>[]; child?: string; parentName?: string; parentIs?: string };
}

const CHILD = /^(.*?)\s*\(child\)/i;
const PARENT = /^(.*?)\s*\((mum|mam|mother|dad|father|parent|carer|foster carer|guardian|nan|gran|grandparent)\)$/i;
const FAMILY = 'family';

export function caseNames(journal: Journal, stamp: Stamp): CaseNames {
  const made = new Map<string, Version<'person'>>();
  const byName = new Map<string, Id>();
  const noted: { child?: string; parentName?: string; parentIs?: string } = {};
  return {
    person: ({ name, role, organisation }) => {
      const key = folded(`${name} ${role ?? ''} ${organisation ?? ''}`);
      const known = made.get(key)?.of ?? knownPerson({ name, ...(role && { role }) }, journal)?.id;
      const id = known ?? remember(made, key, firstVersion('person', personOf(name, role, organisation), stamp));
      if (!byName.has(folded(name))) byName.set(folded(name), id);
      return id;
    },
    someone: (name) => {
      const child = CHILD.exec(name)?.[1];
      const parent = PARENT.exec(name);
      if (child !== undefined) noted.child ??= child;
      if (parent?.[1] && !noted.parentName)
        Object.assign(noted, { parentName: parent[1], parentIs: parent[2]?.toLowerCase() });
      return whoIs(name, child !== undefined, parent !== null, byName.get(folded(name)));
    },
    found: () => ({ people: [...made.values()], ...noted }),
  };
}

function remember(made: Map<string, Version<'person'>>, key: string, person: Version<'person'>): Id {
  made.set(key, person);
  return person.of;
}

function whoIs(name: string, isChild: boolean, isParent: boolean, person: Id | undefined): Someone {
  if (isChild) return { who: 'child', name };
  if (isParent) return { who: 'us', name };
  return person ? { who: 'person', person } : { who: 'other', name };
}

function personOf(name: string, role: string | null, organisation: string | null): Person {
  const isFamily = folded(organisation ?? '') === FAMILY;
  return {
    name,
    ...given({ role: role ?? '', service: isFamily ? '' : (organisation ?? ''), family: isFamily || undefined }),
  };
}
