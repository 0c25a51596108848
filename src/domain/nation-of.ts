import type { Child, Nation } from './child.ts';
import type { Journal } from './journal.ts';

/** Where a child lives: all children share the family's nation but for one that was given its own. */
export function nationOf({ children, child }: Journal, of: Child | undefined = child?.body): Nation | undefined {
  return of?.nation ?? children.find(({ body }) => body.nation)?.body.nation;
}
