import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../../../scripts/headers.mjs';
import { isKindId, tiles } from '../../../src/domain/kinds/index.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}

describe('the files', () => {
  it.each(['src', 'scripts', 'tests'])('under %s have no more than 300 lines', (folder) => {
    const long = filesUnder(folder).filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 301);

    expect(long).toEqual([]);
  });

  it('are short by habit: the median in src is 80 lines or fewer', () => {
    const lengths = filesUnder('src')
      .map((file) => readFileSync(join(root, file), 'utf8').split('\n').length)
      .toSorted((one, other) => one - other);

    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
  });

  it('keep every word on screen in src/words', () => {
    const elsewhere = filesUnder('src')
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('src/words/') && file !== MADE_UP)
      .filter((file) => SENTENCE.some((pattern) => pattern.test(withoutComments(file))));

    expect(elsewhere).toEqual([]);
  });
});

/** What the made-up family wrote is theirs. */
const MADE_UP = 'src/features/start/made-up-notes.ts';

/** Text between tags, and text in quotes, that begins as a sentence does. */
const SENTENCE = [/>\s*[A-Z][a-z]+ [a-z]+[^<{]*</, /(['"`])[A-Z][a-z]+ [a-z][^'"`\n]*\1/];

function withoutComments(file: string): string {
  const text = readFileSync(join(root, file), 'utf8');
  return text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"])\/\/.*$/gm, '').replace(/=>/g, '');
}

describe('the manifest', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'public/manifest.webmanifest'), 'utf8'));

  it('says nothing over a shoulder', () => {
    expect(manifest.name).toBe('Marram');
    expect(manifest.short_name).toBe('Marram');
    expect(manifest.description).toBeUndefined();
  });

  it('has a shortcut for each tile, in order', () => {
    const shortcuts = manifest.shortcuts.map(({ url }: { url: string }) => url.replace('./#add-', ''));

    expect(shortcuts).toEqual(tiles);
    expect(shortcuts.every(isKindId)).toBe(true);
  });

  it('names only pictures that are there, of the size it says', () => {
    const pictures = [...manifest.icons, ...manifest.screenshots] as { src: string; sizes: string; type: string }[];

    const wrong = pictures.filter(({ src, sizes, type }) => type === 'image/png' && sizeOf(src) !== sizes);

    expect(pictures.some(({ src }) => src.includes('maskable'))).toBe(true);
    expect(wrong).toEqual([]);
  });
});

/** Width and height from the header of a PNG. */
function sizeOf(file: string): string {
  const bytes = readFileSync(join(root, 'public', file));
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

describe('the headers', () => {
  const rules = parseHeaders(readFileSync(join(root, 'public/_headers'), 'utf8'));
  const policyFor = (path: string) => headersFor(path, rules).find(([name]) => name === 'Content-Security-Policy')?.[1];

  it('let no page send anything anywhere', () => {
    const policy = policyFor('/index.html');

    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('never say one thing twice for one path, for hosts join the two or choose', () => {
    const paths = ['/', '/index.html', '/service-worker.js', '/manifest.webmanifest', '/icons/icon.svg'];
    const assets = ['/assets/index-a1.js', '/assets/argon2-worker-a1.js'];
    const said = [...paths, ...assets].map((path) =>
      rules
        .filter((rule) => headersFor(path, [rule]).length > 0)
        .flatMap(({ headers }) => headers.map(([name]) => name)),
    );

    expect(said.map((names) => names.length)).toEqual(said.map((names) => new Set(names).size));
  });

  it('let the worker fetch from its own place alone', () => {
    expect(policyFor('/service-worker.js')).toBe("default-src 'none'; script-src 'self'; connect-src 'self'");
  });

  it('let the worker that stretches passphrases ask nothing of anyone', () => {
    const policy = policyFor('/assets/argon2-worker-D0ZfR1qX.js');

    expect(policy).toBe("default-src 'none'; script-src 'self'; connect-src 'none'");
  });
});
