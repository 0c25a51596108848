import { type Bytes, fourBytes, fromHex, joinBytes, randomBytes, sameBytes, utf8 } from './bytes.ts';
import { decrypt, encrypt, hkdf, NONCE_BYTES, TAG_BYTES } from './ciphers.ts';
import type { IntakeKey } from './intake.ts';
import type { VaultKey } from './vault.ts';

/** `damaged` also when it was wrapped under another vault key, or its public half was changed. */
export type IntakeKeyOpened =
  | { readonly ok: true; readonly key: IntakeKey }
  | { readonly ok: false; readonly reason: 'damaged' | 'newer' };

const FORMAT = 1;
const KEY_BYTES = 32;
const PUBLIC_AT = 1 + 16 + 4;
const NONCE_AT = PUBLIC_AT + KEY_BYTES;
const WRAPPED_AT = NONCE_AT + NONCE_BYTES;
const LENGTH = WRAPPED_AT + KEY_BYTES + TAG_BYTES;

/** Wraps the private half under the vault key, with the public half open beside it: one record for the door. */
export async function wrapIntakeKey(vaultKey: VaultKey, { publicKey, privateKey }: IntakeKey): Promise<Bytes> {
  const head = joinBytes(startFor(vaultKey), publicKey, randomBytes(NONCE_BYTES));
  return joinBytes(head, await encrypt(await sealingFor(vaultKey, head), privateKey));
}

/** The public half of a wrapped intake key: all that is needed to take in while locked. */
export function publicKeyOf(wrapped: Uint8Array): Bytes | undefined {
  const isKnown = wrapped instanceof Uint8Array && wrapped.length === LENGTH && wrapped[0] === FORMAT;
  return isKnown ? Uint8Array.from(wrapped.subarray(PUBLIC_AT, NONCE_AT)) : undefined;
}

/** Opens a wrapped intake key. When it opens, the public half is the one it was made with: nobody put in their own. */
export async function openIntakeKey(vaultKey: VaultKey, wrapped: Uint8Array): Promise<IntakeKeyOpened> {
  const publicKey = publicKeyOf(wrapped);
  if (!publicKey) return { ok: false, reason: Number(wrapped[0]) > FORMAT ? 'newer' : 'damaged' };
  if (!sameBytes(wrapped.subarray(0, PUBLIC_AT), startFor(vaultKey))) return { ok: false, reason: 'damaged' };
  const head = Uint8Array.from(wrapped.subarray(0, WRAPPED_AT));
  const sealed = Uint8Array.from(wrapped.subarray(WRAPPED_AT));
  const privateKey = await decrypt(await sealingFor(vaultKey, head), sealed);
  return privateKey ? { ok: true, key: { publicKey, privateKey } } : { ok: false, reason: 'damaged' };
}

function startFor({ vault, epoch }: VaultKey): Bytes {
  return joinBytes([FORMAT], fromHex(vault), fourBytes(epoch));
}

async function sealingFor(vaultKey: VaultKey, head: Bytes) {
  const key = await hkdf(vaultKey.key, utf8(vaultKey.vault), utf8('marram/intake-key/1'));
  return { key, nonce: head.slice(NONCE_AT), beside: joinBytes(utf8('marram/intake-key|'), head) };
}
