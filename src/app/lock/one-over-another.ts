/**
 * Puts what is given over what this put before, one after another. `put` gives the place it took, or undefined where the
 * phone did not take it; the answer is whether it did, for what was given and not for what lay there before.
 */
export function oneOverAnother<T>(
  put: (given: T, over: number | undefined) => Promise<number | undefined>,
): (given: T) => Promise<boolean> {
  let place: number | undefined;
  let before: Promise<unknown> = Promise.resolve();
  return (given) => {
    const taken = before.then(async () => {
      const at = await put(given, place).catch(() => undefined);
      place = at ?? place;
      return at !== undefined;
    });
    before = taken;
    return taken;
  };
}
