import { createDecipheriv, createHmac, hkdfSync, scryptSync } from 'node:crypto';

/**
 * Opens an age file with a passphrase as the specification says (age-encryption.org/v1: scrypt stanza, header MAC, and
 * STREAM over ChaCha20-Poly1305), with Node's own ciphers and none of the code that wrote it. Throws where it does not open.
 */
export function openAge(file: Buffer, passphrase: string): Buffer {
  const [, salt64 = '', work = '', wrapped64 = '', mac64 = ''] =
    /^age-encryption\.org\/v1\n-> scrypt (\S+) (\d+)\n(\S+)\n--- (\S+)\n/.exec(file.toString('latin1')) ?? [];
  const header = file.subarray(0, file.indexOf('\n--- ') + 4);
  const salt = Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), Buffer.from(salt64, 'base64')]);
  const wrapping = scryptSync(passphrase, salt, 32, { N: 2 ** Number(work), r: 8, p: 1, maxmem: 2 ** 30 });
  const fileKey = opened(wrapping, Buffer.alloc(12), Buffer.from(wrapped64, 'base64'));
  const hmac = createHmac('sha256', derived(fileKey, Buffer.alloc(0), 'header'))
    .update(header)
    .digest();
  if (!hmac.equals(Buffer.from(mac64, 'base64'))) throw new Error('the header was changed');
  const body = file.subarray(file.indexOf('\n', header.length) + 1);
  return payload(derived(fileKey, body.subarray(0, 16), 'payload'), body.subarray(16));
}

const CHUNK = 64 * 1024 + 16;

function payload(key: Buffer, body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0, count = 0; at < body.length; at += CHUNK, count += 1) {
    const nonce = Buffer.alloc(12);
    nonce.writeUIntBE(count, 5, 6);
    nonce[11] = at + CHUNK >= body.length ? 1 : 0;
    parts.push(opened(key, nonce, body.subarray(at, at + CHUNK)));
  }
  return Buffer.concat(parts);
}

function opened(key: Buffer, nonce: Buffer, sealed: Buffer): Buffer {
  const cipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
  cipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
}

function derived(key: Buffer, salt: Buffer, label: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, label, 32));
}
