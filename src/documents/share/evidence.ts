import type { Journal } from '../../domain/journal.ts';
import type { Fingerprint } from '../../domain/share/share.ts';
import type { ThingType, Version } from '../../domain/version.ts';
import { headOf, isUnder, pathsTo, spoken } from '../../vault/fingerprint.ts';
import type { Proof } from '../backup/format.ts';
import { lineOf } from '../journal-file/write.ts';

/** What is a record of what happened. Plans, what was got ready, and what others wrote are not. */
const RECORD: readonly ThingType[] = ['note', 'promise', 'person', 'child'];

/** The fingerprint of everything that is kept now. Every version has a random id in it, so none can be guessed from it. */
export function fingerprintOf(journal: Journal): Fingerprint {
  const versions = recordOf(journal);
  return {
    head: headOf(versions.map(lineOf)),
    of: versions.length,
    devices: [...new Set(versions.map(({ device }) => device))].toSorted(),
    until: [EARLIEST, ...versions.map(({ time }) => time)].toSorted().at(-1) ?? EARLIEST,
  };
}

const EARLIEST = '1970-01-01T00:00:00.000Z';

/** A fingerprint as it is printed and read out. */
export function readOut({ head }: Pick<Fingerprint, 'head'>): string {
  return spoken(head);
}

/** Whether everything that was kept when a fingerprint was taken is still there as it was, first wordings and all. */
export function stillHolds({ head, of, devices, until }: Fingerprint, journal: Journal): boolean {
  const then = recordOf(journal).filter(({ device, time }) => devices.includes(device) && time <= until);
  return then.length === of && headOf(then.map(lineOf)) === head;
}

/** What goes into a copy so that whoever opens it can hold its notes against the fingerprint of the whole. */
export function proofFor(versions: readonly Version[], journal: Journal): Proof {
  const { head, of, until } = fingerprintOf(journal);
  const paths = pathsTo(recordOf(journal).map(lineOf), versions.map(lineOf));
  const found = versions.flatMap(({ id }, index) => {
    const way = paths[index];
    return way ? [[id, way] as const] : [];
  });
  return { head, of, until, paths: Object.fromEntries(found) };
}

/** Whether every version of a copy is under the fingerprint that came with it. */
export function isProved(versions: readonly Version[], { head, of, paths }: Proof): boolean {
  return versions.every((version) => {
    const way = paths[version.id];
    return way !== undefined && isUnder(head, of, lineOf(version), way);
  });
}

function recordOf({ things }: Journal): readonly Version[] {
  return [...things.values()]
    .filter(({ type }) => RECORD.includes(type))
    .flatMap((thing): readonly Version[] => thing.versions);
}
