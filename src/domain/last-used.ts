import { folded } from './folding.ts';

/** What was written before, each once however it was spelt, the last used first. Takes texts, the newest first. */
export function lastUsed(texts: readonly (string | undefined)[], most: number): readonly string[] {
  const used = new Map<string, string>();
  for (const text of texts) {
    const key = folded(text ?? '').trim();
    if (text && key && !used.has(key)) used.set(key, text.trim());
    if (used.size === most) break;
  }
  return [...used.values()];
}
