import { pad, unpad } from '../../../src/vault/padding.ts';

/** AES-256-GCM and nothing around it, over bytes padded as the product pads them, so that the sizes are the same. */
export interface Sealed {
  readonly order: number;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly encrypted: ArrayBuffer;
}

export function newKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);
}

export async function seal(key: CryptoKey, order: number, text: string): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const bytes = pad(new TextEncoder().encode(text));
  return { order, nonce, encrypted: await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, bytes) };
}

export async function open(key: CryptoKey, { nonce, encrypted }: Sealed): Promise<unknown> {
  const padded = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, key, encrypted);
  return JSON.parse(new TextDecoder().decode(unpad(new Uint8Array(padded))));
}
