import { childrenIn } from '../children.ts';
import type { Id } from '../id.ts';
import { addVersions, emptyJournal, type Journal } from '../journal.ts';
import type { Note, Someone } from '../note.ts';
import { type Naming, renamed } from '../page/naming.ts';
import type { PromiseMade } from '../promise.ts';
import type { Live, Thing, Version } from '../version.ts';

/** How names stand in a copy: as they are, by role, by initials, or not at all, the child's and the parent's neither. */
export type CopyNaming = Naming | 'none';

interface CopyOptions {
  readonly naming: CopyNaming;
  /** For a person whose part is not known, and for the child where its name is left out. */
  readonly words: { readonly someone: string; readonly child: string };
}

/**
 * What a copy holds: the chosen notes as they stand now, what was promised in them, the people they name and the children
 * they are about.
 * No earlier wording, no plan, nothing that was got ready, nothing that others wrote beside it. With names as they are,
 * each version is the very one that is kept, so that it can be proved; otherwise papers are not named either.
 */
export function copyOf(notes: readonly Live<'note'>[], journal: Journal, options: CopyOptions): readonly Version[] {
  const ids = new Set(notes.map(({ id }) => id));
  const kept = [...journal.things.values()];
  const isChosen = (thing: Thing) =>
    ids.has(thing.id) || (thing.type === 'promise' && ids.has((thing.body as PromiseMade | null)?.note ?? ''));
  const chosen = kept.filter(isChosen).flatMap(headOf);
  const people = named(chosen, journal);
  const children = new Set(notes.flatMap((note) => childrenIn(note, journal)));
  const around = kept.filter(({ id }) => children.has(id) || people.has(id)).flatMap(headOf);
  const versions = [...around, ...chosen];
  return options.naming === 'names' ? versions : nameless(versions, journal, options);
}

/** The newest version that is there; none of a thing that was taken away. */
function headOf({ heads }: Thing): readonly Version[] {
  const head = heads.findLast(({ body }) => body !== null);
  return head ? [head] : [];
}

/** Everyone that notes and promises name, and those who stand for them. */
function named(versions: readonly Version[], { things }: Journal): ReadonlySet<Id> {
  const ids = new Set(versions.flatMap(peopleIn));
  for (const id of ids) {
    const person = things.get(id)?.body as { sameAs?: Id } | null | undefined;
    if (person?.sameAs) ids.add(person.sameAs); // a set goes on to what is put into it on the way
  }
  return ids;
}

function peopleIn({ type, body }: Version): readonly Id[] {
  if (type === 'promise') return idOf((body as PromiseMade).by);
  if (type !== 'note') return [];
  const { people, quotes, source, leaving, told = [] } = body as Note;
  const ends = [leaving?.person, leaving?.next].filter((id) => id !== undefined);
  const speakers = [...quotes.map(({ speaker }) => speaker), source?.by].flatMap((one) => (one ? idOf(one) : []));
  return [...people.map(({ person }) => person), ...speakers, ...ends, ...told];
}

function idOf(someone: Someone): readonly Id[] {
  return someone.who === 'person' ? [someone.person] : [];
}

/** The same versions with names changed in every text, without papers, and of people only what they are. */
function nameless(versions: readonly Version[], journal: Journal, { naming, words }: CopyOptions): readonly Version[] {
  const isNone = naming === 'none';
  const { changed } = renamed(journal, isNone ? 'roles' : (naming as Naming), words.someone, {
    ...(isNone && { alsoChild: words.child }),
  });
  return versions.map((version) => {
    const body = changed(version.type, version.body);
    const { papers: _, ...bare } = body as { papers?: unknown };
    if (version.type !== 'child' || !isNone) return { ...version, body: bare } as Version;
    const { parentName: __, birthday: ___, setting: ____, ...child } = bare as Record<string, unknown>;
    return { ...version, body: { ...child, name: '' } } as unknown as Version;
  });
}

/** The journal that a copy opens as. */
export function journalOfCopy(versions: readonly Version[]): Journal {
  return addVersions(emptyJournal, versions);
}
