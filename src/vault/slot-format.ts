import { type Argon2Parameters, areInRange } from './argon2-parameters.ts';
import { type Bytes, fourBytes, fromHex, hexOf, joinBytes } from './bytes.ts';
import { NONCE_BYTES, TAG_BYTES } from './ciphers.ts';

/** How the key of a slot is made from its secret. */
export type Way =
  | { readonly kind: 'passphrase'; readonly parameters: Argon2Parameters }
  | { readonly kind: 'recovery' }
  /** `input` is what the passkey is asked with, `credential` which passkey to ask. */
  | { readonly kind: 'passkey'; readonly input: Bytes; readonly credential: Bytes };

/** What lies open in a slot. All of it is authenticated. */
export interface SlotHead {
  readonly vault: string;
  readonly epoch: number;
  readonly way: Way;
  readonly salt: Bytes;
  readonly nonce: Bytes;
}

/** A slot taken apart: what it says, those bytes as they lie there, and the wrapped vault key. */
export interface SlotRead {
  readonly head: SlotHead;
  readonly headBytes: Bytes;
  readonly wrapped: Bytes;
}

export const SALT_BYTES = 32;
const PASSKEY_INPUT_BYTES = 32;
const FORMAT = 1;
const VAULT_BYTES = 16;
export const WRAPPED_BYTES = 32 + TAG_BYTES;
const KINDS = ['passphrase', 'recovery', 'passkey'] as const;
const ARGON2ID = 1;
const HKDF_SHA256 = 2;
const ARGON2_PARAMETER_BYTES = 9;
const PARAMETERS_AT = 1 + 1 + VAULT_BYTES + 4 + 1 + 2;
/** WebAuthn allows no longer name for a passkey. */
const LONGEST_CREDENTIAL = 1023;

/** The head of a slot as bytes. `docs/security-formats.md` has the table. */
export function writeHead({ vault, epoch, way, salt, nonce }: SlotHead): Bytes {
  const kind = KINDS.indexOf(way.kind) + 1;
  const derivation = way.kind === 'passphrase' ? ARGON2ID : HKDF_SHA256;
  const parameters = writeParameters(way);
  return joinBytes(
    [FORMAT, kind],
    fromHex(vault),
    fourBytes(epoch),
    [derivation, parameters.length >> 8, parameters.length & 0xff],
    parameters,
    salt,
    nonce,
  );
}

function writeParameters(way: Way): Bytes {
  if (way.kind === 'recovery') return new Uint8Array(0);
  if (way.kind === 'passkey') return joinBytes(way.input, way.credential);
  const { memory, passes, lanes } = way.parameters;
  return joinBytes(fourBytes(memory), fourBytes(passes), [lanes]);
}

/** Takes a slot apart. Undefined for anything unknown, out of range or of another length: no work is done on those. */
export function readSlot(slot: Uint8Array): SlotRead | undefined {
  if (!(slot instanceof Uint8Array) || slot.length < PARAMETERS_AT || slot[0] !== FORMAT) return undefined;
  const bytes = Uint8Array.from(slot);
  const view = new DataView(bytes.buffer);
  const saltAt = PARAMETERS_AT + view.getUint16(PARAMETERS_AT - 2);
  const nonceAt = saltAt + SALT_BYTES;
  const wrappedAt = nonceAt + NONCE_BYTES;
  if (bytes.length !== wrappedAt + WRAPPED_BYTES) return undefined;
  const way = readWay(bytes[1], bytes[PARAMETERS_AT - 3], bytes.slice(PARAMETERS_AT, saltAt));
  const epoch = view.getUint32(2 + VAULT_BYTES);
  if (!way || epoch === 0) return undefined;
  const vault = hexOf(bytes.subarray(2, 2 + VAULT_BYTES));
  const [salt, nonce] = [bytes.slice(saltAt, nonceAt), bytes.slice(nonceAt, wrappedAt)];
  const head = { vault, epoch, way, salt, nonce };
  return { head, headBytes: bytes.slice(0, wrappedAt), wrapped: bytes.slice(wrappedAt) };
}

function readWay(kindNumber = 0, derivation = 0, parameters: Bytes): Way | undefined {
  const kind = KINDS[kindNumber - 1];
  if (derivation !== (kind === 'passphrase' ? ARGON2ID : HKDF_SHA256)) return undefined;
  if (kind === 'passphrase') return readArgon2(parameters);
  if (kind === 'recovery') return parameters.length === 0 ? { kind } : undefined;
  return kind === 'passkey' ? readPasskey(parameters) : undefined;
}

function readArgon2(bytes: Bytes): Way | undefined {
  if (bytes.length !== ARGON2_PARAMETER_BYTES) return undefined;
  const view = new DataView(bytes.buffer);
  const parameters = { memory: view.getUint32(0), passes: view.getUint32(4), lanes: view.getUint8(8) };
  return areInRange(parameters) ? { kind: 'passphrase', parameters } : undefined;
}

function readPasskey(bytes: Bytes): Way | undefined {
  const credential = bytes.slice(PASSKEY_INPUT_BYTES);
  if (credential.length === 0 || credential.length > LONGEST_CREDENTIAL) return undefined;
  return { kind: 'passkey', input: bytes.slice(0, PASSKEY_INPUT_BYTES), credential };
}
