/** A random name for a thing or a version: 128 bits as 32 small hexadecimal figures. It says nothing about what it names. */
export type Id = string;

export function isId(text: unknown): text is Id {
  return typeof text === 'string' && /^[0-9a-f]{32}$/.test(text);
}
