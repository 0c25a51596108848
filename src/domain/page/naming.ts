import type { Journal } from '../journal.ts';
import { type Person, post } from '../person.ts';
import type { ThingType } from '../version.ts';
import { capital } from './sentences.ts';

/** How people are named in what goes out: by name, by what they are, or by their initials. */
export type Naming = 'names' | 'roles' | 'initials';

/** A journal with its names changed, and what changes them in any other text. */
export interface Renamed {
  readonly journal: Journal;
  change(text: string): string;
  /** The body of one thing, as it is told. */
  changed(type: ThingType, body: unknown): unknown;
}

/** Names with what stands for each in what goes out. */
type Replacements = ReadonlyMap<string, string>;

const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|lady|rev)\.?$/i;
/** Names that are also words: left alone where they stand by themselves, for the text would turn to nonsense. */
const ALSO_WORDS: readonly string[] =
  'april art august bell bill chase cook day dean dawn drew faith frank gene grace grant gray green hall hill hope jack jean joy june lane long mark may mason miles park pat penny price rich rob rose say short small smart stone sue summer wells white will wood young'.split(
    ' ',
  );
/** Small words within a name or an entry, which are nobody's by themselves. */
const PARTICLES: readonly string[] =
  'and at bin de del der di from for in kept known la le name not of on out the van von'.split(' ');
const SHORTEST_NAME = 2;

/**
 * A journal as it may be told where names are to be left out: every person's name, whole and in its parts, becomes what
 * they are, in every text. The child's own first name stays. `someone` is for a person whose part is not known.
 */
