import { childSpeaking } from '../children.ts';
import type { Id } from '../id.ts';
import type { Journal } from '../journal.ts';
import { CALLED, NEAR, ownKin, WED } from '../kin-of-child.ts';
import type { Note, Someone } from '../note.ts';
import { type Person, post } from '../person.ts';
import type { Live, Thing, ThingType } from '../version.ts';
import { type Change, changerFor, inText } from './changing-names.ts';
import { calledBy, familiesOf, formsOf, initialsIn, isService, keyOf, looksLikeName } from './name-forms.ts';
import { capital } from './sentences.ts';
import { asRole, entriesIn, standsIn, withinSentence } from './stand-for.ts';

/** How people are named in what goes out: by name, by what they are, or by their initials. */
export type Naming = 'names' | 'roles' | 'initials';

/** The same, or as in a long record that many read: by initials, each with what the person is. */
export type ToldAs = Naming | 'initials-with-roles';

/** What stands for the family where its names go too: for each child, and for whoever keeps the journal. */
export interface FamilyWords {
  /** Undefined for a child who is only named as a speaker. */
  child(id: Id | undefined): string;
  readonly parent: string;
}

/** A journal with its names changed, and what changes them in any other text. */
export interface Renamed {
  readonly journal: Journal;
  change(text: string): string;
  /** What changes them in what someone said, in which what was put in stands in square brackets. */
  changeSaid(text: string): string;
  /** The body of one thing, as it is told. */
  changed(type: ThingType, id: Id, body: unknown): unknown;
}

/**
 * A journal as it may be told where names are to be left out: every person's name, whole and in its parts, becomes what
 * they are, in every text, names that an entry had before too. `someone` is for a person whose part is not known, and for
 * a name that several have; initials need no such word, for they are of the name as it stands. The names of the child and
 * of the parent stay, unless there are words for the family: both head the page. A part of them by which someone outside
 * the family is known too goes all the same, but for the child's first name. `sibling` is for the other children, who are
 * never named to those who read a page.
 */
export function renamed(
  journal: Journal,
  naming: ToldAs,
  someone: string,
  { family, sibling }: { readonly family?: FamilyWords; readonly sibling?: string } = {},
): Renamed {
  if (naming === 'names') return asItIs(journal);
  const raw = sibling === undefined ? standsIn(journal, naming, someone) : siblingsByRole(journal, naming, someone);
  const { name = '', parentName = '' } = journal.child?.body ?? {};
  const ours = family ? [] : [name, parentName];
  const nobody = naming !== 'roles' && !family ? initialsIn : () => someone;
  const siblings = sibling ? otherChildren(journal, sibling) : [];
  const standsBy = (standOf: (id: Id) => string) =>
    standsByForm([...namesIn(journal, standOf, nobody, family), ...siblings], ours, nobody, family !== undefined);
  const standOf = withoutNames(raw, changerFor(standsBy(raw), family === undefined).change, naming, someone);
  const entryName = (id: Id) => (standOf(id) === raw(id) ? raw(id) : capital(standOf(id)));
  return retold(journal, entryName, standsBy(standOf), family === undefined);
}

/** Brothers and sisters by what they are, even where others go by their initials. */
function siblingsByRole(journal: Journal, naming: ToldAs, someone: string): (id: Id) => string {
  const [entryOf, roleOf] = [entriesIn(journal), standsIn(journal, 'roles', someone)];
  const standOf = standsIn(journal, naming, someone);
  return (id) => (isSibling(entryOf(id)) ? roleOf : standOf)(id);
}

function otherChildren({ children, child }: Journal, stand: string): readonly Named[] {
  return children.flatMap((one) => (one.id === child?.id ? [] : namesOfOther(one, stand)));
}

/**
 * A journal in which everyone has their name but the brothers and sisters of the child: those become what they are. What
 * others are called by too stays.
 */
export function withoutSiblings(journal: Journal, someone: string, sibling: string): Renamed {
  const roleOf = standsIn(journal, 'roles', someone);
  const { name: childName = '', parentName = '' } = journal.child?.body ?? {};
  const entryOf = entriesIn(journal);
  const isOne = (id: Id) => isSibling(entryOf(id));
  const siblings = [...journal.things.values()].filter(({ type, id }) => type === 'person' && isOne(id));
  const names = [
    ...siblings.flatMap((thing) => namesOfPerson(thing, roleOf(thing.id), childName, entryOf(thing.id))),
    ...otherChildren(journal, sibling),
  ];
  if (names.length === 0) return asItIs(journal);
  const others = [...journal.people.values()].flatMap(({ id, body }) => (isOne(id) ? [] : [body.name]));
  const standOf = (id: Id) => (isOne(id) ? roleOf(id) : (journal.people.get(id)?.body.name ?? ''));
  return retold(
    journal,
    standOf,
    standsByForm(names, [childName, parentName, ...others], () => someone, false),
  );
}

