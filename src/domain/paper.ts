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
  /** A photo as the camera gave it, with all that it wrote beside the picture. */
  readonly asTaken?: boolean;
}

type Turn = 90 | 180 | 270;

const PICTURES: readonly string[] = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'];

/** Whether every browser draws it. Drawings in SVG are left out: they are programs. */
export function isPicture({ media }: Pick<Paper, 'media'>): boolean {
  return PICTURES.includes(media);
}

/** A photo as iPhones take it. Few browsers draw it, and many don't know what it is, so its name counts too. */
export function isHeic({ media, name }: Pick<Paper, 'media' | 'name'>): boolean {
  return /^image\/hei[cf]/.test(media) || (media === '' && /\.hei[cf]$/i.test(name));
}

/** Whether it may say where it was taken: a photo that was not drawn anew, or a video, which never is. */
export function mayHoldPlace(paper: Paper): boolean {
  return paper.asTaken === true || isHeic(paper) || paper.media.startsWith('video/');
}

/** A picture turned on by a quarter. */
export function turnedOn({ turned, ...paper }: Paper): Paper {
  const next = ((turned ?? 0) + 90) % 360;
  return next === 0 ? paper : { ...paper, turned: next as Turn };
}

/** All papers that some wording of some note names, again for each that does. */
export function papersIn(versions: Iterable<Version>): readonly Paper[] {
  const notes = [...versions].filter(({ type, body }) => type === 'note' && body);
  return notes.flatMap(({ body }) => (body as { papers?: readonly Paper[] }).papers ?? []);
}

/** Their ids. */
export function papersNamedIn(versions: Iterable<Version>): ReadonlySet<Id> {
  return new Set(papersIn(versions).map(({ id }) => id));
}
