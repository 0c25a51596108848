type Given<Shape> = { [Key in keyof Shape]: Exclude<Shape[Key], undefined> };

/** Leaves out what was not answered (undefined or empty text), so that a record holds only what was given. */
export function given<Shape extends object>(answers: Shape): Partial<Given<Shape>> {
  const entries = Object.entries(answers).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries) as Partial<Given<Shape>>;
}