/**
 * A brother or sister by their role. A ward sister is none, unless she is one of the family; "mum’s sister" is an aunt. Of
 * the family everyone is one who is not plainly of the parents' own: a name too few costs less than a name too many.
 */
function isSibling(person: Person | undefined): boolean {
  const role = person ? post(person) : '';
  if (!person?.family) return SIBLING.test(role);
  const kin = ownKin(role) ?? role;
  return OF_FAMILY.test(kin) && !OF_PARENTS.test(kin);
}

const OF_FAMILY = /\b(?:brother|sister|sibling|twin)\b/i;
const PARENTS = `(?:${CALLED}|${WED}|mother|father|partner|boyfriend|girlfriend|ex)`;
const OF_PARENTS = new RegExp(
  `\\b${PARENTS}['’]s? (?:\\S+ )?(?:brother|sister|sibling|twin)\\b|^my (?:[^\\s’']+ )?(?:brother|sister|sibling)$|(?:brother|sister|sibling|twin)(?:[ -]in[ -]law|['’]s? (?:${WED}|${NEAR}))\\b`,
  'i',
);

const SIBLING =
  /^(?:(?:his|her|their|our|half|step|foster|twin|big|little|older|elder|eldest|younger|youngest|baby)[ -]?)*(?:brother|sister|sibling|twin)$/i;

function namesOfOther({ versions }: Live<'child'>, stand: string): readonly Named[] {
  const names = versions.flatMap(({ body }) => body?.name || []);
  return names.map((name) => ({ name, stand, isFamily: true }));
}

function asItIs(journal: Journal): Renamed {
  const same = (text: string) => text;
  return { journal, change: same, changeSaid: same, changed: (_, __, body) => body };
}

function retold(
  journal: Journal,
  standOf: (id: Id) => string,
  stands: ReadonlyMap<string, string>,
  leavesWords = true,
): Renamed {
  const { change, changeSaid, inBody } = changerFor(stands, leavesWords);
  const changed = (type: ThingType, id: Id, body: unknown) => {
    if (type === 'person') return { ...inText(body as Person, change), name: standOf(id) };
    if (type === 'child') return childTold(body as object, change);
    return typeof body === 'object' && body !== null ? inBody(body) : body;
  };
  const told = <Type extends ThingType, Live extends Thing<Type>>(thing: Live): Live => ({
    ...thing,
    body: changed(thing.type, thing.id, thing.body),
  });
  return {
    change,
    changeSaid,
    changed,
    journal: {
      ...journal,
      notes: journal.notes.map(told),
      promises: journal.promises.map(told),
      preparations: journal.preparations.map(told),
      children: journal.children.map(told),
      child: journal.child && told(journal.child),
      people: new Map([...journal.people].map(([id, person]) => [id, told(person)])),
    },
  };
}

/** What is written of a child with names changed; its own name, the parent's and the school's are told as they are. */
function childTold(body: object, change: Change): object {
  const { name, parentName, setting, ...texts } = body as Record<string, unknown>;
  const kept = Object.entries({ name, parentName, setting }).filter(([, value]) => value !== undefined);
  return { ...inText(texts, change), ...Object.fromEntries(kept) };
}

/** The same with no name in them that does not stay: a role may tell of others by name, as in "Zoe’s mum". */
function withoutNames(
  standOf: (id: Id) => string,
  change: Change,
  naming: ToldAs,
  someone: string,
): (id: Id) => string {
  const changeRole = naming === 'roles' ? change : (stand: string) => stand.replace(ROLE_AFTER_INITIALS, change);
  return (id) => {
    const stand = standOf(id);
    const changed = changeRole(stand);
    if (changed === stand) return stand;
    if (changeRole(changed) !== changed) return someone;
    return naming === 'roles' ? withinSentence(changed) : changed;
  };
}

/** Two letters may be someone's name too, but initials are no name. */
const ROLE_AFTER_INITIALS = / \(.*\)$/s;

/** What stands for a name that is nobody's in particular. */
type Nobody = (name: string) => string;

interface Named {
  readonly name: string;
  readonly stand: string;
  /** Of one of the family, as far as the journal tells. */
  readonly isFamily: boolean;
}