export function renamed(
  journal: Journal,
  naming: Naming,
  someone: string,
  { alsoChild }: { readonly alsoChild?: string } = {},
): Renamed {
  if (naming === 'names') return { journal, change: (text) => text, changed: (_, body) => body };
  const people = [...journal.people.values()];
  const stands = new Map(people.map(({ body }) => [body, standIn(body, naming, someone)]));
  const change = replacer(replacementsFor(stands, journal, someone, alsoChild));
  const nameless = (body: Person) => ({
    ...inText(body, change),
    name: stands.get(body) ?? standIn(body, naming, someone),
  });
  const told = {
    ...journal,
    notes: journal.notes.map((note) => ({ ...note, body: inText(note.body, change) })),
    promises: journal.promises.map((promise) => ({ ...promise, body: inText(promise.body, change) })),
    preparations: journal.preparations.map((one) => ({ ...one, body: inText(one.body, change) })),
    people: new Map(people.map((person) => [person.id, { ...person, body: nameless(person.body) }])),
  };
  const changed = (type: ThingType, body: unknown) =>
    type === 'person' ? nameless(body as Person) : inText(body, change);
  return { journal: told, change, changed };
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

/**
 * Every form of every name, and what stands for it. With a word for the child, its name and the parent's go as well, and
 * so do names that are also words: then nothing may be left, whatever it does to a sentence.
 */
function replacementsFor(
  stands: ReadonlyMap<Person, string>,
  journal: Journal,
  someone: string,
  alsoChild: string | undefined,
): Replacements {
  const kept = alsoChild ? [] : (journal.child?.body.name ?? '').toLowerCase().split(/\s+/);
  const found = new Map<string, string>();
  for (const [name, stand] of namesIn(stands, journal, someone, alsoChild)) {
    const forms = formsOf(name, alsoChild !== undefined).filter((form) => !kept.includes(form.toLowerCase()));
    for (const form of forms.map((one) => one.toLowerCase())) if (!found.has(form)) found.set(form, stand);
  }
  return found;
}

type Named = readonly [name: string, stand: string];

/** The child's where it goes too, then those of all entries, joined ones as well, then those that are only in a note. */
function namesIn(
  stands: ReadonlyMap<Person, string>,
  { things, children, notes, promises }: Journal,
  someone: string,
  alsoChild: string | undefined,
): readonly Named[] {
  const family = alsoChild ? children.flatMap(({ body }) => [body.name, body.parentName ?? '']) : [];
  const people = [...things.values()]
    .flatMap((thing) => (thing.type === 'person' ? ((thing.body as Person | null) ?? []) : []))
    .filter((body) => !isService(body));
  const others = [
    ...notes.flatMap(({ body }) => [...body.quotes.map(({ speaker }) => speaker), body.source?.by]),
    ...promises.map(({ body }) => body.by),
  ];
  return [
    ...family.map((name): Named => [name, alsoChild ?? '']),
    ...people.map((body): Named => [body.name, inProse(stands.get(body) ?? post(body), body)]),
    ...others.flatMap((one): readonly Named[] =>
      one?.who === 'other' && looksLikeName(one.name) ? [[one.name, someone]] : [],
    ),
  ];
}

function inProse(stand: string, body: Person): string {
  return stand && stand === post(body) ? theRole(stand) : stand;
}

const OF_SERVICES =
  /(?:school|academy|college|nursery|team|office|line|service|services|camhs|hospital|surgery|clinic|council)$/i;

/** An entry such as "CAMHS", "School office" or "Health visitor (name not known)" is nobody's name. */
function isService({ name, service, role }: Person): boolean {
  return name === service || name === role || OF_SERVICES.test(name) || /\(.*\bnot\b.*\)/i.test(name);
}

const NO_NAME =
  /\b(?:letter|report|email|note|plan|decision|judge|panel|tribunal|ombudsman|staff|duty|class|reception|teacher|doctor|nurse)\b/i;

/** Of someone who has no entry: "Mrs Day" is a name, "class teacher" and "the letter" are none. */
function looksLikeName(name: string): boolean {
  const bare = name.replace(/\(.*?\)/g, '').trim();
  return !isService({ name: bare }) && !NO_NAME.test(bare) && bare.split(/\s+/).every((part) => /^\p{Lu}/u.test(part));
}

/** The forms in which a name stands in a text: whole, with its title, and each part alone. */
function formsOf(name: string, everyPart: boolean): readonly string[] {
  const parts = name.replace(/[()]/g, ' ').split(/\s+/).filter(Boolean);
  const bare = parts.filter((part) => !TITLES.test(part));
  const alone = bare.filter(
    (part) =>
      part.length >= SHORTEST_NAME &&
      !PARTICLES.includes(part.toLowerCase()) &&
      (everyPart || !ALSO_WORDS.includes(part.toLowerCase())),
  );
  return [parts.join(' '), bare.join(' '), ...alone].filter(Boolean);
}

/** A role within a sentence: "the class teacher", "the SENCo". */
export function theRole(role: string): string {
  const isShortForm = /^\p{Lu}{2}/u.test(role);
  return `the ${isShortForm ? role : role.charAt(0).toLowerCase() + role.slice(1)}`;
}

type Change = (text: string) => string;

/** Puts each stand-in for its name, the longest name first, where it stands as a word, in whatever letters it was typed. */
function replacer(replacements: Replacements): Change {
  const forms = [...replacements.keys()].toSorted((one, other) => other.length - one.length);
  if (forms.length === 0) return (text) => text;
  const any = new RegExp(`(?<![\\p{L}\\p{M}])(?:${forms.map(literal).join('|')})(?![\\p{L}\\p{M}])`, 'giu');
  return (text) =>
    text.replace(any, (name, at: number) => {
      const stand = replacements.get(name.toLowerCase()) ?? name;
      return /(?:^|[.!?:\n]\s*["“]?)$/.test(text.slice(0, at)) ? capital(stand) : stand;
    });
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** What holds ids, dates and words of the app, which would be spoiled: "day" is how exactly a date is known, and a name. */
const NOT_TEXT: ReadonlySet<string> = new Set(
  'id kind edtf how time written part closeness type result direction sawChild okToShare pin binned broughtIn standing inWriting nation birthday who person note media seenAlone minuted on next told children topics what sameAs'.split(
    ' ',
  ),
);

/** The same thing with every text in it changed. */
function inText<Thing>(thing: Thing, change: Change): Thing {
  if (typeof thing === 'string') return change(thing) as Thing;
  if (Array.isArray(thing)) return thing.map((one) => inText(one, change)) as Thing;
  if (typeof thing !== 'object' || thing === null) return thing;
  return Object.fromEntries(
    Object.entries(thing).map(([key, value]) => [key, isAppsOwn(key, value) ? value : inText(value, change)]),
  ) as Thing;
}

function isAppsOwn(key: string, value: unknown): boolean {
  const isBare = typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
  return isBare && NOT_TEXT.has(key);
}
