import { addVersions } from '../add-versions.ts';
import { childrenIn, entriesOf } from '../children.ts';
import type { Id } from '../id.ts';
import { emptyJournal, type Journal } from '../journal.ts';
import type { Note, Someone } from '../note.ts';
import { type Naming, renamed } from '../page/naming.ts';
import type { PromiseMade } from '../promise.ts';
import type { Live, Thing, Version } from '../version.ts';

/** How names stand in a copy: as they are, by role, by initials, or not at all, the child's and the parent's neither. */
export type CopyNaming = Naming | 'none';

/** What stands for names that are left out: of someone whose part is not known, of the child and of the parent. */
export interface CopyWords {
  readonly someone: string;
  readonly child: string;
  /** One of several children. */
  numbered(number: number): string;
  readonly parent: string;
  /** A brother or sister, in a copy that is about one child. */
  readonly sibling: string;
}

interface CopyOptions {
  readonly naming: CopyNaming;
  readonly words: CopyWords;
  /** The only promise that goes; all of those notes do, where it is left out. */
  readonly promise?: Id | undefined;
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
  const isChosen = ({ id, type, body }: Thing) =>
    type === 'promise' ? ids.has((body as PromiseMade | null)?.note ?? '') && goes(id, options) : ids.has(id);
  const chosen = kept.filter(isChosen).flatMap(headOf);
  const people = named(chosen, journal);
  const about = new Set(notes.flatMap((note) => childrenIn(note, journal)));
  const children = journal.children.filter(({ id }) => about.has(id)).flatMap((child) => [...entriesOf(child)]);
  const around = kept.filter(({ id }) => children.includes(id) || people.has(id)).flatMap(headOf);
  const versions = [...around, ...chosen];
  return options.naming === 'names' ? versions : nameless(versions, about, journal, options);
}

function goes(promise: Id, options: CopyOptions): boolean {
  return options.promise === undefined || options.promise === promise;
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
function nameless(
  versions: readonly Version[],
  about: ReadonlySet<Id>,
  journal: Journal,
  { naming, words }: CopyOptions,
): readonly Version[] {
  const { changed } =
    naming === 'none'
      ? renamed(journal, 'roles', words.someone, {
          family: { child: childWord(journal, words), parent: words.parent },
        })
      : renamed(
          besides(about, journal),
          naming,
          words.someone,
          isOfAll(about, journal) ? {} : { sibling: words.sibling },
        );
  return versions.map((version) => {
    const { papers: _, ...body } = changed(version.type, version.of, version.body) as { papers?: unknown };
    const isNoName = version.type === 'child' && naming === 'none';
    return { ...version, body: isNoName ? childWithoutName(body, version.of, journal, words) : body } as Version;
  });
}

/** Whether a copy is about each of several children, who then all have their names. */
function isOfAll(about: ReadonlySet<Id>, { children }: Journal): boolean {
  return children.length > 1 && about.size === children.length;
}

/** A journal of the child that a copy is about, or one of them, and of those it is not about: they are not named. */
function besides(about: ReadonlySet<Id>, journal: Journal): Journal {
  const child = journal.children.find(({ id }) => about.has(id)) ?? journal.child;
  return { ...journal, child, children: journal.children.filter(({ id }) => id === child?.id || !about.has(id)) };
}

/** "the child"; where there are several, each by a number, for without one they would be taken for the same. */
function childWord({ children }: Journal, words: CopyOptions['words']): (id: Id | undefined) => string {
  return (id) => {
    const at = children.findIndex((child) => id !== undefined && entriesOf(child).has(id));
    return children.length > 1 && at >= 0 ? words.numbered(at + 1) : words.child;
  };
}

function childWithoutName(body: object, id: Id, journal: Journal, words: CopyOptions['words']): object {
  const { parentName: _, birthday: __, setting: ___, ...child } = body as Record<string, unknown>;
  return { ...child, name: journal.children.length > 1 ? childWord(journal, words)(id) : '' };
}

/** The journal that a copy opens as. */
export function journalOfCopy(versions: readonly Version[]): Journal {
  return addVersions(emptyJournal, versions);
}
