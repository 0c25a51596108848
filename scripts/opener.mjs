import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { stubbedOut } from './stubbed-out.mjs';

const NAME = 'virtual:opener';
const RESOLVED = `\0${NAME}`;

/**
 * The page that opens a copy, built as one script and one style sheet, to put into a file: `virtual:opener` gives both, packed
 * with gzip and in base64, for they are kept on every phone and used on few. Files of other kinds are not made there, for their writers are larger than all the rest; printing is.
 *
 * @returns {import('vite').Plugin}
 */
export function opener() {
  return {
    name: 'opener',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: async (id) => (id === RESOLVED ? asModule(await built()) : undefined),
  };
}

/** @typedef {{ type: 'chunk', code: string }} Script */
/** @typedef {{ type: 'asset', fileName: string, source: string | Uint8Array }} Asset */

/** @type {Promise<{ script: string, style: string }> | undefined} */
let made;

function built() {
  made ??= buildOpener();
  return made;
}

async function buildOpener() {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [stubbedOut(), printingAlone()],
    build: {
      write: false,
      target: 'es2023',
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      lib: { entry: 'src/app/open/page-main.tsx', formats: ['iife'], name: 'opener', fileName: () => 'opener.js' },
    },
  });
  const { output } = /** @type {{ output: readonly (Script | Asset)[] }} */ (
    Array.isArray(result) ? result[0] : result
  );
  const script = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
  const style = output.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  return { script, style: style.join('\n') };
}

/** @returns {import('vite').Plugin} */
function printingAlone() {
  return {
    name: 'printing-alone',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('/other-ways.tsx') ? '\0no-other-ways' : undefined),
    load: (id) =>
      id === '\0no-other-ways' ? 'export const OtherWays = () => null, SaveInstead = () => null;' : undefined,
  };
}

/** @param {{ script: string, style: string }} files */
function asModule({ script, style }) {
  const packed = (/** @type {string} */ text) => JSON.stringify(gzipSync(text, { level: 9 }).toString('base64'));
  return `export const script = ${packed(script)};\nexport const style = ${packed(style)};`;
}
