import { type Bytes, fourBytes, fromHex, joinBytes, randomBytes, utf8 } from './bytes.ts';
import { decrypt, encrypt, hkdf, NONCE_BYTES, TAG_BYTES } from './ciphers.ts';
import type { VaultKey } from './vault.ts';

const FORMAT = 1;
const NONCE_AT = 1 + 4;
const SEALED_AT = NONCE_AT + NONCE_BYTES;
const LENGTH = SEALED_AT + 32 + TAG_BYTES;

/**
 * Seals a key from before with the one that holds now. A vault that moves to a new key has not moved all at once: drafts
 * and papers follow behind, and must open until they have.
 */
export async function sealEarlierKey(key: VaultKey, earlier: VaultKey): Promise<Bytes> {
  const head = joinBytes([FORMAT], fourBytes(earlier.epoch), randomBytes(NONCE_BYTES));
  return joinBytes(head, await encrypt(await sealingFor(key, head), earlier.key));
}

/** The keys that `sealEarlierKey` sealed for this one. What does not open is left out. */
export async function openEarlierKeys(key: VaultKey, sealed: readonly Uint8Array[]): Promise<readonly VaultKey[]> {
  const opened = await Promise.all(sealed.map((one) => openEarlierKey(key, one)));
  return opened.flatMap((one) => one ?? []);
}

async function openEarlierKey(key: VaultKey, sealed: Uint8Array): Promise<VaultKey | undefined> {
  if (!(sealed instanceof Uint8Array) || sealed.length !== LENGTH || sealed[0] !== FORMAT) return undefined;
  const bytes = Uint8Array.from(sealed);
  const head = bytes.slice(0, SEALED_AT);
  const earlier = await decrypt(await sealingFor(key, head), bytes.slice(SEALED_AT));
  const epoch = new DataView(head.buffer).getUint32(1);
  return earlier && { vault: key.vault, epoch, key: earlier };
}

async function sealingFor({ vault, epoch, key }: VaultKey, head: Bytes) {
  return {
    key: await hkdf(key, utf8(vault), utf8('marram/earlier-key/1')),
    nonce: head.slice(NONCE_AT),
    beside: joinBytes(utf8('marram/earlier-key|'), fromHex(vault), fourBytes(epoch), head),
  };
}
