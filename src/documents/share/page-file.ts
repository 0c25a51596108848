import * as opener from 'virtual:opener';
import { gunzipSync, strFromU8 } from 'fflate';
import { fromBase64, toBase64 } from '../base64.ts';
import { safe } from '../safe-html.ts';

/**
 * A locked copy as one web page that opens by itself in any browser, from a disk too: the page for opening, and the
 * locked file in it, in base64. Its rules let nothing else run and nothing be fetched. `meanwhile` is read until it has
 * opened, and stays where the page was cut short on its way.
 */
export async function copyAsPage(file: File, meanwhile: string): Promise<Blob> {
  const script = unpacked(opener.script).replaceAll('</script', '<\\/script'); // it would end the script in its middle
  const style = unpacked(opener.style);
  const [runs, looks] = [await hashOf(script), await hashOf(style)];
  const rules = [
    "default-src 'none'",
    `script-src 'sha256-${runs}'`,
    `style-src 'sha256-${looks}'`,
    'img-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const before = [
    '<!doctype html>',
    '<html lang="en-GB"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${rules}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="referrer" content="no-referrer"><title>${file.name}</title>`,
    `<style>${style}</style></head><body><div id="app"><p>${safe(meanwhile)}</p></div>`,
    '<script type="application/octet-stream" id="copy">',
  ].join('\n');
  const after = ['</script>', `<script>${script}</script>`, '</body></html>\n'].join('\n');
  return new Blob([before, ...(await base64Of(file)), after], { type: 'text/html' });
}

function unpacked(packed: string): string {
  return strFromU8(gunzipSync(fromBase64(packed)));
}

async function hashOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return toBase64(bytes);
}

const PIECE = 3 * 16_384;

/** In pieces of a length that ends on a whole sign, so that a large file is never one text. */
async function base64Of(file: Blob): Promise<readonly Blob[]> {
  const parts: Blob[] = [];
  for (let at = 0; at < file.size; at += PIECE) {
    const bytes = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
    parts.push(new Blob([toBase64(bytes)]));
  }
  return parts;
}
