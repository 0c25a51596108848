/**
 * The list of everyday words as it is built: each word is the number of letters that it shares with the one before it, and
 * the rest. In order of the alphabet that leaves out half of them. Notes that begin with # stay as they are.
 *
 * @param {string} text one word a line
 */
export function sharedBeginnings(text) {
  const lines = text.split('\n').filter(Boolean);
  const words = lines.filter((line) => !line.startsWith('#'));
  const coded = words.map((word, at) => {
    const shared = lettersShared(word, words[at - 1] ?? '');
    return `${shared}${word.slice(shared)}`;
  });
  return [...lines.filter((line) => line.startsWith('#')), coded.join('')].join('\n');
}

const MOST = 9;

/**
 * @param {string} word
 * @param {string} before
 */
function lettersShared(word, before) {
  let shared = 0;
  while (shared < MOST && shared < word.length && word[shared] === before[shared]) shared += 1;
  return shared;
}

/**
 * @returns {import('vite').Plugin}
 */
export function wordsBySharedBeginnings() {
  return {
    name: 'words-by-shared-beginnings',
    apply: 'build',
    transform: (code, id) => {
      if (!id.includes('everyday-words.txt')) return undefined;
      const text = JSON.parse(code.slice(code.indexOf('"'), code.lastIndexOf('"') + 1));
      return { code: `export default ${JSON.stringify(sharedBeginnings(text))};`, map: null };
    },
  };
}
