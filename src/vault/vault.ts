import { type Bytes, fourBytes, joinBytes, randomBytes, randomHex, utf8 } from './bytes.ts';
import { NONCE_BYTES, TAG_BYTES } from './ciphers.ts';
import { pad, unpad } from './padding.ts';

/**
 * Seals and opens records with AES-256-GCM.
 *
 * A sealed record is: format (1 byte), key epoch (4 bytes, big endian), nonce (12 random bytes), then the padded
 * plaintext encrypted, with its 16-byte tag. What is authenticated beside it (AAD) binds the format, the vault, the
 * place, the record and the epoch, so a record that is moved, renamed or put in another vault does not open.
 */
export interface Vault {
  /** The epoch of the key that seals now. */
  readonly epoch: number;
  /** Seals bytes for one place and record. Draws a new nonce each time. */
  seal(label: Label, bytes: Uint8Array): Promise<Bytes>;
  /** Opens what `seal` made for the same label, or says why it does not open. Never throws for bad bytes. */
  open(label: Label, sealed: Uint8Array): Promise<Opened>;
}

/** Where a sealed record belongs. */
export interface Label {
  readonly place: 'journal' | 'just-for-you' | 'draft' | 'head' | 'paper' | 'chunk';
  readonly record: string;
}

type Opened =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'damaged' | 'newer' };

/** What a vault is made of. The key is 32 random bytes; it is never stored as a `CryptoKey`, whose raw bytes reach the disk. */
export interface VaultKey {
  /** 16 random bytes as hexadecimal: the name of the vault, no secret. */
  readonly vault: string;
  readonly epoch: number;
  readonly key: Bytes;
}

const FORMAT = 1;
const HEADER_BYTES = 5;

/** Draws a new vault: a name and a key. */
export function newVaultKey(): VaultKey {
  return { vault: randomHex(16), epoch: 1, key: randomBytes(32) };
}

/** Draws the next key of a vault. What the old key sealed opens with it no more once all of it is sealed anew. */
export function nextVaultKey({ vault, epoch }: VaultKey): VaultKey {
  return { vault, epoch: epoch + 1, key: randomBytes(32) };
}

/** The epoch of the key that sealed a record. */
export function epochOf(sealed: Uint8Array): number {
  return new DataView(sealed.buffer, sealed.byteOffset).getUint32(1);
}

/**
 * Opens a vault for use, with its key, or with its keys of several epochs while it moves from one to the next: what is
 * sealed gets the newest, what is opened its own. The record keys are drawn from the vault keys by HKDF-SHA-256 and live
 * in memory only.
 */
export async function useVault(...keys: readonly [VaultKey, ...VaultKey[]]): Promise<Vault> {
  const recordKeys = await Promise.all(keys.map(async (key) => ({ ...key, recordKey: await deriveRecordKey(key) })));
  const [first, ...others] = recordKeys as [RecordKey, ...RecordKey[]];
  const newest = others.reduce((one, other) => (other.epoch > one.epoch ? other : one), first);
  return {
    epoch: newest.epoch,
    seal: (label, bytes) => seal(newest, label, bytes),
    open: (label, sealed) => open(recordKeys, label, sealed),
  };
}

interface RecordKey extends VaultKey {
  readonly recordKey: CryptoKey;
}

async function deriveRecordKey({ vault, key }: VaultKey): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', key, 'HKDF', false, ['deriveKey']);
  const label = { name: 'HKDF', hash: 'SHA-256', salt: utf8(vault), info: utf8('marram/records/1') };
  return crypto.subtle.deriveKey(label, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function aadFor({ vault, epoch }: VaultKey, { place, record }: Label): Bytes {
  return utf8(['marram', FORMAT, vault, place, record, epoch].join('|'));
}

async function seal(key: RecordKey, label: Label, bytes: Uint8Array): Promise<Bytes> {
  const nonce = randomBytes(NONCE_BYTES);
  const how = { name: 'AES-GCM', iv: nonce, additionalData: aadFor(key, label) };
  const encrypted = await crypto.subtle.encrypt(how, key.recordKey, pad(bytes));
  return joinBytes([FORMAT], fourBytes(key.epoch), nonce, new Uint8Array(encrypted));
}

async function open(keys: readonly RecordKey[], label: Label, sealed: Uint8Array): Promise<Opened> {
  if (!ArrayBuffer.isView(sealed) || sealed.length < HEADER_BYTES + NONCE_BYTES + TAG_BYTES)
    return { ok: false, reason: 'damaged' };
  if (Number(sealed[0]) > FORMAT) return { ok: false, reason: 'newer' };
  const key = keys.find(({ epoch }) => epoch === epochOf(sealed));
  if (sealed[0] !== FORMAT || !key) return { ok: false, reason: 'damaged' };
  const iv = sealed.slice(HEADER_BYTES, HEADER_BYTES + NONCE_BYTES);
  const encrypted = sealed.slice(HEADER_BYTES + NONCE_BYTES);
  const padded = await crypto.subtle
    .decrypt({ name: 'AES-GCM', iv, additionalData: aadFor(key, label) }, key.recordKey, encrypted)
    .catch(() => undefined);
  const bytes = padded && unpad(new Uint8Array(padded));
  return bytes ? { ok: true, bytes } : { ok: false, reason: 'damaged' };
}
