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

/**
 * What shows that some texts are among those of a head: where their leaves stand, lowest first, and the head of each
 * stretch of the tree that has none of them, from left to right.
 */
export interface Showing {
  readonly at: readonly number[];
  readonly beside: readonly string[];
}

/** What shows of some texts that they are under the head of all. One that is not among them is not shown. */
export function showing(all: readonly string[], some: readonly string[]): Showing {
  const leaves = leavesOf(all);
  const wanted = new Set(some.map((text) => hexOf(leafOf(text))));
  const at = leaves.flatMap((leaf, place) => (wanted.has(hexOf(leaf)) ? [place] : []));
  const beside: string[] = [];
  climb(leaves.length, at, {
    leaf: (index) => leaves[at[index] ?? -1],
    stretch: (from, to) => {
      const head = subtree(leaves, from, to);
      beside.push(hexOf(head));
      return head;
    },
  });
  return { at, beside };
}

/** Whether all of some texts are among the `count` texts whose head this is. */
export function areUnder(head: string, count: number, texts: readonly string[], { at, beside }: Showing): boolean {
  const isInOrder = at.every((place, index) => place < count && place > (at[index - 1] ?? -1));
  if (!isInOrder || at.length !== texts.length) return false;
  const leaves = leavesOf(texts);
  let used = 0;
  const next = () => {
    const found = beside[used++];
    return found === undefined ? undefined : fromHex(found);
  };
  const found = climb(count, at, { leaf: (index) => leaves[index], stretch: next });
  return found !== undefined && used === beside.length && hexOf(found) === head;
}

interface Parts {
  /** The leaf of the text at an index of those shown. */
  leaf(index: number): Uint8Array | undefined;
  /** The head of a stretch of the tree that has none of them. */
  stretch(from: number, to: number): Uint8Array | undefined;
}

/** The head of a tree of so many leaves, put together from those shown and the stretches between; undefined where one is missing. */
function climb(count: number, at: readonly number[], parts: Parts): Uint8Array | undefined {
  const within = (from: number, to: number, first: number, end: number): Uint8Array | undefined => {
    if (first === end) return parts.stretch(from, to);
    if (to - from === 1) return parts.leaf(first);
    const middle = from + half(to - from);
    const cut = firstFrom(middle, at, first, end);
    const left = within(from, middle, first, cut);
    const right = left && within(middle, to, cut, end);
    return left && right && node(left, right);
  };
  return within(0, count, 0, at.length);
}

/** The index of the first place from `middle` on, between two indexes; the last of them where there is none. */
function firstFrom(middle: number, at: readonly number[], first: number, end: number): number {
  let [low, high] = [first, end];
  while (low < high) {
    const between = (low + high) >> 1;
    if ((at[between] ?? middle) < middle) low = between + 1;
    else high = between;
  }
  return low;
}

/** The way up from one text, as copies of version 1 have it: where its leaf stands, and the hashes beside, lowest first. */
export interface Path {
  readonly at: number;
  readonly path: string[];
}

/** Whether a text is one of `count` texts whose head this is. */
export function isUnder(head: string, count: number, text: string, { at, path }: Path): boolean {
  if (at >= count) return false;
  const left = path.map(fromHex);
  const up = (from: number, to: number): Uint8Array | undefined => {
    if (to - from === 1) return leafOf(text);
    const middle = from + half(to - from);
    const isLeft = at < middle;
    const inside = isLeft ? up(from, middle) : up(middle, to);
    const beside = left.shift();
    if (!inside || !beside) return undefined;
    return isLeft ? node(inside, beside) : node(beside, inside);
  };
  const found = up(0, count);
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
