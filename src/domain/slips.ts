import { distance } from 'fastest-levenshtein';

/** How many slips lie between two spellings: a letter more, less or other is one, and so are two neighbours that changed places. */
export function slipsBetween(one: string, other: string): number {
  return isSwapped(one, other) ? 1 : distance(one, other);
}

/** Whether two words differ by two neighbours that changed places: "reveiw". */
export function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((sign, index) => sign !== other[index]);
  const swapped = one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2);
  return at >= 0 && swapped === other;
}
