import type { Argon2Parameters, Stretch } from './argon2-parameters.ts';
import { type Bytes, joinBytes, randomBytes, sameBytes, utf8 } from './bytes.ts';
import { decrypt, encrypt, hkdf, NONCE_BYTES } from './ciphers.ts';
import { normalise } from './passphrase.ts';
import { readSlot, SALT_BYTES, type SlotHead, type Way, WRAPPED_BYTES, writeHead } from './slot-format.ts';
import type { VaultKey } from './vault.ts';

/** What opens a slot. `text` may be as it was typed; `code` is 16 bytes; `output` is the 32 bytes that PRF gave. */
export type Secret =
  | { readonly kind: 'passphrase'; readonly text: string; readonly stretch: Stretch }
  | { readonly kind: 'recovery'; readonly code: Bytes }
  | { readonly kind: 'passkey'; readonly output: Bytes };

/** What a slot is made with: the secret, and what opening it will need to know. `input` is 32 random bytes for PRF. */
export type NewSecret =
  | (Extract<Secret, { kind: 'passphrase' }> & { readonly parameters: Argon2Parameters })
  | Extract<Secret, { kind: 'recovery' }>
  | (Extract<Secret, { kind: 'passkey' }> & { readonly input: Bytes; readonly credential: Bytes });

/**
 * `wrong`: this secret does not open this slot, or the slot was changed. `refused`: it asks for what this code does not
 * know or will not do. `stopped`: stretching was stopped or had too little memory; nothing is known of the secret.
 */
export type SlotOpened =
  | { readonly ok: true; readonly key: VaultKey }
  | { readonly ok: false; readonly reason: 'wrong' | 'refused' | 'stopped' };

/** A slot ready to be stored, or why there is none. */
export type SlotMade =
  | { readonly ok: true; readonly slot: Bytes }
  | { readonly ok: false; readonly reason: 'wrong' | 'refused' | 'stopped' };

/** Wraps a vault key with a new salt and nonce. `refused` for what no slot may have. */
export async function makeSlot(key: VaultKey, secret: NewSecret): Promise<SlotMade> {
  const { vault, epoch } = key;
  const head = { vault, epoch, way: wayOf(secret), salt: randomBytes(SALT_BYTES), nonce: randomBytes(NONCE_BYTES) };
  const headBytes = writeHead(head);
  // Read as any slot is read, so that none is made that would be refused later.
  const read = readSlot(joinBytes(headBytes, new Uint8Array(WRAPPED_BYTES)));
  if (read?.head.vault !== vault || read.head.epoch !== epoch || !isWhole(secret))
    return { ok: false, reason: 'refused' };
  const wrapping = await wrappingKey(head, secret);
  if (!wrapping) return { ok: false, reason: 'stopped' };
  const wrapped = await encrypt({ key: wrapping, nonce: head.nonce, beside: besideOf(headBytes) }, key.key);
  return { ok: true, slot: joinBytes(headBytes, wrapped) };
}

/** Opens a slot. Never throws for bad bytes; what is out of range is refused before any work. */
export async function openSlot(slot: Uint8Array, secret: Secret): Promise<SlotOpened> {
  const read = readSlot(slot);
  if (!read) return { ok: false, reason: 'refused' };
  const { head, headBytes, wrapped } = read;
  if (head.way.kind !== secret.kind) return { ok: false, reason: 'wrong' };
  const wrapping = await wrappingKey(head, secret);
  if (!wrapping) return { ok: false, reason: 'stopped' };
  const key = await decrypt({ key: wrapping, nonce: head.nonce, beside: besideOf(headBytes) }, wrapped);
  return key ? { ok: true, key: { vault: head.vault, epoch: head.epoch, key } } : { ok: false, reason: 'wrong' };
}

/** Whether a slot that was read back opens to this very key. */
export async function proveSlot(slot: Uint8Array, secret: Secret, key: VaultKey): Promise<SlotOpened> {
  const opened = await openSlot(slot, secret);
  if (!opened.ok) return opened;
  const { vault, epoch } = opened.key;
  const isSame = vault === key.vault && epoch === key.epoch && sameBytes(opened.key.key, key.key);
  return isSame ? opened : { ok: false, reason: 'wrong' };
}

function wayOf(secret: NewSecret): Way {
  if (secret.kind === 'passphrase') return { kind: secret.kind, parameters: secret.parameters };
  if (secret.kind === 'recovery') return { kind: secret.kind };
  return { kind: secret.kind, input: secret.input, credential: secret.credential };
}

/** A shorter secret would make a slot that is easy to open. */
function isWhole(secret: NewSecret): boolean {
  if (secret.kind === 'recovery') return secret.code.length === 16;
  return secret.kind === 'passphrase' ? normalise(secret.text) !== '' : secret.output.length === 32;
}

async function wrappingKey({ way, salt }: SlotHead, secret: Secret): Promise<Bytes | undefined> {
  if (secret.kind === 'recovery') return hkdf(secret.code, salt, utf8('marram/slot/recovery/1'));
  if (secret.kind === 'passkey') return hkdf(secret.output, salt, utf8('marram/slot/passkey/1'));
  if (way.kind !== 'passphrase') return undefined;
  return secret.stretch(utf8(normalise(secret.text)), salt, way.parameters);
}

function besideOf(headBytes: Bytes): Bytes {
  return joinBytes(utf8('marram/slot|'), headBytes);
}
