/**
 * What a package brings along and nothing here ever runs, each with the names that are asked for from it. WOFF2 letters are
 * none of ours, and what unpacks them is larger than all that are. A PDF has its lines from the browser, and neither
 * pictures nor a lock of its own. Locked files have a passphrase and nothing else, and any file that has other keys is
 * told apart before it is opened: the curves and lattices of those are two thirds of age.
 */
const STUBBED = new Map([
  ['brotli/decompress.js', ['default']],
  ['linebreak', ['default']],
  ['png-js', ['default']],
  ['@noble/ciphers/aes', ['cbc', 'ecb']],
  ['@noble/post-quantum/hybrid.js', ['MLKEM768P256', 'MLKEM768X25519']],
  ['@noble/curves/nist.js', ['p256']],
  ['@noble/curves/ed25519.js', ['x25519']],
]);

/**
 * Puts a stub in place of each of those in what is built.
 *
 * @returns {import('vite').Plugin}
 */
export function stubbedOut() {
  return {
    name: 'stubbed-out',
    enforce: 'pre',
    resolveId: (id) => (STUBBED.has(id) ? `\0stubbed-out:${id}` : undefined),
    load: (id) => (id.startsWith('\0stubbed-out:') ? asModule(id.slice('\0stubbed-out:'.length)) : undefined),
  };
}

/** @param {string} id */
function asModule(id) {
  const refuse = `() => { throw new Error(${JSON.stringify(`${id} is stubbed out`)}); }`;
  const names = STUBBED.get(id) ?? [];
  return names
    .map((name) => (name === 'default' ? `export default ${refuse};` : `export const ${name} = ${refuse};`))
    .join('\n');
}
