import type { SectionId } from '../page/audiences.ts';
import type { DrawnSection } from '../page/blocks.ts';
import { sectionsOf } from '../page/make-page.ts';
import type { Limits } from '../page/sections/section.ts';
import type { Building } from './document.ts';

const ROOM: Limits = { events: 7, words: 5, rows: 8, helped: 5, past: 12, whys: 2 };

/** Some sections of the page, as they stand there, in the order asked for, each the whole width. */
export function sectionsOfPage(
  ids: readonly SectionId[],
  { page }: Building,
  limits: Partial<Limits> = {},
): readonly DrawnSection[] {
  return sectionsOf(ids, page, { ...ROOM, ...limits }).map((one) => ({ ...one, half: false }));
}
