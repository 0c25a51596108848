import { type Bytes, joinBytes, randomBytes, utf8 } from './bytes.ts';
import { decrypt, encrypt, hkdf, NONCE_BYTES, TAG_BYTES } from './ciphers.ts';
import { pad, unpad } from './padding.ts';

/** The two halves of the intake key. The public half lies open in the door; the private half never does. */
export interface IntakeKey {
  readonly publicKey: Bytes;
  readonly privateKey: Bytes;
}

/** `unsupported`: this browser has no X25519. `bad-key`: what lies in the door is no public key. */
export type SealedForIntake =
  | { readonly ok: true; readonly sealed: Bytes }
  | { readonly ok: false; readonly reason: 'unsupported' | 'bad-key' };

/** `newer`: newer code sealed it. `unsupported`: this browser has no X25519, and the bytes may be good. */
export type IntakeOpened =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'damaged' | 'newer' | 'unsupported' };

const FORMAT = 1;
const KEY_BYTES = 32;
const NONCE_AT = 1 + KEY_BYTES;
const ENCRYPTED_AT = NONCE_AT + NONCE_BYTES;
/** What stands before the 32 bytes of an X25519 private key in PKCS #8 (RFC 8410). */
const PKCS8_START = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x6e, 4, 0x22, 4, 0x20];

/** Draws an intake key, or gives undefined where the browser has no X25519. */
export async function newIntakeKey(): Promise<IntakeKey | undefined> {
  const pair = await newPair();
  if (!pair) return undefined;
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
  const privateKey = new Uint8Array(pkcs8).slice(PKCS8_START.length, PKCS8_START.length + KEY_BYTES);
  return { publicKey: await rawPublic(pair), privateKey };
}

/** Seals bytes so that only the private half opens them. Whoever seals can't open it again; nothing is kept of the key. */
export async function sealForIntake(publicKey: Uint8Array, bytes: Uint8Array): Promise<SealedForIntake> {
  const pair = await newPair();
  if (!pair) return { ok: false, reason: 'unsupported' };
  const receiver = Uint8Array.from(publicKey);
  const shared = await sharedSecret(pair.privateKey, receiver);
  if (!shared) return { ok: false, reason: 'bad-key' };
  const nonce = randomBytes(NONCE_BYTES);
  const head = joinBytes([FORMAT], await rawPublic(pair), nonce);
  const encrypted = await encrypt(await sealingFor(shared, head, receiver), pad(bytes));
  return { ok: true, sealed: joinBytes(head, encrypted) };
}

/** Opens what `sealForIntake` made for this key. Never throws for bad bytes. */
export async function openIntake(key: IntakeKey, sealed: Uint8Array): Promise<IntakeOpened> {
  if (!(sealed instanceof Uint8Array) || sealed.length < ENCRYPTED_AT + TAG_BYTES) return damaged;
  if (sealed[0] !== FORMAT) return Number(sealed[0]) > FORMAT ? { ok: false, reason: 'newer' } : damaged;
  const head = Uint8Array.from(sealed.subarray(0, ENCRYPTED_AT));
  const opener = await importPrivate(key.privateKey);
  if (!opener) return { ok: false, reason: 'unsupported' };
  const shared = await sharedSecret(opener, head.slice(1, NONCE_AT));
  if (!shared) return damaged;
  const sealing = await sealingFor(shared, head, key.publicKey);
  const padded = await decrypt(sealing, Uint8Array.from(sealed.subarray(ENCRYPTED_AT)));
  const bytes = padded && unpad(padded);
  return bytes ? { ok: true, bytes } : damaged;
}

const damaged = { ok: false, reason: 'damaged' } as const;

/** Both public keys go into the key and lie beside, so that nothing sealed for one can be handed to another. */
async function sealingFor(shared: Bytes, head: Bytes, receiver: Bytes) {
  const salt = joinBytes(head.subarray(1, NONCE_AT), receiver);
  const key = await hkdf(shared, salt, utf8('marram/intake/1'));
  return { key, nonce: head.slice(NONCE_AT), beside: joinBytes(utf8('marram/intake|'), head, receiver) };
}

async function newPair(): Promise<CryptoKeyPair | undefined> {
  const pair = await crypto.subtle.generateKey('X25519', true, ['deriveBits']).catch(() => undefined);
  return pair && 'publicKey' in pair ? pair : undefined;
}

async function rawPublic({ publicKey }: CryptoKeyPair): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
}

async function importPrivate(privateKey: Bytes): Promise<CryptoKey | undefined> {
  const pkcs8 = joinBytes(PKCS8_START, privateKey);
  return crypto.subtle.importKey('pkcs8', pkcs8, 'X25519', false, ['deriveBits']).catch(() => undefined);
}

/** Undefined for what is no public key, and for the few that give the same secret to everyone (RFC 7748, section 6.1). */
async function sharedSecret(own: CryptoKey, theirs: Bytes): Promise<Bytes | undefined> {
  try {
    const other = await crypto.subtle.importKey('raw', theirs, 'X25519', false, []);
    const shared = new Uint8Array(await crypto.subtle.deriveBits({ name: 'X25519', public: other }, own, 256));
    return shared.some((byte) => byte !== 0) ? shared : undefined;
  } catch {
    return undefined;
  }
}