/** Every name that the journal holds, in whatever version, with what stands for it in a sentence. */
function namesIn(
  journal: Journal,
  standOf: (id: Id) => string,
  nobody: Nobody,
  family: FamilyWords | undefined,
): readonly Named[] {
  const { things, notes, promises, child } = journal;
  const entryOf = entriesIn(journal);
  const childName = family ? family.child(child?.id) : (child?.body.name ?? '');
  const names = [...things.values()].flatMap((thing): readonly Named[] => {
    if (thing.type === 'person') return namesOfPerson(thing, standOf(thing.id), childName, entryOf(thing.id));
    return thing.type === 'child' && family ? namesOfChild(thing, family) : [];
  });
  const speakers = [...notes.flatMap(({ body }) => speakersIn(body)), ...promises.map(({ body }) => body.by)];
  const forms = new Set(names.flatMap(({ name }) => formsOf(name, true).map(keyOf)));
  const unknown = speakers.filter((one) => one.who !== 'other' || !forms.has(calledBy(one.name)));
  const childOf: ChildOf = (one) => childSpeaking(one, journal)?.id;
  return [...names, ...unknown.flatMap((one) => namesOfSpeaker(one, nobody, childOf, family))];
}

function namesOfPerson(
  { versions }: Thing,
  stand: string,
  childName: string,
  entry: Person | undefined,
): readonly Named[] {
  const bodies = versions.flatMap(({ body }) => (body as Person | null) ?? []).filter((body) => !isService(body));
  return bodies.map((body) => ({
    name: body.name,
    stand: entry && stand === post(entry) ? asRole(entry, childName) : stand,
    isFamily: body.family ?? false,
  }));
}

function namesOfChild({ id, versions }: Thing, family: FamilyWords): readonly Named[] {
  return versions.flatMap(({ body }): readonly Named[] => {
    const { name = '', parentName = '' } = (body ?? {}) as { name?: string; parentName?: string };
    return [
      { name, stand: family.child(id), isFamily: true },
      { name: parentName, stand: family.parent, isFamily: true },
    ];
  });
}

function speakersIn({ quotes, source, otherViews = [] }: Note): readonly Someone[] {
  const viewed = otherViews.map(({ whose }): Someone => ({ who: 'other', name: whose }));
  return [...quotes.map(({ speaker }) => speaker), ...(source?.by ? [source.by] : []), ...viewed];
}

type ChildOf = (someone: Extract<Someone, { who: 'child' }>) => Id | undefined;

function namesOfSpeaker(
  one: Someone,
  nobody: Nobody,
  childOf: ChildOf,
  family: FamilyWords | undefined,
): readonly Named[] {
  if (one.who === 'person' || !one.name) return [];
  const { name } = one;
  if (one.who === 'other') return looksLikeName(name) ? [{ name, stand: nobody(name), isFamily: false }] : [];
  const stand = one.who === 'us' ? family?.parent : family?.child(childOf(one));
  return stand === undefined ? [] : [{ name, stand, isFamily: true }];
}

/** Each form of each name, as it is looked for. One that stands for several people is nobody's in particular. */
function standsByForm(
  names: readonly Named[],
  ours: readonly string[],
  nobody: Nobody,
  everyPart: boolean,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const { first, all } = formsOfOurs(ours);
  const stays = (form: string, isFamily: boolean) => first.has(form) || (isFamily && all.has(form));
  const standFor = (form: string, stand: string) => {
    const isOne = !all.has(form) && [undefined, stand].includes(found.get(form));
    return isOne ? stand : nobody(form);
  };
  for (const { name, stand, isFamily } of names) {
    const forms = new Set(formsOf(name, everyPart).map(keyOf));
    for (const form of forms) if (!stays(form, isFamily)) found.set(form, standFor(form, stand));
  }
  const families = everyPart ? names.flatMap(({ name }) => familiesOf(name).map(keyOf)) : [];
  const plurals = families.flatMap((form) => (found.has(form) ? [] : [[form, nobody(form)] as const]));
  const whole = [...all].filter(([key, form]) => /[\s-]/.test(form) && !found.has(key));
  return found.size > 0 ? new Map([...found, ...plurals, ...whole]) : found;
}

/** The forms of the names that stay, as they are written; those of the child's first name, given first, stay in any case. */
function formsOfOurs([child = '', ...others]: readonly string[]) {
  const formsIn = (name: string) => formsOf(name, true).map((form) => [keyOf(form), form] as const);
  return {
    first: new Map(formsIn(child.trim().split(/\s+/)[0] ?? '')),
    all: new Map([child, ...others].flatMap(formsIn)),
  };
}
