import { sha256 } from '@noble/hashes/sha2.js';
import { fromHex, hexOf, utf8 } from './bytes.ts';

/**
 * One number that stands for many texts: the head of a Merkle tree as RFC 6962, 2.1 builds it, over SHA-256. A text that
 * is changed, dropped or added makes another head, and that one text is among those of a head can be shown without the
 * others. Texts are put in the order of their hashes, so the order in which they come makes no difference.
 */
export function headOf(texts: readonly string[]): string {
  return hexOf(subtree(leavesOf(texts)));
}

/** What shows that a text is under a head: where its leaf stands, and the hashes beside the way up. */
export interface Path {
  readonly at: number;
  readonly path: string[];
}

/** For each text of `some`, its way up to the head of `all`; undefined where it is not among them. */
export function pathsTo(all: readonly string[], some: readonly string[]): readonly (Path | undefined)[] {
  const leaves = leavesOf(all);
  const places = new Map(leaves.map((leaf, at) => [hexOf(leaf), at]));
  const known = new Map<string, Uint8Array>();
  return some.map((text) => {
    const at = places.get(hexOf(leafOf(text)));
    return at === undefined ? undefined : { at, path: wayUp(at, leaves, 0, leaves.length, known).map(hexOf) };
  });
}

/** Whether a text is one of `count` texts whose head this is. */
export function isUnder(head: string, count: number, text: string, { at, path }: Path): boolean {
  if (at >= count) return false;
  const left = path.map(fromHex);
  const climb = (from: number, to: number): Uint8Array | undefined => {
    if (to - from === 1) return leafOf(text);
    const middle = from + half(to - from);
    const isLeft = at < middle;
    const inside = isLeft ? climb(from, middle) : climb(middle, to);
    const beside = left.shift();
    if (!inside || !beside) return undefined;
    return isLeft ? node(inside, beside) : node(beside, inside);
  };
  const found = climb(0, count);
  return found !== undefined && left.length === 0 && hexOf(found) === head;
}

/** The start of a head, to print and to read out: "3f9a c1d2 77b0 4e5d 91ab". Eighty bits of it. */
export function spoken(head: string): string {
  return head.slice(0, 20).match(/.{4}/g)?.join(' ') ?? '';
}

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

function leavesOf(texts: readonly string[]): readonly Uint8Array[] {
  return texts
    .map((text) => leafOf(text))
    .map((leaf) => ({ leaf, key: hexOf(leaf) }))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ leaf }) => leaf);
}

function leafOf(text: string): Uint8Array {
  return sha256.create().update(LEAF).update(utf8(text)).digest();
}

function node(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256.create().update(NODE).update(left).update(right).digest();
}

/** The largest power of two that is smaller than a count. */
function half(count: number): number {
  return 2 ** Math.floor(Math.log2(count - 1));
}

function subtree(leaves: readonly Uint8Array[], from = 0, to: number = leaves.length): Uint8Array {
  if (to === from) return sha256(new Uint8Array(0));
  const [only] = leaves.slice(from, from + 1);
  if (to - from === 1 && only) return only;
  const middle = from + half(to - from);
  return node(subtree(leaves, from, middle), subtree(leaves, middle, to));
}

/** The hashes beside the way from a leaf to the top, lowest first. Subtrees that were worked out are known again. */
function wayUp(
  at: number,
  leaves: readonly Uint8Array[],
  from: number,
  to: number,
  known: Map<string, Uint8Array>,
): readonly Uint8Array[] {
  if (to - from <= 1) return [];
  const middle = from + half(to - from);
  const [inside, beside] =
    at < middle
      ? ([
          [from, middle],
          [middle, to],
        ] as const)
      : ([
          [middle, to],
          [from, middle],
        ] as const);
  return [...wayUp(at, leaves, inside[0], inside[1], known), once(beside, leaves, known)];
}

function once([from, to]: readonly [number, number], leaves: readonly Uint8Array[], known: Map<string, Uint8Array>) {
  const key = `${from} ${to}`;
  const found = known.get(key) ?? subtree(leaves, from, to);
  known.set(key, found);
  return found;
}
