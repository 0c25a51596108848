/** Whether two records hold the same, in whatever order their parts were put together. */
export function isSame<Shape extends object>(one: Shape, other: Shape): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Shape>;
  return [...keys].every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));
}
