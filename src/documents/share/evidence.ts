import type { Id } from '../../domain/id.ts';
import type { Journal } from '../../domain/journal.ts';
import type { Fingerprint } from '../../domain/share/share.ts';
import type { ThingType, Version } from '../../domain/version.ts';
import { areUnder, headOf, isUnder, showing, spoken } from '../../vault/fingerprint.ts';
import type { PathProof, Proof, WrittenLine } from '../backup/format.ts';
import { lineOf } from '../journal-file/write.ts';

/** What is a record of what happened. Plans, what was got ready, and what others wrote are not. */
const RECORD: readonly ThingType[] = ['note', 'promise', 'person', 'child'];

/** The fingerprint of everything that is kept now. Every version has a random id in it, so none can be guessed from it. */
export function fingerprintOf(journal: Journal): Fingerprint {
  const versions = recordOf(journal);
  const last = new Map<Id, string>();
  for (const { device, time } of versions) if (time > (last.get(device) ?? '')) last.set(device, time);
  return {
    head: headOf(versions.map(lineOf)),
    of: versions.length,
    devices: [...last].map(([id, until]) => ({ id, until })).toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  };
}

/** A fingerprint as it is printed and read out. */
export function readOut({ head }: Pick<Fingerprint, 'head'>): string {
  return spoken(head);
}

/**
 * What a fingerprint says of the journal: all is as it was; it is, and something written before then has come in from
 * elsewhere since; more versions are there than then, and nothing tells which of them came since; fewer are; or something
 * was changed.
 */
export type Verdict = 'holds' | 'joined' | 'more' | 'fewer' | 'changed';

/** Holds a fingerprint that was taken earlier against what is kept now, first wordings and all. */
export function verdictOn({ head, of, devices }: Fingerprint, journal: Journal): Verdict {
  const last = new Map(devices.map(({ id, until }) => [id, until]));
  const record = recordOf(journal);
  const then = record.filter(({ device, time }) => time <= (last.get(device) ?? ''));
  if (then.length !== of) return then.length < of ? 'fewer' : 'more';
  if (headOf(then.map(lineOf)) !== head) return 'changed';
  const lastOfAll = [...last.values()].toSorted().at(-1) ?? '';
  return record.filter(({ time }) => time <= lastOfAll).length > of ? 'joined' : 'holds';
}

/** What goes into a copy so that whoever opens it can hold its notes against the fingerprint of the whole. */
export function proofFor(
  versions: readonly Version[],
  journal: Journal,
  { head, of }: Pick<Fingerprint, 'head' | 'of'> = fingerprintOf(journal),
): Proof {
  const { at, beside } = showing(recordOf(journal).map(lineOf), versions.map(lineOf));
  return { head, of, at: [...at], beside: [...beside] };
}

/**
 * Whether the lines of a copy are under the fingerprint that came with it. The lines as they stand in the file: a newer
 * Marram may have put more in them than this one reads. With ways of their own, those that can be read.
 */
export function isProved(lines: readonly WrittenLine[], proof: Proof | PathProof): boolean {
  const { head, of } = proof;
  const texts = lines.map(({ line }) => line);
  if (!('paths' in proof)) return areUnder(head, of, texts, proof);
  return lines.every(({ id, line }) => {
    const way = id === undefined ? undefined : proof.paths[id];
    return id === undefined || (way !== undefined && isUnder(head, of, line, way));
  });
}

function recordOf({ things }: Journal): readonly Version[] {
  return [...things.values()]
    .filter(({ type }) => RECORD.includes(type))
    .flatMap((thing): readonly Version[] => thing.versions);
}
