import { createHash } from 'node:crypto';
import { lineOf } from '../../src/documents/journal-file/write.ts';
import type { Version } from '../../src/domain/version.ts';

function hash(...parts: readonly (Buffer | string)[]): Buffer {
  const made = createHash('sha256');
  for (const part of parts) made.update(part);
  return made.digest();
}

function half(count: number): number {
  let k = 1;
  while (k * 2 < count) k *= 2;
  return k;
}

/** RFC 6962, 2.1, word for word, as another hand would write it. */
export function mth(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return hash('');
  if (leaves.length === 1) return leaves[0] as Buffer;
  const k = half(leaves.length);
  return hash(Buffer.of(1), mth(leaves.slice(0, k)), mth(leaves.slice(k)));
}

/** RFC 6962, 2.1.1: the hashes beside the way from a leaf to the top. */
function pathOf(at: number, leaves: readonly Buffer[]): readonly string[] {
  if (leaves.length <= 1) return [];
  const k = half(leaves.length);
  return at < k
    ? [...pathOf(at, leaves.slice(0, k)), mth(leaves.slice(k)).toString('hex')]
    : [...pathOf(at - k, leaves.slice(k)), mth(leaves.slice(0, k)).toString('hex')];
}

export function leavesOf(texts: readonly string[]): readonly Buffer[] {
  return texts.map(leafOf).toSorted(Buffer.compare);
}

function leafOf(text: string): Buffer {
  return hash(Buffer.of(0), Buffer.from(text));
}

/** The way up from one text to the head of all. */
export function pathTo(text: string, all: readonly string[]) {
  const leaves = leavesOf(all);
  const at = leaves.findIndex((leaf) => leaf.equals(leafOf(text)));
  return { at, path: [...pathOf(at, leaves)] };
}

/** The proof of a copy of version 1: for each version a way up of its own. */
export function pathProof(versions: readonly Version[], all: readonly Version[]) {
  const lines = all.map(lineOf);
  const paths = Object.fromEntries(versions.map((version) => [version.id, pathTo(lineOf(version), lines)]));
  return { head: mth(leavesOf(lines)).toString('hex'), of: all.length, paths };
}
