import type { SectionId } from '../page/audiences.ts';
import type { DrawnSection } from '../page/blocks.ts';
import { sectionsOf } from '../page/make-page.ts';
import type { Limits } from '../page/sections/section.ts';
import type { Building } from './document.ts';

/** As much as there is room for where a document takes from the page. */
export const ROOM: Limits = { events: 7, words: 5, rows: 8, helped: 5, past: 12, whys: 2, fuller: 0 };

/** Some sections of the page, as they stand there, in the order asked for, each the whole width; `beside` are all that the document has. */
export function sectionsOfPage(
  ids: readonly SectionId[],
  { page }: Building,
  limits: Partial<Limits> = {},
  beside: readonly SectionId[] = ids,
): readonly DrawnSection[] {
  return sectionsOf(ids, page, { ...ROOM, ...limits }, beside).map((one) => ({ ...one, half: false }));
}
