import type { Bytes } from './bytes.ts';

/** Every nonce is drawn anew from chance, 12 bytes, as AES-GCM is made for. */
export const NONCE_BYTES = 12;
/** What AES-GCM adds at the end to know its own. */
export const TAG_BYTES = 16;

/** 32 bytes by HKDF-SHA-256 (RFC 5869). The label keeps keys for different work apart. */
export async function hkdf(secret: Bytes, salt: Bytes, label: Bytes): Promise<Bytes> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  return new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info: label }, base, 256),
  );
}

/** What one sealing with AES-256-GCM needs. `beside` is authenticated and not hidden. */
interface Sealing {
  readonly key: Bytes;
  readonly nonce: Bytes;
  readonly beside: Bytes;
}

/** Encrypts, and puts the 16-byte tag at the end. */
export async function encrypt({ key, nonce, beside }: Sealing, bytes: Bytes): Promise<Bytes> {
  const ready = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
  const options = { name: 'AES-GCM', iv: nonce, additionalData: beside };
  return new Uint8Array(await crypto.subtle.encrypt(options, ready, bytes));
}

/** Decrypts, or gives undefined when key, nonce, what lies beside, or any byte is not what it was. */
export async function decrypt({ key, nonce, beside }: Sealing, bytes: Bytes): Promise<Bytes | undefined> {
  const ready = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
  const options = { name: 'AES-GCM', iv: nonce, additionalData: beside };
  const opened = await crypto.subtle.decrypt(options, ready, bytes).catch(() => undefined);
  return opened && new Uint8Array(opened);
}
