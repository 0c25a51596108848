import type { Id } from './id.ts';
import type { Version } from './version.ts';

/** A photo or file that was put with a note. Its bytes are kept apart, sealed in pieces, under its id. */
export interface Paper {
  readonly id: Id;
  /** As the file was called. Only ever shown. */
  readonly name: string;
  /** What the bytes are, such as `image/jpeg`; empty where the phone did not say. */
  readonly media: string;
  readonly bytes: number;
  /** How far a picture is turned when it is shown, clockwise, in degrees. */
  readonly turned?: Turn;
}

type Turn = 90 | 180 | 270;

const PICTURES: readonly string[] = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'];

/** Whether every browser draws it. Drawings in SVG are left out: they are programs. */
export function isPicture({ media }: Pick<Paper, 'media'>): boolean {
  return PICTURES.includes(media);
}

/** A picture turned on by a quarter. */
export function turnedOn({ turned, ...paper }: Paper): Paper {
  const next = ((turned ?? 0) + 90) % 360;
  return next === 0 ? paper : { ...paper, turned: next as Turn };
}

/** The ids of all papers that some wording of some note names. */
export function papersNamedIn(versions: Iterable<Version>): ReadonlySet<Id> {
  const ids = new Set<Id>();
  for (const { type, body } of versions) {
    if (type !== 'note' || !body) continue;
    for (const { id } of (body as { papers?: readonly Paper[] }).papers ?? []) ids.add(id);
  }
  return ids;
}
