import { addVersions } from './add-versions.ts';
import { entriesOf } from './children.ts';
import { given } from './given.ts';
import { emptyJournal, type Journal } from './journal.ts';
import { nextVersion, type Stamp, type Thing, type Version } from './version.ts';

/** A version as the other parent gets it: who prepares the page is for each of them to say. */
export function withoutPreparer(version: Version): Version {
  if (version.type !== 'child' || version.body === null) return version;
  const { parentName: _, parentIs: __, ...body } = (version as Version<'child'>).body ?? {};
  return { ...version, body } as Version;
}

/** What to keep so that who prepares the page here is not lost to what the other parent told last of the same child. */
export function preparersKept(fresh: readonly Version[], journal: Journal, stamp: Stamp): readonly Version[] {
  const here = [...journal.things.values()].flatMap((thing): readonly Version[] => thing.versions);
  const { things, children } = addVersions(emptyJournal, [...here, ...fresh].filter(isOfChild));
  return journal.children.flatMap(({ id, body: { parentName, parentIs } }) => {
    const after = children.find((child) => entriesOf(child).has(id));
    const entry = after && (things.get(after.id) as Thing<'child'>);
    const lost = Object.entries(given({ parentName, parentIs })).filter(([name]) => !(name in (after?.body ?? {})));
    return entry?.body && lost.length > 0
      ? [nextVersion(entry, { ...entry.body, ...Object.fromEntries(lost) }, stamp)]
      : [];
  });
}

function isOfChild({ type }: Version): boolean {
  return type === 'child';
}
