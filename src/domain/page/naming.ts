import type { Journal } from '../journal.ts';
import { type Person, post } from '../person.ts';
import type { Live } from '../version.ts';
import { capital } from './sentences.ts';

/** How people are named in what goes out: by name, by what they are, or by their initials. */
export type Naming = 'names' | 'roles' | 'initials';

/** A journal with its names changed, and what changes them in any other text. */
export interface Renamed {
  readonly journal: Journal;
  change(text: string): string;
}

/** Names with what stands for each in what goes out. */
type Replacements = ReadonlyMap<string, string>;

const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|lady|rev)\.?$/i;
/** First names that are also words: left alone where they stand by themselves, for the text would turn to nonsense. */
const ALSO_WORDS: readonly string[] = [
  'april',
  'may',
  'june',
  'august',
  'will',
  'mark',
  'grace',
  'hope',
  'joy',
  'faith',
];
const SHORTEST_NAME = 2;

/**
 * A journal as it may be told where names are to be left out: every person's name, whole and in its parts, becomes what
 * they are, in every text. The child's own first name stays. `someone` is for a person whose part is not known.
 */
export function renamed(journal: Journal, naming: Naming, someone: string): Renamed {
  if (naming === 'names') return { journal, change: (text) => text };
  const people = [...journal.people.values()];
  const stands = new Map(people.map(({ body }) => [body, standIn(body, naming, someone)]));
  const change = replacer(replacementsFor(people, stands, journal));
  const nameless = (body: Person) => ({ ...inText(body, change), name: stands.get(body) ?? someone });
  const told = {
    ...journal,
    notes: journal.notes.map((note) => ({ ...note, body: inText(note.body, change) })),
    promises: journal.promises.map((promise) => ({ ...promise, body: inText(promise.body, change) })),
    preparations: journal.preparations.map((one) => ({ ...one, body: inText(one.body, change) })),
    people: new Map(people.map((person) => [person.id, { ...person, body: nameless(person.body) }])),
  };
  return { journal: told, change };
}

function standIn(person: Person, naming: Naming, someone: string): string {
  if (isService(person)) return person.name;
  if (naming === 'initials') return initialsOf(person.name);
  return post(person) || person.service || someone;
}

function initialsOf(name: string): string {
  const parts = name.split(/\s+/).filter((part) => part && !TITLES.test(part));
  return parts.map((part) => part.charAt(0).toUpperCase()).join('');
}

function replacementsFor(
  people: readonly Live<'person'>[],
  stands: ReadonlyMap<Person, string>,
  { child }: Journal,
): Replacements {
  const kept = new Set((child?.body.name ?? '').toLowerCase().split(/\s+/));
  const found = new Map<string, string>();
  for (const { body } of people) {
    if (isService(body)) continue;
    const stand = stands.get(body) ?? '';
    const inProse = stand === post(body) ? theRole(stand) : stand;
    const forms = formsOf(body.name).filter((form) => !kept.has(form.toLowerCase()) && !found.has(form));
    for (const form of forms) found.set(form, inProse);
  }
  return found;
}

const OF_SERVICES =
  /(?:school|academy|college|nursery|team|office|line|service|services|camhs|hospital|surgery|clinic|council)$/i;

/** An entry such as "CAMHS" or "School office" is nobody's name. */
function isService({ name, service }: Person): boolean {
  return name === service || OF_SERVICES.test(name) || name.split(/\s+/).some((part) => /^\p{Ll}/u.test(part));
}

/** The forms in which a name stands in a text: whole, with its title, and each part alone. */
function formsOf(name: string): readonly string[] {
  const parts = name.split(/\s+/).filter(Boolean);
  const bare = parts.filter((part) => !TITLES.test(part));
  const alone = bare.filter(
    (part) => part.length >= SHORTEST_NAME && /^\p{Lu}/u.test(part) && !ALSO_WORDS.includes(part.toLowerCase()),
  );
  return [parts.join(' '), bare.join(' '), ...alone].filter(Boolean);
}

/** A role within a sentence: "the class teacher", "the SENCo". */
export function theRole(role: string): string {
  const isShortForm = /^\p{Lu}{2}/u.test(role);
  return `the ${isShortForm ? role : role.charAt(0).toLowerCase() + role.slice(1)}`;
}

type Change = (text: string) => string;

/** Puts each stand-in for its name, the longest name first, where it stands as a word. */
function replacer(replacements: Replacements): Change {
  const forms = [...replacements.keys()].toSorted((one, other) => other.length - one.length);
  if (forms.length === 0) return (text) => text;
  const any = new RegExp(`(?<![\\p{L}\\p{M}])(?:${forms.map(literal).join('|')})(?![\\p{L}\\p{M}])`, 'gu');
  return (text) =>
    text.replace(any, (name, at: number) => {
      const stand = replacements.get(name) ?? name;
      return /(?:^|[.!?:\n]\s*["“]?)$/.test(text.slice(0, at)) ? capital(stand) : stand;
    });
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The same thing with every text in it changed; ids, dates and words of the app hold no names, and stay. */
function inText<Thing>(thing: Thing, change: Change): Thing {
  if (typeof thing === 'string') return change(thing) as Thing;
  if (Array.isArray(thing)) return thing.map((one) => inText(one, change)) as Thing;
  if (typeof thing !== 'object' || thing === null) return thing;
  return Object.fromEntries(Object.entries(thing).map(([key, value]) => [key, inText(value, change)])) as Thing;
}
