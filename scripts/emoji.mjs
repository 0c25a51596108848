import { readFileSync } from 'node:fs';
import subset from 'subset-font';

const NAME = 'virtual:emoji';
const RESOLVED = `\0${NAME}`;

/** Faces, hands and hearts; then what families, schools and clinics write about. The rest would be ten times the size. */
const SIGNS = [
  between(0x1f600, 0x1f637), // without the cats that follow
  between(0x1f641, 0x1f644),
  between(0x1f910, 0x1f917),
  between(0x1f920, 0x1f92f),
  between(0x1f970, 0x1f976),
  '🥺🧐🤷🙋🙌🙏👀👂👁👇👈👉👆👋👌👍👎👏✋✌🤝🤞💪🫂👶👦👧👨👩👪👴👵',
  '❤💔💕💖💗💙💚💛💜🧡🖤🤍⭐✨🔥💯💤💩🎉🎂🎁🌈☀🌧⚡❄',
  '✅✔❌⚠❗❓🚫⏰📅📞📱📧📝📄📎📚🏫🏥🏠🚑🚓🚌🚗💊🩹🧠♿🧩🎧🎨🎵⚽🚲🐶🐱🐻🦖🚂🛏🛁🍕🍎',
].join('');

/**
 * Letters for the emoji that people use most, in black and white, cut out of Noto Emoji for the PDF writer:
 * `virtual:emoji` gives them as a WOFF in base64.
 *
 * @returns {import('vite').Plugin}
 */
export function emoji() {
  return {
    name: 'emoji',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: async (id) => (id === RESOLVED ? `export const emoji = ${JSON.stringify(await cutOut())};` : undefined),
  };
}

async function cutOut() {
  const all = readFileSync(
    new URL(import.meta.resolve('@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff')),
  );
  return (await subset(all, SIGNS, { targetFormat: 'woff' })).toString('base64');
}

/** @param {number} first @param {number} last */
function between(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}
