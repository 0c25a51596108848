import { pad, unpad } from './padding.ts';

/**
 * Seals and opens records with AES-256-GCM.
 *
 * A sealed record is: format (1 byte), key epoch (4 bytes, big endian), nonce (12 random bytes), then the padded
 * plaintext encrypted, with its 16-byte tag. What is authenticated beside it (AAD) binds the format, the vault, the
 * place, the record and the epoch, so a record that is moved, renamed or put in another vault does not open.
 */
export interface Vault {
  /** Seals bytes for one place and record. Draws a new nonce each time. */
  seal(label: Label, bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>>;
  /** Opens what `seal` made for the same label, or says why it does not open. Never throws for bad bytes. */
  open(label: Label, sealed: Uint8Array): Promise<Opened>;
}

/** Where a sealed record belongs. */
export interface Label {
  readonly place: 'journal' | 'just-for-you' | 'draft';
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
  readonly key: Uint8Array<ArrayBuffer>;
}

const FORMAT = 1;
const HEADER_BYTES = 5;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Draws a new vault: a name and a key. */
export function newVaultKey(): VaultKey {
  return { vault: randomHex(16), epoch: 1, key: crypto.getRandomValues(new Uint8Array(32)) };
}

/** Random bytes as hexadecimal text. */
export function randomHex(bytes: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
}

/** Opens a vault for use. The record key is drawn from the vault key by HKDF-SHA-256 and lives in memory only. */
export async function useVault({ vault, epoch, key }: VaultKey): Promise<Vault> {
  const recordKey = await deriveRecordKey(vault, key);
  return {
    seal: (label, bytes) => seal(recordKey, epoch, aadFor(vault, label, epoch), bytes),
    open: (label, sealed) => open(recordKey, epoch, aadFor(vault, label, epoch), sealed),
  };
}

async function deriveRecordKey(vault: string, key: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', key, 'HKDF', false, ['deriveKey']);
  const label = { name: 'HKDF', hash: 'SHA-256', salt: utf8(vault), info: utf8('marram/records/1') };
  return crypto.subtle.deriveKey(label, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function aadFor(vault: string, { place, record }: Label, epoch: number): Uint8Array<ArrayBuffer> {
  return utf8(['marram', FORMAT, vault, place, record, epoch].join('|'));
}

async function seal(
  key: CryptoKey,
  epoch: number,
  aad: Uint8Array<ArrayBuffer>,
  bytes: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const encrypted = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: aad }, key, pad(bytes));
  const sealed = new Uint8Array(HEADER_BYTES + NONCE_BYTES + encrypted.byteLength);
  new DataView(sealed.buffer).setUint32(1, epoch);
  sealed[0] = FORMAT;
  sealed.set(nonce, HEADER_BYTES);
  sealed.set(new Uint8Array(encrypted), HEADER_BYTES + NONCE_BYTES);
  return sealed;
}

async function open(key: CryptoKey, epoch: number, aad: Uint8Array<ArrayBuffer>, sealed: Uint8Array): Promise<Opened> {
  if (!ArrayBuffer.isView(sealed) || sealed.length < HEADER_BYTES + NONCE_BYTES + TAG_BYTES)
    return { ok: false, reason: 'damaged' };
  if (Number(sealed[0]) > FORMAT) return { ok: false, reason: 'newer' };
  if (sealed[0] !== FORMAT || epochOf(sealed) !== epoch) return { ok: false, reason: 'damaged' };
  const iv = sealed.slice(HEADER_BYTES, HEADER_BYTES + NONCE_BYTES);
  const encrypted = sealed.slice(HEADER_BYTES + NONCE_BYTES);
  const padded = await crypto.subtle
    .decrypt({ name: 'AES-GCM', iv, additionalData: aad }, key, encrypted)
    .catch(() => undefined);
  const bytes = padded && unpad(new Uint8Array(padded));
  return bytes ? { ok: true, bytes } : { ok: false, reason: 'damaged' };
}

function epochOf(sealed: Uint8Array): number {
  return new DataView(sealed.buffer, sealed.byteOffset).getUint32(1);
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
