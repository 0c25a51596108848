/** The item with the most, and of those that have as much the one that comes first. */
export function most<Item>(items: readonly Item[], amount: (item: Item) => number): Item | undefined {
  let found: { readonly item: Item; readonly amount: number } | undefined;
  for (const item of items) {
    const next = amount(item);
    if (!found || next > found.amount) found = { item, amount: next };
  }
  return found?.item;
}
