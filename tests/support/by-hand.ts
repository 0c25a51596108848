import {
  createCipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';

/** The formats of `docs/security-formats.md` put together anew from what it says, with Node's own ciphers. */

const hex = (text: string) => Buffer.from(text, 'hex');

export function aesGcm(key: Buffer, nonce: Buffer, beside: Buffer, plain: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(beside);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

export function hkdfSha256(secret: Buffer, salt: Buffer, label: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, label, 32));
}

/** Bytes that are the same each time and like no other: for salts, nonces and keys of golden vectors. */
export function fixed(name: string, length: number): Buffer {
  return createHash('sha256').update(name).digest().subarray(0, length);
}

export const vaultName: string = fixed('vault', 16).toString('hex');

/** A slot of epoch 3 in hexadecimal. */
export function slotByHand(kind: number, derivation: number, parameters: Buffer, wrapping: Buffer): string {
  const length = Buffer.from([parameters.length >> 8, parameters.length & 0xff]);
  const start = Buffer.concat([Buffer.from([1, kind]), hex(vaultName), hex('00000003'), Buffer.from([derivation])]);
  const head = Buffer.concat([start, length, parameters, fixed('salt', 32), fixed('nonce', 12)]);
  const beside = Buffer.concat([Buffer.from('marram/slot|'), head]);
  return Buffer.concat([head, aesGcm(wrapping, fixed('nonce', 12), beside, fixed('vault key', 32))]).toString('hex');
}

export function x25519Private(bytes: Buffer): KeyObject {
  const key = Buffer.concat([hex('302e020100300506032b656e04220420'), bytes]);
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
}

function x25519Public(bytes: Buffer): KeyObject {
  return createPublicKey({ key: Buffer.concat([hex('302a300506032b656e032100'), bytes]), format: 'der', type: 'spki' });
}

export function publicBytes(privateKey: KeyObject): Buffer {
  return createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32);
}

/** The words padded as every record is: their length in four bytes, then zeros up to 512. */
function padded(words: string): Buffer {
  const bytes = Buffer.alloc(512);
  bytes.writeUInt32BE(Buffer.byteLength(words));
  bytes.write(words, 4);
  return bytes;
}

export function intakeByHand(words: string, receiver: Buffer, ephemeral: KeyObject): Buffer {
  const shared = diffieHellman({ privateKey: ephemeral, publicKey: x25519Public(receiver) });
  const key = hkdfSha256(shared, Buffer.concat([publicBytes(ephemeral), receiver]), 'marram/intake/1');
  const head = Buffer.concat([Buffer.from([1]), publicBytes(ephemeral), fixed('nonce', 12)]);
  const beside = Buffer.concat([Buffer.from('marram/intake|'), head, receiver]);
  return Buffer.concat([head, aesGcm(key, fixed('nonce', 12), beside, padded(words))]);
}
