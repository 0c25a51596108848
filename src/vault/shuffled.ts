/** The same items in an order drawn by chance. */
export function shuffled<Item>(items: readonly Item[]): readonly Item[] {
  const lots = crypto.getRandomValues(new Uint32Array(items.length));
  const drawn = items.map((item, index) => ({ item, lot: lots[index] ?? 0 }));
  return drawn.toSorted((one, other) => one.lot - other.lot).map(({ item }) => item);
}
